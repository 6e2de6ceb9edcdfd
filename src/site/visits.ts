/** Names of the two cookies, both plain times: the last page seen, and the end of the visit before this one. */
export const visitCookies = { seen: 'hub-seen', since: 'hub-since' } as const

/** A stranger's number, from which the order of entries in a gallery follows; sent with the pages of contests alone. */
export const orderCookie = 'hub-order'
/** Where a page is told it. */
export const orderHeader = 'x-hub-order'

/** Pure: a stranger's number as the cookie has it, or this new one. */
export const orderOf = (cookie: string | undefined, fresh: string): { order: string; isNew: boolean } =>
  cookie !== undefined && /^[0-9a-f]{16}$/.test(cookie)
    ? { order: cookie, isNew: false }
    : { order: fresh, isNew: true }

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
