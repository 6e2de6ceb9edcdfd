/**
 * Tells whoever listens in this process that something behind a channel changed. It carries no content: the listener
 * reads the database again, as the one who listens, so nothing can be missed or shown to the wrong person.
 *
 * The seam for several machines: an implementation over Redis would publish the channel's name and hand what it
 * receives to the same listeners.
 */
export type LiveBus = {
  /** Rings a channel: `member:12`, `topic:7`. */
  ring: (channel: string) => void
  /**
   * Calls `listener` at each ring of the channel.
   *
   * @param listener - starts work and returns at once.
   * @returns unsubscribes.
   */
  listen: (channel: string, listener: () => void) => () => void
  /** The channels that somebody listens to. */
  channels: () => readonly string[]
}

/** A bus within this process. */
export const createLiveBus = (): LiveBus => {
  const listeners = new Map<string, Set<() => void>>()
  return {
    ring: (channel) => {
      for (const listener of [...(listeners.get(channel) ?? [])]) listener()
    },
    listen: (channel, listener) => {
      const known = listeners.get(channel) ?? new Set()
      listeners.set(channel, known.add(listener))
      return () => {
        known.delete(listener)
        if (known.size === 0 && listeners.get(channel) === known) listeners.delete(channel)
      }
    },
    channels: () => [...listeners.keys()],
  }
}
