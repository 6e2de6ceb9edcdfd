/** Posts worked on at the same time by one worker: one slow network must not hold up the others. */
const lanes = 4

/**
 * Runs a lane several times side by side and sums up what they handled. Every lane has ended by then, so that a worker
 * which stops leaves nothing behind.
 *
 * @throws what the first lane that failed threw.
 */
export const inLanes = async (lane: () => Promise<number>): Promise<number> => {
  let handled = 0
  for (const each of await Promise.allSettled(Array.from({ length: lanes }, lane))) {
    if (each.status === 'rejected') throw each.reason
    handled += each.value
  }
  return handled
}
