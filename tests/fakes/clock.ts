/** A clock that stands still until it is told to move. */
export type FixedClock = { now: () => Date; advance: (milliseconds: number) => void }

/** Starts at a fixed moment, so that what a test writes is the same every time. */
export const createClock = (start = '2026-11-22T09:00:00.000Z'): FixedClock => {
  let time = Date.parse(start)
  return { now: () => new Date(time), advance: (milliseconds) => void (time += milliseconds) }
}
