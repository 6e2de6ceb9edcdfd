/**
 * Tells whoever listens in this process that something behind a channel changed. It carries no content: the listener
 * reads the database again, as the one who listens, so nothing can be missed or shown to the wrong person.
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

/** What rings on one node and is heard on the others. */
export type LiveWire = {
  /** Tells the others; what cannot be told is found at their next look. */
  send: (channel: string) => void
  /**
   * @param hear - a channel rang elsewhere.
   * @param onGap - rings may have been missed.
   */
  receive: (hear: (channel: string) => void, onGap: () => void) => void
}

/** A bus whose rings are heard on every node. */
export const joinLiveBus = (bus: LiveBus, wire: LiveWire): LiveBus => {
  wire.receive(bus.ring, () => {
    for (const channel of bus.channels()) bus.ring(channel)
  })
  return {
    ...bus,
    ring: (channel) => {
      bus.ring(channel)
      wire.send(channel)
    },
  }
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
