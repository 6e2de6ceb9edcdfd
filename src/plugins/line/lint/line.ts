/** Languages of texts. */
export type Language = 'en' | 'fr'

/** Where a text is read: `site`, or the kind of network of a channel; of a sheet also `all`. */
export type Surface = string

/** Words that are not said, or not without cause. */
export type BannedRule = {
  /** A word or several; `*` at the end stands for any ending. */
  words: string
  /** Null: in both languages. */
  language: Language | null
  /** Why, for whoever wrote them. */
  why: string | null
  blocks: boolean
}

/** Words that have to be there. */
export type RequiredRule = BannedRule & {
  /** The text itself, each announcement of it, or both. */
  where: 'texts' | 'announcements' | 'everywhere'
}

/** How easy a text is to read at least, by the formula of its language; see `readability.ts`. */
export type ReadingRule = { language: Language; minimum: number; blocks: boolean }

/** How the hub speaks on one surface in one language. */
export type ToneSheet = {
  /** `all` for every surface that has no sheet of its own. */
  surface: Surface
  language: Language
  /** How readers are addressed in French. */
  address: 'tu' | 'vous' | null
  /** Emoji at most; null: as many as one likes. */
  mostEmoji: number | null
  /** Hashtags at most; null: as many as one likes. */
  mostHashtags: number | null
  /** What an announcement ends with; null: nothing. */
  signature: string | null
  blocks: boolean
}

/** The editorial line, as far as a machine can hold a text against it. */
export type Line = {
  banned: readonly BannedRule[]
  required: readonly RequiredRule[]
  reading: readonly ReadingRule[]
  tones: readonly ToneSheet[]
}

/** A part of a text that is read by itself: a field, or the announcement on a channel. */
export type Piece = {
  /** Name of the field, or the channel's. */
  place: string
  surface: Surface
  language: Language
  text: string
}

/** Which rule a finding cites. */
export const lintRules = [
  'banned',
  'required',
  'reading',
  'address',
  'emoji',
  'hashtags',
  'signature',
] as const
/** One of {@link lintRules}. */
export type LintRule = (typeof lintRules)[number]

/** Where a text departs from the line, by which rule, and why that rule stands. */
export type Finding = {
  rule: LintRule
  place: string
  surface: Surface
  /** What was found, with the words around it; null when something is missing. */
  quote: string | null
  /** Where in the place's plain text, in UTF-16 units; null when it is about the whole. */
  at: number | null
  message: { en: string; fr: string }
  /** The rule says that such a text does not go out. */
  blocks: boolean
}
