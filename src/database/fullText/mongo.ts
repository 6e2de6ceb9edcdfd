import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '../../core/related'
import { candidates, conditionsOf, type EntryRow, idsText } from './mongoQuery'
import { relevanceOf } from './relevance'
import { type Found, type FullText, type FullTextQuery, type IndexEntry, mostRanked } from './types'

/** As much of Payload's MongoDB adapter as is needed here. */
type Adapter = {
  connection: { collection: (name: string) => Collection }
  sessions: Record<string, object | undefined>
}

/** As much of a collection of MongoDB's driver as is needed here. */
type Collection = {
  createIndex: (keys: object, options?: object) => Promise<unknown>
  find: (query: object, options?: object) => { toArray: () => Promise<Record<string, unknown>[]> }
  findOne: (query: object, options?: object) => Promise<Record<string, unknown> | null>
  replaceOne: (query: object, doc: object, options?: object) => Promise<unknown>
  updateMany: (query: object, change: object, options?: object) => Promise<unknown>
  deleteMany: (query: object, options?: object) => Promise<unknown>
}

const textScore = { $meta: 'textScore' }

/**
 * MongoDB's text index over words that are folded and cut to their stems already (`default_language: 'none'`). Which
 * entries fit is said by an index over single words, so that a beginning of a word, alternatives and phrases mean what
 * they mean on SQLite; the text index says how well they fit. A server that has none (it only speaks the protocol)
 * ranks by how many of the words are in the title.
 */
export const mongoFullText = (payload: Pick<Payload, 'db'>): FullText => {
  const { connection, sessions } = payload.db as unknown as Adapter
  const entries = connection.collection('search_entries')
  const states = connection.collection('search_states')
  let hasText = true
  const within = async (req: PayloadRequest): Promise<object> => {
    const session = sessions[String(await req.transactionID)]
    return session === undefined ? {} : { session }
  }
  return {
    prepare: async () => {
      await entries.createIndex({ kind: 1, at: -1 })
      await entries.createIndex({ kind: 1, words: 1 })
      await entries.createIndex({ parent: 1 })
      hasText = await probe(entries)
    },
    replace: async (document, wanted, req) => replaceEntries(entries, document, wanted, await within(req)),
    search: async (query) => findEntries(entries, query, hasText),
    clear: async (kind, req) => {
      const options = await within(req)
      await entries.deleteMany({ kind }, options)
      await states.deleteMany({ _id: kind }, options)
    },
    // A document that is deleted is gone with its words.
    purge: async () => true,
    state: async (kind, req) => {
      const row = await states.findOne({ _id: kind }, await within(req))
      return row
        ? {
            version: String(row.version),
            position: (row.position ?? null) as Id | null,
            isDone: row.isDone === true,
          }
        : null
    },
    setState: async (kind, state, req) => {
      await states.replaceOne(
        { _id: kind },
        { _id: kind, ...state },
        { upsert: true, ...(await within(req)) },
      )
    },
  }
}

/** Makes the text index, and tries it: a server may take the order and then not know the question. */
const probe = async (entries: Collection): Promise<boolean> => {
  const _id = 'probe'
  try {
    await entries.createIndex(
      { title: 'text', body: 'text' },
      { weights: { title: 10, body: 1 }, default_language: 'none', language_override: 'none' },
    )
    await entries.replaceOne({ _id }, { _id, kind: _id, title: _id, isShown: false }, { upsert: true })
    return (await entries.findOne({ kind: _id, $text: { $search: _id } })) !== null
  } catch {
    return false
  }
}

const replaceEntries = async (
  entries: Collection,
  document: { kind: string; id: Id },
  wanted: readonly IndexEntry[],
  options: object,
): Promise<void> => {
  const key = `${document.kind}:${document.id}`
  const rows = await Promise.all(
    wanted.map(async (entry): Promise<EntryRow & { _id: string }> => {
      const parent = entry.under && `${entry.under.kind}:${entry.under.id}`
      const above = parent === null ? null : await entries.findOne({ _id: `${parent}:0` }, options)
      return {
        _id: `${key}:${entry.place}`,
        kind: document.kind,
        doc: document.id,
        language: entry.language,
        title: entry.title,
        body: entry.body,
        words: [...new Set(`${entry.title} ${entry.body}`.split(' '))].filter((word) => word !== ''),
        authors: idsText(entry.authors),
        at: entry.at,
        isOfficial: entry.isOfficial,
        parent,
        ...(parent === null ? ownFacts(entry) : factsOf(above)),
      }
    }),
  )
  await entries.deleteMany(
    { kind: document.kind, doc: document.id, _id: { $nin: rows.map(({ _id }) => _id) } },
    options,
  )
  for (const row of rows) await entries.replaceOne({ _id: row._id }, row, { upsert: true, ...options })
  const [entry] = wanted
  if (entry?.under == null)
    await entries.updateMany({ parent: key }, { $set: entry ? ownFacts(entry) : { isShown: false } }, options)
}

type Facts = Pick<EntryRow, 'forum' | 'tags' | 'isSolved' | 'isShown'>

const ownFacts = ({ forum, tags, isSolved }: IndexEntry): Facts => ({
  forum: forum === null ? null : String(forum),
  tags: idsText(tags),
  isSolved,
  isShown: true,
})

const factsOf = (row: Record<string, unknown> | null): Facts => {
  if (row === null) return { forum: null, tags: [], isSolved: false, isShown: false }
  const { forum, tags, isSolved, isShown } = row as unknown as EntryRow
  return { forum, tags, isSolved, isShown }
}

const findEntries = async (
  entries: Collection,
  query: FullTextQuery,
  hasText: boolean,
): Promise<{ found: Found[]; isAll: boolean }> => {
  const search = hasText ? candidates(query) : null
  const rows = (await entries
    .find(
      { ...conditionsOf(query), ...(search === null ? {} : { $text: { $search: search } }) },
      {
        sort: { at: -1 },
        limit: mostRanked + 1,
        projection: {
          doc: 1,
          language: 1,
          at: 1,
          isSolved: 1,
          isOfficial: 1,
          title: 1,
          ...(search === null ? {} : { score: textScore }),
        },
      },
    )
    .toArray()) as unknown as (EntryRow & { score?: number })[]
  return {
    found: rows.slice(0, mostRanked).map((row) => ({
      id: row.doc,
      language: row.language,
      relevance: row.score ?? relevanceOf(row.title, query),
      at: row.at,
      isSolved: row.isSolved,
      isOfficial: row.isOfficial,
    })),
    isAll: rows.length <= mostRanked,
  }
}
