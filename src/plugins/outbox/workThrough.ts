import { setImmediate as giveWay } from 'node:timers/promises'
import type { CollectionSlug, Payload, Where } from 'payload'
import { type Attempt, claimAttempt } from './attempts'

/** A piece of work: any document with an id. */
type Work = { id: number | string }

/**
 * Goes through what is due, oldest first, claims an attempt for each piece of work that nobody holds, and hands it
 * over. Any number of workers may do so at once, in any number of processes.
 *
 * @param args.due - which documents are due now.
 * @param args.batch - how many to handle at most.
 * @param args.handle - does the work; settles the attempt and takes the document out of `due`.
 * @returns how many were handled.
 */
export const workThrough = async <Row extends Work>(args: {
  payload: Payload
  collection: CollectionSlug
  /** The collection of attempts and the name of its relationship to `collection`. */
  attempts: CollectionSlug
  field: string
  due: Where
  leaseMs: number
  now: () => Date
  signal: AbortSignal
  batch: number
  handle: (row: Row, attempt: { id: number | string; number: number }) => Promise<void>
}): Promise<number> => {
  const { payload, collection, attempts, field, due, leaseMs, now, signal, batch, handle } = args
  let handled = 0
  let after: number | string | undefined
  // Page after page by id, so that work which others hold never hides what comes behind it.
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection,
      where: after === undefined ? due : { and: [due, { id: { greater_than: after } }] },
      sort: 'id',
      limit: batch,
      pagination: false,
    })
    const last = await lastAttempts({ payload, attempts, field, ids: docs.map(({ id }) => id) })
    for (const row of docs) {
      if (signal.aborted || handled >= batch) return handled
      const before = last.get(row.id)
      if (before && isHeld(before, now())) continue
      const number = (before?.number ?? 0) + 1
      const claim = { payload, attempts, field, id: row.id, number, leaseMs, now: now() }
      const attempt = await claimAttempt(claim)
      if (!attempt) continue
      await handle(row, { id: attempt.id, number })
      // The embedded database answers without leaving the process, so that nothing else would get its turn.
      await giveWay()
      handled += 1
    }
    after = docs.at(-1)?.id
    if (docs.length < batch) return handled
  }
}

const isHeld = ({ finishedAt, leaseUntil }: Attempt, now: Date): boolean =>
  finishedAt == null && new Date(leaseUntil) > now

/** The last attempt of each, in one query. What is stale by the time of the claim loses it to the unique index. */
const lastAttempts = async (args: {
  payload: Payload
  attempts: CollectionSlug
  field: string
  ids: readonly (number | string)[]
}): Promise<Map<number | string, Attempt>> => {
  const { payload, attempts, field, ids } = args
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<Attempt & Record<string, number | string>>({
    collection: attempts,
    where: { [field]: { in: ids } },
    sort: 'number',
    pagination: false,
    limit: 0,
  })
  return new Map(docs.flatMap((doc) => (doc[field] === undefined ? [] : [[doc[field], doc] as const])))
}
