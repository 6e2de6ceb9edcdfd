import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import type { Id } from '../core/related'
import { holdsTransaction, inTransaction } from './inTransaction'

/** Who follows the rows of a collection. */
export type WriteWatcher = {
  /** Does a write of these fields concern them? A counter that moves may not. */
  concerns: (data: Readonly<Record<string, unknown>>) => boolean
  /**
   * Rows were made or changed.
   *
   * @param args.row - the row as it was made, where the adapter has just answered it.
   */
  written: (args: { ids: readonly Id[]; row: Row | null; req: PayloadRequest }) => Promise<void>
  /** Rows are gone. */
  removed: (args: { ids: readonly Id[]; req: PayloadRequest }) => Promise<void>
}

type Row = { readonly id: Id; readonly [field: string]: unknown }

/**
 * Tells watchers of every write to their collections that goes through the database adapter, in the write's own
 * transaction; one that has none gets one. Payload's hooks see only what goes through its operations, and much of the
 * hub writes below them; here nobody can forget to say so. Ties itself to the adapter once, at the start.
 */
export const watchWrites = (payload: Payload, watchers: Readonly<Record<string, WriteWatcher>>): void => {
  const { db } = payload
  const { create, updateOne, updateMany, deleteOne, deleteMany } = db
  const watcherOf = (collection: string, data?: object): WriteWatcher | null => {
    const watcher = Object.hasOwn(watchers, collection) ? watchers[collection] : undefined
    return watcher && (data === undefined || watcher.concerns(data as Record<string, unknown>))
      ? watcher
      : null
  }
  const idsOf = async (
    collection: CollectionSlug,
    where: Where,
    req: PayloadRequest,
    limit = 0,
  ): Promise<Id[]> => {
    const { docs } = await db.find<Row>({
      collection,
      where,
      // Not by the collection's own order: that may stand in a language, and a write has none.
      sort: 'id',
      limit,
      pagination: false,
      // Payload's adapters answer the id whatever is selected, and nothing else here.
      select: { id: true } as never,
      req,
    })
    return docs.map(({ id }) => id)
  }

  db.create = async (args) => {
    const watcher = watcherOf(args.collection)
    if (!watcher) return create.call(db, args)
    return within(payload, args.req, async (req) => {
      const made = (await create.call(db, { ...args, returning: true, req })) as Row
      const row = args.select === undefined ? made : null
      await watcher.written({ ids: [made.id], row, req })
      return made
    })
  }
  db.updateOne = async (args) => {
    const watcher = watcherOf(args.collection, args.data)
    if (!watcher) return updateOne.call(db, args)
    return within(payload, args.req, async (req) => {
      const ids = args.id === undefined ? await idsOf(args.collection, args.where, req, 1) : [args.id]
      const answer = await updateOne.call(db, { ...args, req })
      // An upsert may have made the row.
      const [id] = ids.length === 0 && isRow(answer) ? [answer.id] : ids
      if (id !== undefined) await watcher.written({ ids: [id], row: null, req })
      return answer
    })
  }
  db.updateMany = async (args) => {
    const watcher = watcherOf(args.collection, args.data)
    if (!watcher) return updateMany.call(db, args)
    return within(payload, args.req, async (req) => {
      const ids = await idsOf(args.collection, args.where, req, args.limit)
      // The same rows, whatever the change makes of the condition.
      const answer = await updateMany.call(db, { ...args, where: { id: { in: ids } }, req })
      await watcher.written({ ids, row: null, req })
      return answer
    })
  }
  db.deleteOne = async (args) => {
    const watcher = watcherOf(args.collection)
    if (!watcher) return deleteOne.call(db, args)
    return within(payload, args.req, async (req) => {
      const ids = await idsOf(args.collection, args.where, req, 1)
      const answer = await deleteOne.call(db, { ...args, req })
      await watcher.removed({ ids, req })
      return answer
    })
  }
  db.deleteMany = async (args) => {
    const watcher = watcherOf(args.collection)
    if (!watcher) return deleteMany.call(db, args)
    return within(payload, args.req, async (req) => {
      const ids = await idsOf(args.collection, args.where, req)
      await deleteMany.call(db, { ...args, req })
      await watcher.removed({ ids, req })
    })
  }
}

const isRow = (answer: unknown): answer is Row =>
  typeof answer === 'object' && answer !== null && 'id' in answer

/** In the transaction that the write is part of, or in one of its own. */
const within = async <T>(
  payload: Payload,
  given: Partial<PayloadRequest> | undefined,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => {
  if (given && (await holdsTransaction(given))) return work(given as PayloadRequest)
  const own = await createLocalReq(
    {
      ...(given?.context ? { context: given.context } : {}),
      ...(given?.locale ? { locale: given.locale } : {}),
    },
    payload,
  )
  return inTransaction({ payload, req: own }, work)
}
