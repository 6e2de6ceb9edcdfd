import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { transform } from '@payloadcms/db-mongodb/internal'
import { MongoClient, ObjectId } from 'mongodb'
import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type Field,
  type Payload,
} from 'payload'
import { markOf, type MoveMark, moveMark, moveMarks } from '../../database/moveMark'
import { Failure } from '../failure'
import { canonical } from './canonical'
import type { Stored } from './moveDocument'
import type { Store } from './stores'

/** The part of a MongoDB database where one store's documents go. */
export type Drawer = {
  /** Those with these ids, as the adapter reads them, by id. Of a global: the one there is, under any id. */
  read: (ids: readonly string[]) => Promise<Map<string, Stored>>
  /** Ids of what is there. */
  ids: () => AsyncIterable<string>
  remove: (ids: readonly string[]) => Promise<void>
  /** Writes documents that are not there yet. */
  insert: (docs: readonly Stored[]) => Promise<void>
  count: () => Promise<number>
}

/** As much of a Mongoose model as is needed here. */
type Model = {
  collection: {
    find: (
      query: object,
      options?: object,
    ) => { toArray: () => Promise<Stored[]>; [Symbol.asyncIterator]: () => AsyncIterator<Stored> }
    deleteMany: (query: object) => Promise<unknown>
    countDocuments: (query: object) => Promise<number>
    insertMany: (docs: Stored[]) => Promise<unknown>
  }
  new (doc: Stored, fields: undefined, options: { defaults: boolean }): { toObject: () => Stored }
}

/** The drawer of a store in a booted Payload's MongoDB. */
export const drawerOf = (payload: Payload, store: Store): Drawer => {
  const adapter = payload.db as unknown as MongooseAdapter
  const model = modelOf(adapter, store)
  const fields = fieldsOf(payload, store)
  const all = store.kind === 'global' ? { globalType: store.slug } : {}
  const among = (ids: readonly string[]): object =>
    store.kind === 'global' ? all : { _id: { $in: ids.map((id) => new ObjectId(id)) } }
  return {
    read: async (ids) => {
      const found = await model.collection.find(among(ids)).toArray()
      return new Map(
        found.map((doc) => {
          transform({ adapter, data: doc, fields, operation: 'read' })
          return [String(doc.id), doc]
        }),
      )
    },
    ids: async function* () {
      for await (const { _id } of model.collection.find(all, { projection: { _id: 1 } })) yield String(_id)
    },
    remove: async (ids) => {
      await model.collection.deleteMany(among(ids))
    },
    insert: async (docs) => {
      if (store.kind === 'global') {
        for (const data of docs)
          await adapter.createGlobal({ slug: store.slug, data: structuredClone(data) as never })
        return
      }
      const written = docs.map((doc) => {
        const data = structuredClone(doc)
        transform({ adapter, data, fields, operation: 'write' })
        const given = { ...data, _id: new ObjectId(String(doc.id)) }
        // The model makes dates and ids of texts; a default is no part of what was said.
        return new model(given, undefined, { defaults: false }).toObject()
      })
      // Not by the adapter, which writes one at a time and would mark versions as the latest anew.
      await model.collection.insertMany(written)
    },
    count: () => model.collection.countDocuments(all),
  }
}

const modelOf = (adapter: MongooseAdapter, { kind, slug }: Store): Model => {
  const model =
    kind === 'collection'
      ? adapter.collections[slug]
      : kind === 'global'
        ? adapter.globals
        : adapter.versions[slug]
  return model as unknown as Model
}

const fieldsOf = ({ config, collections, globals }: Payload, { kind, slug }: Store): Field[] => {
  const collection = collections[slug as CollectionSlug]?.config
  const global = globals.config.find((each) => each.slug === slug)
  if (collection)
    return kind === 'versions' ? buildVersionCollectionFields(config, collection) : collection.fields
  if (!global) return []
  return kind === 'globalVersions' ? buildVersionGlobalFields(config, global) : global.fields
}

/**
 * Takes a database for a move: an empty one, or one in which the same hub's move was cut off.
 *
 * @param mark.hub - tells this hub from others.
 * @throws Failure when there is anything else in it.
 */
export const claim = (url: string, mark: Pick<MoveMark, 'hub'>, now: Date): Promise<{ resumed: boolean }> =>
  withMarks(url, async (client) => {
    const db = client.db()
    const found = await markOf(db)
    if (found?.state === 'done')
      throw new Failure('This move is finished: --verify compares without writing anything.')
    if (found && found.hub !== mark.hub) throw new Failure('Another hub is being moved into this database.')
    if (found) return { resumed: true }
    for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
      if (await db.collection(name).findOne({}))
        throw new Failure(`The database is not empty (${name}): name another, or empty it.`)
    await db
      .collection<MoveMark>(moveMarks)
      .insertOne({ _id: moveMark, hub: mark.hub, state: 'copying', startedAt: now })
    return { resumed: false }
  })

/** Says that everything has arrived: from here on a hub may start on it. */
export const release = (url: string, now: Date): Promise<void> =>
  withMarks(url, async (client) => {
    await client
      .db()
      .collection<MoveMark>(moveMarks)
      .updateOne({ _id: moveMark }, { $set: { state: 'done', doneAt: now } })
  })

const withMarks = async <T>(url: string, work: (client: MongoClient) => Promise<T>): Promise<T> => {
  const client = new MongoClient(url)
  try {
    return await work(await client.connect())
  } finally {
    await client.close()
  }
}

/** Pure: do these say the same? What Payload sets aside for itself is left out. */
export const comparable = (doc: Stored, { kind }: Pick<Store, 'kind'>): string => {
  const { globalType: _globalType, ...rest } = doc
  if (kind !== 'global') return canonical(rest)
  const { id: _id, ...said } = rest
  return canonical(said)
}
