/** One prize, as often as it is given. */
export type PrizeKind = { id: string; count: number }

/** Somebody in the order in which prizes are given. */
export type Contender = { member: string; entry: string | null }

/** A prize for somebody. */
export type Award = Contender & { prize: string; slot: number; place: number }

/** Pure: prizes one by one, in their order: what slot 1, 2, 3… stands for. */
export const slotsOf = (prizes: readonly PrizeKind[]): string[] =>
  prizes.flatMap(({ id, count }) => Array.from({ length: Math.max(0, count) }, () => id))

/**
 * Pure: who gets which prize: the first in the order gets the first. A member gets one, whatever else they entered: with
 * their best entry.
 *
 * @param order - best first; a member may be in it more than once.
 * @param had - members who were told of a prize before: nobody wins twice, nor again what they let lapse.
 */
export const awardPrizes = (
  order: readonly Contender[],
  prizes: readonly PrizeKind[],
  had: ReadonlySet<string> = new Set(),
): Award[] => {
  const seen = new Set(had)
  const once = order.filter(({ member }) => !seen.has(member) && seen.add(member))
  return slotsOf(prizes).flatMap((prize, at) => {
    const next = once[at]
    return next ? [{ ...next, prize, slot: at + 1, place: at + 1 }] : []
  })
}

/** Pure: who moves up when a prize is free; null when nobody is left. */
export const nextInLine = (order: readonly Contender[], had: ReadonlySet<string>): Contender | null =>
  order.find(({ member }) => !had.has(member)) ?? null
