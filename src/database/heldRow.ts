import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type CollectionSlug, type Payload, type PayloadRequest, ValidationError } from 'payload'
import { holdsTransaction, inTransaction } from './inTransaction'
import { createWriteQueue } from './writeQueue'

type Id = number | string

/** A row that is a lock: it has the fields `holder` (text) and `heldUntil` (date). See {@link inHeldRow}. */
export type HeldRow = {
  payload: Payload
  /** Joins its transaction when it holds one. */
  req: PayloadRequest
  collection: CollectionSlug
  /** A unique field that names the row, and its value. */
  key: { field: string; value: Id }
  /** Its fields when it does not exist yet. */
  blank: () => Record<string, unknown>
  now: () => Date
  /** What is thrown after 25 seconds in line. */
  busy: (cause: unknown) => Error
}

/** A holder that has not let go after this is taken for dead; only where the database has no transactions. */
const leaseMs = 30_000
/** A hold between two steps, from a check to its writing: shorter than the patience of those in line. */
const holdMs = 5_000
/** How long one waits for one's turn. */
const patienceMs = 25_000

const never = new Date(0).toISOString()

/**
 * Holds a row while `work` decides: nobody else, in this process or another, does so at the same time.
 *
 * - SQLite has one writer: the transaction alone is the lock.
 * - MongoDB: the first write of the transaction is the row, so of two transactions one is turned away at once and tries
 *   again; it then sees what the first one wrote.
 * - A database without transactions: that first write is a claim with a lease (one atomic update, and only of a row that
 *   nobody holds).
 *
 * Within a process a queue keeps the order of arrival, and spares the database the collisions. Who holds a transaction
 * never waits: they must not wait for somebody who waits for the writer.
 *
 * @param work - may be tried again from its beginning. What it calls `keep` with is written into the row at the end.
 * @throws what `busy` answers.
 */
export const inHeldRow = async <Row, Result>(
  args: HeldRow & {
    /** What {@link holdRow} answered: who holds the row already neither waits nor stands in line. */
    hold?: string | undefined
  },
  work: (held: {
    row: Row & { id: Id }
    req: PayloadRequest
    keep: (data: Record<string, unknown>) => void
  }) => Promise<Result>,
): Promise<Result> => {
  const once = () => held(args, work)
  if (await holdsTransaction(args.req)) return once()
  if (args.hold !== undefined)
    try {
      return await once()
    } catch (error) {
      // It ran out, and somebody else was next: one stands in line like everybody.
      if (!isTurnedAway(error)) throw error
    }
  return inTurn(args, once)
}

/**
 * For a change in two steps on a database where no transaction holds the two together: keeps everybody else from the row
 * until {@link inHeldRow} was called with the hold, or five seconds have gone by.
 *
 * @throws what `busy` answers.
 */
export const holdRow = async (args: HeldRow): Promise<string> => {
  const hold = randomUUID()
  const id = await rowId(args)
  await inTurn(args, () => claim(args, { id, holder: hold, forMs: holdMs }, args.req))
  return hold
}

/** The fields of a lock that nobody holds. */
export const free = { heldUntil: never }

/** Tries until one's turn has come: first come, first served within a process. */
const inTurn = async <Result>(place: HeldRow, attempt: () => Promise<Result>): Promise<Result> => {
  const release = await enqueue(place.payload, `${place.collection}|${place.key.value}`)
  try {
    for (let wait = 5, waited = 0; ; waited += wait, wait = Math.min(wait * 2, 200)) {
      try {
        return await attempt()
      } catch (error) {
        if (!isTurnedAway(error)) throw error
        if (waited > patienceMs) throw place.busy(error)
      }
      await sleep(wait)
    }
  } finally {
    release()
  }
}

class TurnedAway extends Error {}

const held = async <Row, Result>(
  args: Parameters<typeof inHeldRow<Row, Result>>[0],
  work: Parameters<typeof inHeldRow<Row, Result>>[1],
): Promise<Result> => {
  const id = await rowId(args)
  const holder = args.hold ?? randomUUID()
  try {
    return await inTransaction({ payload: args.payload, req: args.req }, async (req) => {
      const row = (await claim(args, { id, holder, forMs: leaseMs }, req)) as Row & { id: Id }
      let data: Record<string, unknown> = {}
      const result = await work({ row, req, keep: (more) => (data = { ...data, ...more }) })
      await letGo(args, { id, holder, data, req })
      return result
    })
  } catch (error) {
    // With a transaction the claim is undone with everything else, and this finds nothing; without one it must be.
    if (!isTurnedAway(error) && !(await holdsTransaction(args.req))) await letGo(args, { id, holder })
    throw error
  }
}

const rowId = async ({ payload, req, collection, key, blank }: HeldRow): Promise<Id> => {
  const where = { [key.field]: { equals: key.value } }
  const find = () => payload.db.findOne<{ id: Id }>({ collection, where, req })
  const known = await find()
  if (known) return known.id
  try {
    const data = { ...blank(), [key.field]: key.value, ...free }
    return ((await payload.db.create({ collection, data, req })) as { id: Id }).id
  } catch (error) {
    // Somebody else made it in between: their row is as good.
    const theirs = error instanceof ValidationError ? await find() : null
    if (!theirs) throw error
    return theirs.id
  }
}

const claim = async (
  { payload, collection, now }: HeldRow,
  { id, holder, forMs }: { id: Id; holder: string; forMs: number },
  req: PayloadRequest,
): Promise<unknown> => {
  const at = now().getTime()
  const row: unknown = await payload.db.updateOne({
    collection,
    where: {
      and: [
        { id: { equals: id } },
        { or: [{ heldUntil: { less_than: new Date(at).toISOString() } }, { holder: { equals: holder } }] },
      ],
    },
    data: { holder, heldUntil: new Date(at + forMs).toISOString() },
    req,
  })
  if (!row) throw new TurnedAway('Somebody else holds this row.')
  return row
}

const letGo = async (
  { payload, collection }: HeldRow,
  {
    id,
    holder,
    data = {},
    req,
  }: { id: Id; holder: string; data?: Record<string, unknown>; req?: PayloadRequest },
): Promise<void> => {
  await payload.db.updateOne({
    collection,
    // Whose lease ran out and was taken over must not overwrite what the new holder keeps.
    where: { and: [{ id: { equals: id } }, { holder: { equals: holder } }] },
    data: { ...data, ...free },
    ...(req ? { req } : {}),
  })
}

/** MongoDB's word for "somebody else's transaction was first": the whole of ours can be tried again. */
const isTurnedAway = (error: unknown): boolean => {
  if (error instanceof TurnedAway) return true
  const { code, errorLabels } = (error ?? {}) as { code?: unknown; errorLabels?: unknown }
  return code === 112 || (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError'))
}

const queues = new WeakMap<Payload, Map<string, ReturnType<typeof createWriteQueue>>>()

const enqueue = async (payload: Payload, key: string): Promise<() => void> => {
  const all = queues.get(payload) ?? new Map<string, ReturnType<typeof createWriteQueue>>()
  queues.set(payload, all)
  const queue = all.get(key) ?? createWriteQueue()
  all.set(key, queue)
  const release = await queue.acquire()
  return () => {
    release()
    if (queue.waiting() === 0) all.delete(key)
  }
}
