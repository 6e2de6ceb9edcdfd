const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** When a post is looked at, counted from its receipt: often while it is new, then hardly any more. In milliseconds. */
export const moments = [15 * minute, hour, 6 * hour, day, 7 * day, 30 * day] as const

/**
 * Pure: when to look next; null when that was the last time. What was missed is made up for by one look: the moments
 * before the last look are over, whether anybody looked then or not.
 *
 * @param last - when the post was looked at last; null: never.
 */
export const nextLook = (receipt: Date, last: Date | null): Date | null => {
  const moment = moments.find((each) => last === null || receipt.getTime() + each > last.getTime())
  return moment === undefined ? null : new Date(receipt.getTime() + moment)
}

/** How long after a look in vain, unless the network names a time. */
const againMs = hour
/** After the last moment, as long again is tried. */
const graceMs = day

/**
 * Pure: when to look again after a look in vain: in an hour, or at the next moment where that comes first, or when the
 * network says; null when the post is too old for it.
 *
 * @param wanted - the time that the network asks for.
 */
export const lookAgain = (receipt: Date, now: Date, wanted: Date | null): Date | null => {
  const last = receipt.getTime() + Math.max(...moments) + graceMs
  const next = nextLook(receipt, now)?.getTime() ?? Number.POSITIVE_INFINITY
  const at = Math.max(Math.min(now.getTime() + againMs, next), wanted?.getTime() ?? 0)
  return at > last ? null : new Date(at)
}
