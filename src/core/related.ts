/** A document's id: a number on SQLite, a string on MongoDB. */
export type Id = number | string

/** An id out of a relationship that may have been read with its document; null when there is none. */
export const idOf = (related: unknown): Id | null => {
  if (typeof related === 'number' || typeof related === 'string') return related
  return typeof related === 'object' && related !== null && 'id' in related ? (related.id as Id) : null
}

/** Ids out of a relationship to many, in their order. */
export const idsOf = (related: unknown): Id[] =>
  Array.isArray(related) ? related.map(idOf).filter((id) => id !== null) : []

/** Ids out of a relationship to one or to many. */
export const everyId = (related: unknown): Id[] =>
  Array.isArray(related) ? idsOf(related) : idsOf([related])

/** Are they the same document? A client may send a number as text. */
export const isSame = (one: Id | null, other: Id | null): boolean =>
  one !== null && other !== null && String(one) === String(other)
