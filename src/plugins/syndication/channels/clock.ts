/**
 * Pure: what the other side's clock said when it answered, by its `Date` header (RFC 9110, 6.6.1; to the second); ours
 * where it tells none. What a network dates is compared with this and never with our clock, which may be an hour off.
 * No cache stands in between that could repeat an old date: answers to authorised requests are not shared (RFC 9111, 3.5).
 */
export const clockOf = (headers: Headers, now: Date): Date => {
  const at = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(at) ? now : new Date(at)
}

/** Pure: a moment by the other side's clock, by ours. */
export const byOurClock = (at: number, headers: Headers, now: Date): number =>
  at + now.getTime() - clockOf(headers, now).getTime()
