import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import type { Language } from './data/languages'

/** What every step of the seeding is handed. */
export type Writer = {
  payload: Payload
  now: Date
  /** Is the collection part of this hub? Nouns can be left out, and their demonstration with them. */
  has: (collection: CollectionSlug) => boolean
  /** `{ moderation: 'approved' }` where the collection is moderated: nobody has to judge the demonstration. */
  approved: (collection: CollectionSlug) => object
  /** Counts documents made, by collection. */
  count: (collection: CollectionSlug, documents?: number) => void
  /** One unit of the work is done or was done before. */
  tick: (label: string) => void
}

/**
 * Runs the writes of one unit in one transaction: a run that is killed leaves each unit whole or not at all.
 * `context.importing` tells the verbs that nothing here is news: no channel, no mail, no case.
 */
export const inOneTransaction = async <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const req = await createLocalReq({ context: { importing: true } }, payload)
  const isOurs = await initTransaction(req)
  try {
    const result = await work(req)
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Options of a system write in one language: the demonstration has no user, and reads no other language instead. */
export const systemWrite = (req: PayloadRequest, language: Language) =>
  ({ req, locale: language, fallbackLocale: false, overrideAccess: true, depth: 0 }) as const

/** Documents already there, by a field that names them. */
export const idsBy = async (
  payload: Payload,
  collection: CollectionSlug,
  field: string,
): Promise<Map<string, number | string>> => {
  const { docs } = await payload.find({
    collection,
    pagination: false,
    depth: 0,
    locale: 'en',
    select: { [field]: true } as never,
    // System read: the seeding asks what it has written before.
    overrideAccess: true,
  })
  return new Map(
    (docs as { id: number | string }[]).flatMap((doc) => {
      const name = (doc as Record<string, unknown>)[field]
      return typeof name === 'string' ? [[name, doc.id]] : []
    }),
  )
}

/**
 * The id under a name.
 *
 * @throws Error when the content names what does not exist.
 */
export const idOf = (ids: ReadonlyMap<string, number | string>, name: string): never => {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`Demonstration: there is no "${name}".`)
  // Ids are numbers on SQLite and strings on MongoDB; the generated types know one of the two.
  return id as never
}
