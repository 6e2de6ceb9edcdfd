/** A place in the queue; call it once, when the write has ended. Later calls do nothing. */
export type Release = () => void

/**
 * A fair queue of one: the embedded database has a single writer, so writers stand in line here instead of failing
 * with `SQLITE_BUSY` there.
 *
 * @param patience - milliseconds a writer waits before it gives up. Waiting that long means that somebody holds a
 *   transaction while waiting for a write outside of it; an error then says so, instead of a hub that hangs.
 */
export const createWriteQueue = (
  patience = 30_000,
): { acquire: () => Promise<Release>; waiting: () => number } => {
  let tail: Promise<void> = Promise.resolve()
  let waiting = 0
  return {
    waiting: () => waiting,
    acquire: async () => {
      const before = tail
      let release: Release = () => undefined
      tail = new Promise<void>((resolve) => (release = resolve))
      waiting += 1
      let timer: NodeJS.Timeout | undefined
      const tired = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(
          () =>
            reject(
              new Error(`A write waited ${patience} ms for the one before it: is a transaction left open?`),
            ),
          patience,
        )
      })
      try {
        await Promise.race([before, tired])
      } catch (cause) {
        // Who gave up must not let the next one overtake the writer that is still at work.
        void before.then(release)
        throw cause
      } finally {
        waiting -= 1
        clearTimeout(timer)
      }
      return release
    },
  }
}
