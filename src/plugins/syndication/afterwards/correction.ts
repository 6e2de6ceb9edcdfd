import { createHash } from 'node:crypto'
import type { Content, Language } from '../channels/channel'
import type { ChangeKind } from './rules'

type Told = { told: Content; now: Content }

/** The line that a correction has for a change; none for what goes without saying. */
const lines: Readonly<Record<ChangeKind, Record<Language, (change: Told) => string> | null>> = {
  cancelled: {
    en: ({ told, now }) => [now.title, told.event?.when].filter(Boolean).join(' · '),
    fr: ({ told, now }) => [now.title, told.event?.when].filter(Boolean).join(' · '),
  },
  time: {
    en: ({ told, now }) => `New date: ${now.event?.when ?? ''} (it was ${told.event?.when ?? ''}).`,
    fr: ({ told, now }) =>
      `Nouvelle date\u202f: ${now.event?.when ?? ''} (au lieu de ${told.event?.when ?? ''}).`,
  },
  place: {
    en: ({ told, now }) => `New place: ${now.event?.place ?? ''}${was(told.event?.place, 'en')}.`,
    fr: ({ told, now }) => `Nouveau lieu\u202f: ${now.event?.place ?? ''}${was(told.event?.place, 'fr')}.`,
  },
  title: {
    en: ({ now }) => `Correction: “${now.title}”.`,
    fr: ({ now }) => `Rectificatif\u202f: «\u202f${now.title}\u202f».`,
  },
  text: {
    en: ({ now }) => (now.excerpt ? `Correction: ${now.excerpt}` : ''),
    fr: ({ now }) => (now.excerpt ? `Rectificatif\u202f: ${now.excerpt}` : ''),
  },
  address: {
    en: ({ now }) => `New address: ${now.url}`,
    fr: ({ now }) => `Nouvelle adresse\u202f: ${now.url}`,
  },
  wording: null,
}

const was = (place: string | undefined, language: Language): string => {
  if (!place) return ''
  return language === 'fr' ? ` (au lieu de ${place})` : ` (it was ${place})`
}

/** Pure: what a correction says below a post, in the language of the post. */
export const correctionText = (
  args: Told & { changes: readonly ChangeKind[]; language: Language },
): string => {
  const { changes, language, told, now } = args
  const said = changes
    .map((kind) => lines[kind]?.[language]({ told, now }) ?? '')
    .filter((line) => line !== '')
  // Asked for by a person, of a typing error: the title as it should have been.
  return said.join('\n') || (lines.title?.[language]({ told, now }) ?? now.title)
}

/** Pure: tells versions of what is announced apart. */
export const printOf = ({ title, excerpt, url, event }: Content): string =>
  createHash('sha256')
    .update(JSON.stringify([title, excerpt, url, event?.startsAt, event?.place, event?.cancelled]))
    .digest('hex')
    .slice(0, 32)
