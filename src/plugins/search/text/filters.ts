/** What a filter of a question may ask. */
export type FilterName = 'author' | 'tag' | 'forum' | 'kind' | 'solved' | 'before' | 'after' | 'in'

/** Their names in a question, folded; both languages are understood everywhere. */
export const filterNames: Readonly<Record<string, FilterName>> = {
  author: 'author',
  auteur: 'author',
  autrice: 'author',
  by: 'author',
  par: 'author',
  tag: 'tag',
  etiquette: 'tag',
  forum: 'forum',
  kind: 'kind',
  type: 'kind',
  genre: 'kind',
  solved: 'solved',
  resolu: 'solved',
  before: 'before',
  avant: 'before',
  after: 'after',
  apres: 'after',
  in: 'in',
  dans: 'in',
}

/** Pure: a yes or a no, in either language; null for what is neither. */
export const readYes = (value: string): boolean | null =>
  /^(?:yes|y|true|1|oui|o|vrai)$/i.test(value)
    ? true
    : /^(?:no|n|false|0|non|faux)$/i.test(value)
      ? false
      : null

/**
 * Pure: the first moment, in UTC, of a day, a month or a year (`2026-05-01`, `2026-05`, `2026`), in milliseconds; null
 * for what is none.
 */
export const readDay = (value: string): number | null => {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? []
  if (year === undefined) return null
  const at = Date.parse(`${year}-${month}-${day}T00:00:00.000Z`)
  // What the calendar does not have (31 February) is moved by some engines and refused by others.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== `${year}-${month}-${day}` ? null : at
}
