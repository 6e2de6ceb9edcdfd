import type { Payload, PayloadRequest } from 'payload'
import { liveBus } from '../../config/live'
import { afterCommit } from '../../database/afterCommit'

const channel = 'outbox'

/** One function for each Payload, so that a transaction with many messages rings once. */
const bells = new WeakMap<Payload, () => void>()

const bellOf = (payload: Payload): (() => void) => {
  const known = bells.get(payload)
  if (known) return known
  const bell = (): void => ring(payload)
  bells.set(payload, bell)
  return bell
}

/**
 * Calls `listener` after each commit that brought messages, in this process or on another node. An optimisation: a
 * worker without a bell finds the same messages by its timer.
 *
 * @param listener - starts work and returns at once; what it throws is logged and goes no further.
 * @returns unsubscribes.
 */
export const onBell = (payload: Payload, listener: () => void): (() => void) =>
  liveBus(payload).listen(channel, () => {
    try {
      listener()
    } catch (err) {
      payload.logger.error({ err, msg: 'The outbox bell: a listener threw' })
    }
  })

/** Wakes the listeners now. */
export const ring = (payload: Payload): void => liveBus(payload).ring(channel)

/** Rings when the transaction of `req` commits; at once when it has none. */
export const ringAfterCommit = (req: PayloadRequest): Promise<void> => afterCommit(req, bellOf(req.payload))
