/** What places a date in a list: how far it is (0 where no place was asked for), when it begins, and which it is. */
export type DatePlace = readonly [distance: number, startsAt: number, event: string, occurrence: string]

/** Pure: a place as text, for an address. */
export const writeDateCursor = (place: DatePlace): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** Pure: reads a place back; null for what no list gave out. */
export const readDateCursor = (text: string): DatePlace | null => {
  const [distance, startsAt, event, occurrence, ...more] = partsOf(text)
  return typeof distance === 'number' &&
    typeof startsAt === 'number' &&
    typeof event === 'string' &&
    typeof occurrence === 'string' &&
    more.length === 0
    ? [distance, startsAt, event, occurrence]
    : null
}

const partsOf = (text: string): unknown[] => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return Array.isArray(parts) ? parts : []
  } catch {
    // Not JSON: nothing that was given out.
    return []
  }
}
