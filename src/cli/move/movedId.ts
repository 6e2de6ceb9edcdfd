/** Digits of an ObjectId's hexadecimal form. */
const digits = 24

/**
 * The id on MongoDB of what had a number on SQLite: the same number, read in decimal, behind zeros. Pure. So a move that
 * is cut off and begun again writes the same; ids sort as they did and before every id that MongoDB makes, whose first
 * digits are a time; and an address or a link in a mail that was sent before goes on leading there, as `documentId`
 * fills in the zeros.
 */
export const movedId = (id: number | string): string => String(id).padStart(digits, '0')
