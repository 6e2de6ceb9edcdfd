import { instantOfWall, wallOf } from '../../../core/timeZone'
import { afterQuiet, nextFreeSlot, type Rhythm } from '../when/slots'

const dayMs = 86_400_000
/** Days that are looked through for one on which nothing else goes out. */
const horizon = 366

/** Pure: the day of a moment on a channel's clock, `2026-11-23`. */
export const dayOn = (timeZone: string, at: number): string =>
  new Date(wallOf(timeZone, at)).toISOString().slice(0, 10)

/** Pure: midnight on a channel's clock, of the day of a moment or of one after it. In milliseconds since 1970. */
export const midnightOn = (timeZone: string, at: number, daysLater = 0): number => {
  const wall = Math.floor(wallOf(timeZone, at) / dayMs) * dayMs
  return instantOfWall(timeZone, wall + daysLater * dayMs)
}

/**
 * Pure: the first moment from `from` on at which a channel may say something again: outside its quiet hours, in one of
 * its slots where it publishes by slots, and on a day of its clock on which nothing else goes out there. Null: not within
 * a year.
 *
 * @param args.busy - days on which something else goes out, as {@link dayOn} names them.
 */
export const restEnds = (args: {
  rhythm: Rhythm
  bySlots: boolean
  from: Date
  busy: ReadonlySet<string>
}): Date | null => {
  const { rhythm, bySlots, busy } = args
  const { timeZone } = rhythm
  let { from } = args
  for (let n = 0; n < horizon; n += 1) {
    // A slot of this very moment counts: the search for slots begins after what it is given.
    const slot = { rhythm, after: new Date(from.getTime() - 1), taken: new Set<number>() }
    const at = bySlots && rhythm.slots.length > 0 ? nextFreeSlot(slot) : afterQuiet(rhythm, from)
    if (!at) return null
    if (!busy.has(dayOn(timeZone, at.getTime()))) return at
    // By slots the next day from its beginning; else at the same time of it.
    const wall = wallOf(timeZone, at.getTime())
    from = new Date(bySlots ? midnightOn(timeZone, at.getTime(), 1) : instantOfWall(timeZone, wall + dayMs))
  }
  return null
}
