import type { Payload } from 'payload'

/**
 * An id as a client gave it (GraphQL's `ID` arrives as a string) → as the database keeps it: a number on SQLite,
 * a string on MongoDB. What cannot be an id becomes one that no document has.
 */
export const documentId = (payload: Pick<Payload, 'db'>, id: number | string): number | string => {
  if (payload.db.defaultIDType !== 'number') return String(id)
  const number = Number(id)
  return Number.isSafeInteger(number) ? number : -1
}
