/** Where somebody takes part: in the room, or by a link. Each can have its own quota. */
export type Mode = 'site' | 'online'

/** How many seats there are, or are left; null where nothing limits them. */
export type Seats = { total: number | null; site: number | null; online: number | null }

/** Seats that are taken, by mode. */
export type Taken = { site: number; online: number }

/** A member with their guests: seats are given to all of them, or to none. */
export type Party = { mode: Mode; seats: number }

/**
 * Who is next when a group is too large for what is free.
 *
 * - `order`: nobody is passed over: seats stay free until the first one waiting fits.
 * - `fill`: the first one who fits is next, so that no seat stays empty that somebody could take.
 */
export type Policy = 'order' | 'fill'

/** Pure: may this many more sit there? */
export const fits = (seats: Seats, taken: Taken, { mode, seats: wanted }: Party): boolean =>
  within(seats.total, taken.site + taken.online + wanted) && within(seats[mode], taken[mode] + wanted)

/** Pure: the seats that are left, never fewer than none; null where nothing limits them. */
export const seatsLeft = (seats: Seats, taken: Taken): Seats => {
  const left = (limit: number | null, used: number): number | null =>
    limit === null ? null : Math.max(0, limit - used)
  return {
    total: left(seats.total, taken.site + taken.online),
    site: left(seats.site, taken.site),
    online: left(seats.online, taken.online),
  }
}

/** Pure: the seats that are left in all; null where nothing limits them. */
export const freeSeats = (
  { seats, modes }: { seats: Seats; modes: readonly Mode[] },
  taken: Taken,
): number | null => {
  const { total, site, online } = seatsLeft(seats, taken)
  if (total !== null) return total
  // A house without a total of its own has those of its quotas, where each way has one.
  if (modes.length === 1) return site ?? online
  return site === null || online === null ? null : site + online
}

/** Pure: after a party has sat down, or, with `sign` −1, has stood up. */
export const seated = (taken: Taken, { mode, seats }: Party, sign: 1 | -1 = 1): Taken => ({
  ...taken,
  [mode]: taken[mode] + sign * seats,
})

/**
 * Pure: which of those waiting get the free seats. The whole of the rule is here.
 *
 * @param waiting - in the order in which the hub accepted them.
 * @returns the parties that get seats, in that order; together they never take more than there is.
 */
export const allocate = <Waiting extends Party>(args: {
  seats: Seats
  taken: Taken
  waiting: readonly Waiting[]
  policy: Policy
}): Waiting[] => {
  const { seats, waiting, policy } = args
  const granted: Waiting[] = []
  const held = new Set<Mode>()
  let { taken } = args
  for (const party of waiting) {
    if (held.has(party.mode)) continue
    if (fits(seats, taken, party)) {
      granted.push(party)
      taken = seated(taken, party)
    } else if (policy === 'order') {
      // A full quota holds up its own mode; a full house holds up everybody.
      held.add(party.mode)
      if (!within(seats.total, taken.site + taken.online + party.seats)) held.add(other(party.mode))
    }
    if (held.size === 2) break
  }
  return granted
}

const within = (limit: number | null, wanted: number): boolean => limit === null || wanted <= limit

const other = (mode: Mode): Mode => (mode === 'site' ? 'online' : 'site')
