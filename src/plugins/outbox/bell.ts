import type { Payload, PayloadRequest } from 'payload'

type Bell = {
  /** Transactions that emitted and have not ended. */
  emitted: Set<number | string>
  listeners: Set<() => void>
}

const bells = new WeakMap<Payload, Bell>()

const bellOf = (payload: Payload): Bell => {
  const known = bells.get(payload)
  if (known) return known
  const bell: Bell = { emitted: new Set(), listeners: new Set() }
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
export const ringAfterCommit = async (req: PayloadRequest): Promise<void> => {
  const transaction = await req.transactionID
  if (transaction == null) ring(req.payload)
  else bellOf(req.payload).emitted.add(transaction)
}

/** Ties the bell to the database's commits. Once for each Payload, from `onInit`. */
export const hangBell = (payload: Payload): void => {
  const { db } = payload
  const { emitted } = bellOf(payload)
  const { commitTransaction, rollbackTransaction } = db
  db.commitTransaction = async (id) => {
    const transaction = await id
    const rings = emitted.delete(transaction)
    await commitTransaction.call(db, transaction)
    if (rings) ring(payload)
  }
  db.rollbackTransaction = async (id) => {
    const transaction = await id
    emitted.delete(transaction)
    await rollbackTransaction.call(db, transaction)
  }
}
