import { akismetReasons } from './akismet'
import type { Check } from './check'
import { classifier, type ClassifierOptions } from './classifier'
import { links, type LinksOptions } from './links'
import { moderationReasons } from './moderations'
import { personalData, type PersonalDataOptions } from './personalData'
import { pictures } from './pictures'
import type { ProviderId } from './provider'
import { rate, type RateOptions } from './rate'
import { repetition, type RepetitionOptions } from './repetition'
import { words, type WordsOptions } from './words'

/** The options of every check that the hub comes with; `false` leaves a check out. */
export type ChecksOptions = {
  words?: WordsOptions | false
  links?: LinksOptions | false
  rate?: RateOptions | false
  repetition?: RepetitionOptions | false
  personalData?: PersonalDataOptions | false
  pictures?: false
  classifier?: ClassifierOptions | false
  /** Checks of the hub's own, after those. @default none */
  more?: readonly Check[]
}

/**
 * The checks in the order of their signals.
 *
 * @param opening - slugs of the collections whose documents open a conversation.
 * @throws Error when two checks share an id.
 */
export const checksOf = (options: ChecksOptions, opening: readonly string[]): readonly Check[] => {
  const checks = [
    ...(options.words === false ? [] : [words(options.words)]),
    ...(options.links === false ? [] : [links(options.links)]),
    ...(options.rate === false ? [] : [rate({ ...options.rate, opening })]),
    ...(options.repetition === false ? [] : [repetition(options.repetition)]),
    ...(options.personalData === false ? [] : [personalData(options.personalData)]),
    ...(options.pictures === false ? [] : [pictures()]),
    ...(options.classifier === false ? [] : [classifier(options.classifier)]),
    ...(options.more ?? []),
  ]
  const ids = checks.map(({ id }) => id)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) throw new Error(`Moderation: two checks are called "${twice}".`)
  return checks
}

/** What a code of a check means, in both languages; for a check that is gone, its bare name. */
export const reasonOf = (
  checks: readonly Check[],
  signal: { check: string; code: string },
): { en: string; fr: string } => {
  const known =
    asked[`${signal.check}: ${signal.code}`] ??
    (signal.code === failed ? failure : reasonsOf(checks, signal.check)?.[signal.code])
  const bare = `${signal.check}: ${signal.code}`
  return known ?? { en: bare, fr: bare }
}

const reasonsOf = (checks: readonly Check[], id: string): Check['reasons'] | undefined =>
  providerReasons[id] ?? checks.find((check) => check.id === id)?.reasons

/** Services are no checks of every post, so they are in no list of those. */
const providerReasons: Readonly<Record<string, Check['reasons']>> = {
  akismet: akismetReasons,
  openai: moderationReasons,
  mistral: moderationReasons,
} satisfies Record<ProviderId, Check['reasons']>

/** What people and the watch ask for, beside what the checks notice. */
const asked: Readonly<Record<string, { en: string; fr: string }>> = {
  'watch: raid': {
    en: 'Raid mode: what new members write is held',
    fr: 'Mode d’alerte\u202f: les textes des nouveaux membres sont retenus',
  },
  'reports: members': { en: 'Reported by members', fr: 'Signalé par des membres' },
  'reports: illegal': { en: 'Members say that it is illegal', fr: 'Des membres le disent illicite' },
  'notices: confirmed': {
    en: 'A notice of illegal content (DSA, Art. 16)',
    fr: 'Une notification de contenu illicite (DSA, art. 16)',
  },
  'notices: unconfirmed': {
    en: 'A notice of illegal content, its sender not confirmed',
    fr: 'Une notification de contenu illicite, expéditeur non confirmé',
  },
  'evasion: address': {
    en: 'Same address as a suspended member',
    fr: 'Même adresse qu’un membre suspendu',
  },
  'evasion: device': {
    en: 'Same device as a suspended member',
    fr: 'Même appareil qu’un membre suspendu',
  },
}

/** The code of a check that threw. */
export const failed = 'failed'
const failure = {
  en: 'A check could not finish: please look yourself',
  fr: 'Un contrôle n’a pas abouti : à regarder vous-même',
}
