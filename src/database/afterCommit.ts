import type { Payload, PayloadRequest } from 'payload'

type Work = () => void

const waiting = new WeakMap<Payload, Map<number | string, Set<Work>>>()

/**
 * Does `work` when the transaction of `req` has committed, and never when it is rolled back; at once when it has none.
 * The same function given twice in one transaction runs once. In this process only: what must happen is a row.
 *
 * @param work - starts something and returns at once; what it throws is logged and goes no further.
 */
export const afterCommit = async (req: PayloadRequest, work: Work): Promise<void> => {
  const transaction = await req.transactionID
  if (transaction == null) return attempt(req.payload, work)
  const ofPayload = hang(req.payload)
  ofPayload.set(transaction, (ofPayload.get(transaction) ?? new Set()).add(work))
}

/** Ties itself to the database's commits, once for each Payload. */
const hang = (payload: Payload): Map<number | string, Set<Work>> => {
  const known = waiting.get(payload)
  if (known) return known
  const ofPayload = new Map<number | string, Set<Work>>()
  waiting.set(payload, ofPayload)
  const { db } = payload
  const { commitTransaction, rollbackTransaction } = db
  db.commitTransaction = async (id) => {
    const transaction = await id
    const works = ofPayload.get(transaction) ?? []
    ofPayload.delete(transaction)
    await commitTransaction.call(db, transaction)
    for (const work of works) attempt(payload, work)
  }
  db.rollbackTransaction = async (id) => {
    const transaction = await id
    ofPayload.delete(transaction)
    await rollbackTransaction.call(db, transaction)
  }
  return ofPayload
}

const attempt = (payload: Payload, work: Work): void => {
  try {
    work()
  } catch (err) {
    payload.logger.error({ err, msg: 'What was to follow a commit threw' })
  }
}
