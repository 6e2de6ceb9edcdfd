/** Names of the two cookies, both plain times: the last page seen, and the end of the visit before this one. */
export const visitCookies = { seen: 'hub-seen', since: 'hub-since' } as const

/** Which day's order a stranger reads a gallery in; kept from their second page on, and sent below contests alone. */
export const orderCookie = 'hub-order'
/** Where a page is told it. */
export const orderHeader = 'x-hub-order'

const day = 24 * 3_600_000
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/**
 * Pure: the order in which a stranger sees the entries of a gallery. A first page takes the order of the day (UTC), the
 * same for all strangers, so that it is made once for all of them. Who pages on stays with the order they began with,
 * over midnight, and at their next visit.
 *
 * @param args.cookie - what the browser keeps.
 * @param args.asked - what the address of a further page names; null on a first page. Only today or yesterday, so that
 *   nobody passes on an address in which they come first.
 */
export const orderOf = (args: {
  cookie: string | undefined
  asked: string | null
  isFurther: boolean
  now: Date
}): { order: string; keep: boolean } => {
  const { cookie, asked, isFurther, now } = args
  if (cookie !== undefined && /^(?:\d{4}-\d\d-\d\d|[0-9a-f]{16})$/.test(cookie))
    return { order: cookie, keep: false }
  const today = dayOf(now.getTime())
  const isRecent = asked === dayOf(now.getTime() - day)
  return { order: isFurther && isRecent ? asked : today, keep: isFurther }
}

/** A visit ends after half an hour without a page. */
const pause = 30 * 60_000

/**
 * Pure: the two times after one more page. `since` is what “new” is measured against; it stays the same during a
 * visit, and is absent during the first.
 */
export const nextVisit = (args: {
  seen: string | undefined
  since: string | undefined
  now: Date
}): { seen: string; since?: string } => {
  const { now } = args
  const seen = pastTime(args.seen, now)
  const since = seen !== undefined && now.getTime() - seen > pause ? seen : pastTime(args.since, now)
  return {
    seen: now.toISOString(),
    ...(since === undefined ? {} : { since: new Date(since).toISOString() }),
  }
}

// Cookies come from outside: anything but a time in the past counts as none.
const pastTime = (value: string | undefined, now: Date): number | undefined => {
  const time = value === undefined ? NaN : Date.parse(value)
  return time <= now.getTime() ? time : undefined
}
