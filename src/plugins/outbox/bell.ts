import type { Payload, PayloadRequest } from 'payload'
import { afterCommit } from '../../database/afterCommit'

type Bell = {
  /** One function for each Payload, so that a transaction with many messages rings once. */
  ring: () => void
  listeners: Set<() => void>
}

const bells = new WeakMap<Payload, Bell>()

const bellOf = (payload: Payload): Bell => {
  const known = bells.get(payload)
  if (known) return known
  const bell: Bell = { ring: () => ring(payload), listeners: new Set() }
  bells.set(payload, bell)
  return bell
}

/**
 * Calls `listener` after each commit that brought messages, in this process. An optimisation: a worker without a
 * bell, or in another process, finds the same messages by its timer.
 *
 * @param listener - starts work and returns at once; what it throws is logged and goes no further.
 * @returns unsubscribes.
 */
export const onBell = (payload: Payload, listener: () => void): (() => void) => {
  const { listeners } = bellOf(payload)
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Wakes the listeners now. */
export const ring = (payload: Payload): void => {
  for (const listener of bellOf(payload).listeners)
    try {
      listener()
    } catch (err) {
      payload.logger.error({ err, msg: 'The outbox bell: a listener threw' })
    }
}

/** Rings when the transaction of `req` commits; at once when it has none. */
export const ringAfterCommit = (req: PayloadRequest): Promise<void> =>
  afterCommit(req, bellOf(req.payload).ring)
