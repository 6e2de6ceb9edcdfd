import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Payload, type PayloadRequest, ValidationError } from 'payload'
import { holdsTransaction, inTransaction } from '../../../database/inTransaction'
import { createWriteQueue } from '../../../database/writeQueue'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'
import { lookAtSeats } from '../posting/lookAtSeats'
import type { Taken } from './allocate'

type Id = number | string

/** Who sits where at one date, in numbers. Changed in place by who holds it, and saved when they let go. */
export type Roster = {
  readonly id: Id
  readonly event: Id
  readonly occurrence: string
  /** The name by which calendars know the date, where it is not that of the event and the date now. */
  readonly name: string | null
  taken: Taken
  waiting: number
  lastOrder: number
  /** ISO 8601; null when nothing ends by itself. */
  dueAt: string | null
}

type Row = {
  id: Id
  takenSite?: number | null
  takenOnline?: number | null
  waiting?: number | null
  lastOrder?: number | null
  dueAt?: string | null
  remindAt?: string | null
  name?: string | null
}

/** A holder that has not let go after this is taken for dead; only where the database has no transactions. */
const leaseMs = 30_000
/** An organiser's hold, from the check of a new size to its writing: shorter than the patience of those in line. */
const holdMs = 5_000
/** How long one waits for one's turn at a roster before the hub says that it is too busy. */
const patienceMs = 25_000

/**
 * Holds the roster of a date while `work` decides: nobody else, in this process or another, changes who sits there.
 *
 * - SQLite has one writer: the transaction alone is the lock.
 * - MongoDB: the first write of the transaction is the roster's row, so of two transactions one is turned away at
 *   once and tries again; it then sees what the first one wrote.
 * - A database without transactions: that first write is a claim with a lease (one atomic update, and only of a row
 *   that nobody holds).
 *
 * Within a process a queue keeps the order of arrival, and spares the database the collisions.
 *
 * @param args.req - joins its transaction when it holds one, and then never waits: who holds a writer must not wait
 *   for somebody who waits for the writer.
 * @throws ROSTER_BUSY after 25 seconds.
 */
