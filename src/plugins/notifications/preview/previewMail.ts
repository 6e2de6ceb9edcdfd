import type { PayloadRequest } from 'payload'
import type { LetterLanguage } from '../../../core/letter'
import { globalSlugs } from '../../../slugs'
import { renderMail } from '../deliverers/email/renderMail'
import { settingsOf } from '../options'

/** A mail as its reader would get it. */
export type PreviewedMail = { subject: string; html: string; text: string }

/** The kinds that are mailed, in the order of their names. */
export const mailedKinds = (req: PayloadRequest): string[] =>
  Object.entries(settingsOf(req.payload).kinds)
    .filter(([, { via }]) => via.includes('email'))
    .map(([name]) => name)
    .sort()

/**
 * The mail of a kind, with its sample in place of facts and an invented reader; null when there is no such kind, or its
 * sample says nothing.
 */
export const previewMail = async (
  args: { kind: string; language: LetterLanguage },
  req: PayloadRequest,
): Promise<PreviewedMail | null> => {
  const { language } = args
  const { kinds, groups, siteURL, now } = settingsOf(req.payload)
  const kind = Object.hasOwn(kinds, args.kind) ? kinds[args.kind] : undefined
  const { data = {}, account = {} } = kind?.sample ?? {}
  const letter = kind?.write({ data, account, language, now: now() })
  if (!kind || !letter) return null
  const { name, accent } = await req.payload.findGlobal({
    slug: globalSlugs.hub,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const title = kind.group === undefined ? undefined : groups[kind.group]?.title[language]
  return renderMail({
    letter,
    reader: { email: 'zoe@example.org', name: 'Zoé', language },
    hub: { name, accent: accent ?? null },
    unsubscribe: title === undefined ? null : { token: 'sample', title },
    siteURL,
  })
}
