import { label, type Label } from '../../config/label'

/**
 * How much a breach of a rule weighs, from a slip to a danger. Closed: members read these words, and what moderates
 * may count on there being no others.
 */
export const severities = {
  /** It makes the place untidy. */
  minor: label('minor', 'légère'),
  /** It spoils the conversation for others. */
  moderate: label('moderate', 'moyenne'),
  /** It hurts somebody. */
  serious: label('serious', 'grave'),
  /** It endangers somebody, or breaks the law: nobody has to be warned first. */
  critical: label('critical', 'très grave'),
} as const satisfies Record<string, Label>

/** One of {@link severities}. */
export type Severity = keyof typeof severities

/**
 * What follows a breach when nothing speaks for less or more, in rising order. Closed: moderation carries out these
 * and no others.
 */
export const measures = {
  none: label('nothing', 'aucune suite'),
  /** A private word to the author; the text stays. */
  note: label('a word to the author', 'un mot à l’auteur'),
  /** The text is mended, and says so. */
  edit: label('the text is edited', 'le texte est modifié'),
  /** Nobody but its author sees the text any more. */
  hide: label('the text is hidden', 'le texte est masqué'),
  /** Hidden, and kept in the member's record. */
  warn: label('a formal warning', 'un avertissement'),
  /** What the member writes waits for a moderator, for a while. */
  limit: label('posts are checked first', 'publications soumises à validation'),
  /** The member reads, and writes nothing, for a while. */
  suspend: label('suspension', 'une suspension'),
  /** The account is closed to them. */
  ban: label('exclusion', 'l’exclusion'),
} as const satisfies Record<string, Label>

/** One of {@link measures}. */
export type Measure = keyof typeof measures

/** A scale as the options of a select field, in its order. */
export const optionsOf = (scale: Readonly<Record<string, Label>>): { value: string; label: Label }[] =>
  Object.entries(scale).map(([value, words]) => ({ value, label: words }))
