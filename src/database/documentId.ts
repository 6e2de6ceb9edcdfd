import type { Payload } from 'payload'

/**
 * An id as a client gave it (GraphQL's `ID` arrives as a string) → as the database keeps it: a number on SQLite,
 * a string on MongoDB. What cannot be an id becomes one that no document has.
 */
export const documentId = (payload: Pick<Payload, 'db'>, id: number | string): number | string => {
  // MongoDB's driver throws for a string that is no ObjectId, where a stranger's id should only find nothing.
  if (payload.db.defaultIDType !== 'number') {
    // A number is of a time before the hub was moved from SQLite (src/cli/move): an address, a link in a mail.
    if (/^\d{1,16}$/.test(String(id))) return String(id).padStart(24, '0')
    return /^[0-9a-f]{24}$/i.test(String(id)) ? String(id) : '0'.repeat(24)
  }
  const number = Number(id)
  return Number.isSafeInteger(number) ? number : -1
}
