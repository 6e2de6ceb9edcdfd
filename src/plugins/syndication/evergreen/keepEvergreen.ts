import type { CollectionAfterDeleteHook, PayloadRequest, Where } from 'payload'
import { userOf } from '../../../access'
import { documentId } from '../../../database/documentId'
import { holdsTransaction } from '../../../database/inTransaction'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { requireEditor } from '../access'
import { contentFor, readContents } from '../contents'
import { errors } from '../errors'
import { readableSource } from '../operations/readableSource'
import { settingsOf } from '../options'
import { type ChannelRow, type EvergreenRow, findRows, type Id } from '../rows'
import { nextTime, saidSoFar } from './nextTime'

/** Input of {@link keepEvergreen}. */
export type KeepEvergreenInput = {
  source: { collection: string; id: Id }
  /** @default every channel that is switched on; to stop, every channel that repeats it */
  channels?: readonly Id[] | null
  /** Days of rest between two times, at least; null: it is repeated no more. */
  days?: number | null
  /** How often it is said again from now on, at most. @default 3 */
  times?: number | null
}

const bounds = { days: 365, times: 50 } as const
const isWithin = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most

/**
 * Has a public document said again on some channels when it has rested, or no more. Set twice it is one rule: the later
 * one. For editors.
 *
 * @returns the rules of the document.
 * @throws Forbidden, `SOURCE_NOT_FOUND`, `SOURCE_NOT_PUBLIC`, `CHANNEL_NOT_FOUND`, `NO_CHANNELS`, `EVERGREEN_DAYS`,
 *   `EVERGREEN_TIMES`.
 */
export const keepEvergreen = async (input: KeepEvergreenInput, req: PayloadRequest): Promise<unknown> => {
  requireEditor(req)
  const { payload } = req
  const { collection, id, source } = await readableSource(input.source, req)
  const of = { collection, document: String(id) }
  const { days, times = 3 } = input
  if (days != null && !isWithin(days, bounds.days)) throw errors.EVERGREEN_DAYS({ field: 'days' })
  if (!isWithin(times ?? 3, bounds.times)) throw errors.EVERGREEN_TIMES({ field: 'times' })

  const set = async (within: PayloadRequest): Promise<void> => {
    const channels = input.channels && input.channels.map((each) => documentId(payload, each))
    if (days == null) return stop({ of, channels: channels ?? null, req: within })
    const chosen = await findRows({
      payload,
      collection: slugs.channels,
      where: channels ? { id: { in: [...new Set(channels)] } } : { enabled: { equals: true } },
      req: within,
    })
    if (channels && chosen.length < new Set(channels).size)
      throw errors.CHANNEL_NOT_FOUND({ field: 'channels' })
    if (chosen.length === 0) throw errors.NO_CHANNELS({ field: 'channels' })
    const contents = await readContents({ req: within, source, collection, id })
    if (Object.keys(contents).length === 0) throw errors.SOURCE_NOT_PUBLIC({ field: 'source' })
    for (const channel of chosen)
      await keep({
        of,
        channel,
        title: contentFor(contents, channel.language)?.content.title ?? `${collection} ${String(id)}`,
        days,
        times: times ?? 3,
        setBy: userOf(req)?.id ?? null,
        req: within,
      })
  }
  // Two who set it at once meet at its unique key: one of them begins again, unless it is part of something larger.
  await ((await holdsTransaction(req)) ? set(req) : transact(payload, set))
  const { docs } = await payload.find({
    collection: slugs.evergreenPosts,
    where: ofDocument(of),
    sort: 'id',
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
    user: req.user,
  })
  return docs
}

const ofDocument = ({ collection, document }: EvergreenRow['source']): Where => ({
  and: [{ 'source.collection': { equals: collection } }, { 'source.document': { equals: document } }],
})

const keyOf = ({ collection, document }: EvergreenRow['source'], channel: Id): string =>
  `${collection}:${document}:${channel}`

const keep = async (args: {
  of: EvergreenRow['source']
  channel: ChannelRow
  title: string
  days: number
  times: number
  setBy: Id | null
  req: PayloadRequest
}): Promise<void> => {
  const { of, channel, title, days, times, setBy, req } = args
  const { payload } = req
  const now = settingsOf(payload).now()
  const key = keyOf(of, channel.id)
  const { lastAt } = await saidSoFar({ source: of, channel, req })
  const next = await nextTime({ row: { days }, channel, lastAt, now, req })
  const where = { key: { equals: key } }
  const [row] = await findRows({ payload, collection: slugs.evergreenPosts, where, req })
  // The number of a repeat is part of its key, and begins anew for nobody.
  const data = { title, days, times: (row?.made ?? 0) + times, nextAt: next?.toISOString() ?? null, setBy }
  // The adapter and not the Local API: the verb is the only door to these rows, and it has asked who knocks.
  if (row)
    await payload.db.updateOne({
      collection: slugs.evergreenPosts,
      id: row.id,
      data,
      req,
      returning: false,
    })
  else
    await payload.db.create({
      collection: slugs.evergreenPosts,
      data: { ...data, key, source: of, channel: channel.id, made: 0 },
      req,
    })
}

const stop = async (args: {
  of: EvergreenRow['source']
  channels: readonly Id[] | null
  req: PayloadRequest
}): Promise<void> => {
  const { of, channels, req } = args
  const { payload } = req
  const rows = await findRows({
    payload,
    collection: slugs.evergreenPosts,
    where: channels ? { key: { in: channels.map((channel) => keyOf(of, channel)) } } : ofDocument(of),
    req,
  })
  for (const { id } of rows)
    await payload.db.updateOne({
      collection: slugs.evergreenPosts,
      id,
      data: { nextAt: null },
      req,
      returning: false,
    })
}

/** The rules of a document that is gone go with it. */
export const forgetEvergreen: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.db.deleteMany({
    collection: slugs.evergreenPosts,
    where: ofDocument({ collection: collection.slug, document: String(id) }),
    req,
  })
}