export const inRoster = async <Result>(
  args: Place & {
    /** What `holdRoster` answered: who holds the roster already neither waits nor stands in line. */
    hold?: string | undefined
  },
  work: (roster: Roster, req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  if (await holdsTransaction(args.req)) return held(args, work)
  if (args.hold !== undefined)
    try {
      return await held(args, work)
    } catch (error) {
      // It ran out, and somebody else was next: one stands in line like everybody.
      if (!isTurnedAway(error)) throw error
    }
  return inTurn(args, () => held(args, work))
}

/** Of which date, by whom, and at what time. */
export type Place = { payload: Payload; req: PayloadRequest; event: Id; occurrence: string; now: () => Date }

/**
 * For a change in two steps (a check before a document is written, its consequences after) on a database where no
 * transaction holds the two together: keeps everybody else from the roster until `inRoster` was called with the hold,
 * or five seconds have gone by, as when the document was refused in between.
 *
 * @throws ROSTER_BUSY after 25 seconds.
 */
export const holdRoster = async (args: Place): Promise<string> => {
  const { payload, req, now } = args
  const hold = randomUUID()
  const id = await rowId(args)
  await inTurn(args, () => claim(payload, { id, holder: hold, now: now(), forMs: holdMs }, req))
  return hold
}

/** Tries until one's turn has come: first come, first served within a process. */
const inTurn = async <Result>(place: Place, attempt: () => Promise<Result>): Promise<Result> => {
  const release = await enqueue(place.payload, rosterKey(place))
  try {
    for (let wait = 5, waited = 0; ; waited += wait, wait = Math.min(wait * 2, 200)) {
      try {
        return await attempt()
      } catch (error) {
        if (!isTurnedAway(error)) throw error
        if (waited > patienceMs) throw eventErrors.ROSTER_BUSY({ cause: error })
      }
      await sleep(wait)
    }
  } finally {
    release()
  }
}

/** What names the roster of a date among all. */
export const rosterKey = ({ event, occurrence }: Pick<Place, 'event' | 'occurrence'>): string =>
  `${event}|${occurrence}`

/** The rosters of an event that exist: dates to which somebody has answered. */
export const rostersOf = async (
  payload: Payload,
  event: Id,
  req: PayloadRequest,
): Promise<{ id: Id; occurrence: string; name: string | null; taken: Taken; remindAt: string | null }[]> => {
  const { docs } = await payload.db.find<Row & { occurrence: string }>({
    collection: slugs.rosters,
    where: { event: { equals: event } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ occurrence, ...row }) => ({
    id: row.id,
    occurrence,
    taken: takenOf(row),
    remindAt: row.remindAt ?? null,
    name: row.name ?? null,
  }))
}

const takenOf = ({ takenSite, takenOnline }: Row): Taken => ({
  site: takenSite ?? 0,
  online: takenOnline ?? 0,
})

class TurnedAway extends Error {}

const held = async <Result>(
  args: Place & { hold?: string | undefined },
  work: (roster: Roster, req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const { payload, event, occurrence, hold } = args
  const id = await rowId(args)
  const holder = hold ?? randomUUID()
  try {
    return await inTransaction({ payload, req: args.req }, async (req) => {
      const row = await claim(payload, { id, holder, now: args.now(), forMs: leaseMs }, req)
      const roster: Roster = {
        id,
        event,
        occurrence,
        name: row.name ?? null,
        taken: takenOf(row),
        waiting: row.waiting ?? 0,
        lastOrder: row.lastOrder ?? 0,
        dueAt: row.dueAt ?? null,
      }
      const before = { ...roster.taken }
      const result = await work(roster, req)
      const { taken, waiting, lastOrder, dueAt } = roster
      await letGo(payload, id, holder, {
        data: { takenSite: taken.site, takenOnline: taken.online, waiting, lastOrder, dueAt },
        req,
      })
      if (taken.site !== before.site || taken.online !== before.online)
        await lookAtSeats({ event, occurrence }, args.now(), req)
      return result
    })
  } catch (error) {
    // With a transaction the claim is undone with everything else, and this finds nothing; without one it must be.
    if (!isTurnedAway(error) && !(await holdsTransaction(args.req))) await letGo(payload, id, holder, {})
    throw error
  }
}

const rowId = async (place: Place): Promise<Id> => {
  const { payload, req, event, occurrence, now } = place
  const key = rosterKey(place)
  const collection = slugs.rosters
  const find = () =>
    payload.db.findOne<Row & { id: Id }>({ collection, where: { key: { equals: key } }, req })
  const known = await find()
  if (known) return known.id
  try {
    const made = (await payload.db.create({
      collection,
      data: {
        key,
        event,
        occurrence,
        takenSite: 0,
        takenOnline: 0,
        waiting: 0,
        lastOrder: 0,
        heldUntil: never,
        // The worker looks at once which letters this date has before it.
        remindAt: now().toISOString(),
      },
      req,
    })) as { id: Id }
    return made.id
  } catch (error) {
    // Somebody else made it in between: their row is as good.
    const theirs = error instanceof ValidationError ? await find() : null
    if (!theirs) throw error
    return theirs.id
  }
}

const never = new Date(0).toISOString()

const claim = async (
  payload: Payload,
  { id, holder, now, forMs }: { id: Id; holder: string; now: Date; forMs: number },
  req: PayloadRequest,
): Promise<Row> => {
  const row = (await payload.db.updateOne({
    collection: slugs.rosters,
    where: {
      and: [
        { id: { equals: id } },
        { or: [{ heldUntil: { less_than: now.toISOString() } }, { holder: { equals: holder } }] },
      ],
    },
    data: { holder, heldUntil: new Date(now.getTime() + forMs).toISOString() },
    req,
  })) as unknown as Row | null
  if (!row) throw new TurnedAway('Somebody else holds this roster.')
  return row
}

const letGo = async (
  payload: Payload,
  id: Id,
  holder: string,
  { data = {}, req }: { data?: Record<string, unknown>; req?: PayloadRequest },
): Promise<void> => {
  await payload.db.updateOne({
    collection: slugs.rosters,
    // Whose lease ran out and was taken over must not overwrite the counts of the new holder.
    where: { and: [{ id: { equals: id } }, { holder: { equals: holder } }] },
    data: { ...data, heldUntil: never },
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
