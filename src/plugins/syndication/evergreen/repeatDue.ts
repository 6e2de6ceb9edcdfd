import type { Payload, PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { ring } from '../../outbox'
import { contentFor, type Contents, readContents } from '../contents'
import { createAnnouncement } from '../operations/createAnnouncement'
import type { SyndicationSettings } from '../options'
import { type ChannelRow, type EvergreenRow, findRow, findRows, type Id } from '../rows'
import { stopOf } from '../stops'
import { rhythmOf } from '../when/takeSlot'
import { busyDays, nextTime, restedAt, saidSoFar } from './nextTime'
import { dayOn, restEnds } from './rest'

const dayMs = 86_400_000
/** Of one turn. */
const most = 20

/**
 * Says again what has rested for long enough: one transaction each, in which everything is looked at anew. A repeat has
 * the number of its rule and its own as its key, and takes the day of its channel by another, so that it is said once and
 * alone on its day, whoever races. While the crisis switch or a pause holds its channel nothing is planned at all, and
 * lifting either sends nothing: the next look is a day later.
 *
 * @returns how many were looked at.
 */
export const repeatDue = async (args: {
  payload: Payload
  settings: SyndicationSettings
  signal: AbortSignal
}): Promise<number> => {
  const { payload, settings, signal } = args
  const due = { nextAt: { less_than_equal: settings.now().toISOString() } }
  // The adapter: the worker reads the slice's own rows, which no member asks for.
  const { docs } = await payload.db.find<EvergreenRow>({
    collection: slugs.evergreenPosts,
    where: due,
    sort: 'nextAt',
    limit: most,
    pagination: false,
  })
  let looked = 0
  for (const { id } of docs) {
    if (signal.aborted) break
    await transact(payload, (req) => repeat({ settings, id, req }))
    looked += 1
  }
  if (looked > 0) ring(payload)
  return looked
}

const repeat = async (args: {
  settings: SyndicationSettings
  id: Id
  req: PayloadRequest
}): Promise<void> => {
  const { settings, id, req } = args
  const { payload } = req
  const now = settings.now()
  const row = await findRow({ payload, collection: slugs.evergreenPosts, id, req })
  // Somebody else has just done it, or stopped it.
  if (!row || row.nextAt == null || new Date(row.nextAt) > now) return
  const write = async (data: Partial<EvergreenRow>): Promise<void> => {
    await payload.db.updateOne({ collection: slugs.evergreenPosts, id, data, req, returning: false })
  }
  const waitUntil = (at: Date | null): Promise<void> =>
    write({ nextAt: (at ?? new Date(now.getTime() + dayMs)).toISOString() })
  const channel = await findRow({ payload, collection: slugs.channels, id: row.channel, req })
  const source = settings.sources[row.source.collection]
  if (!channel || !source) return write({ nextAt: null })
  if (!(await isOpen(channel, req))) return waitUntil(null)
  const { collection, document } = row.source
  const contents = await readContents({ req, source, collection, id: documentId(payload, document) })
  if (!speaksTo(channel, contents)) return waitUntil(null)
  const { isUnderWay, lastAt } = await saidSoFar({ source: row.source, channel, req })
  if (isUnderWay) return waitUntil(null)
  const again = { row, channel, now, req }
  const isRested = lastAt === null || restedAt(channel, lastAt, row.days) <= now
  const rhythm = rhythmOf(channel)
  const free = restEnds({
    rhythm,
    // It was planned for a slot of its channel: by now it may be a little late for it.
    bySlots: false,
    from: now,
    busy: await busyDays({ channel, now, req }),
  })
  if (!isRested || free?.getTime() !== now.getTime())
    return waitUntil(await nextTime({ ...again, lastAt: lastAt ?? new Date(0) }))

  const made = (row.made ?? 0) + 1
  const key = `evergreen:${row.id}:x${made}`
  const known = await findRows({
    payload,
    collection: slugs.announcements,
    where: { key: { equals: key } },
    req,
  })
  // Where there are no transactions, a worker may have been stopped between the two writes.
  if (known.length === 0) {
    const { deliveries } = await createAnnouncement({
      req,
      source: row.source,
      key,
      contents,
      channels: [channel],
      // Its time is now: the channel's queue is for what is new.
      scheduledAt: new Date(0),
      ...(row.setBy == null ? {} : { requestedBy: row.setBy }),
    })
    for (const delivery of deliveries) await takeDay({ channel, delivery, now, req })
  }
  const next = made < row.times ? await nextTime({ ...again, lastAt: now }) : null
  await write({
    made,
    title: contentFor(contents, channel.language)?.content.title ?? row.title,
    nextAt: next?.toISOString() ?? null,
  })
}

/** Does something go out on a channel at all, and does nobody hold it? */
const isOpen = async (channel: ChannelRow, req: PayloadRequest): Promise<boolean> =>
  channel.enabled === true &&
  Boolean(channel.sealed) &&
  channel.status !== 'reauthorize' &&
  (await stopOf({ payload: req.payload, delivery: { channel: channel.id }, req })) === null

/** Pure: is there something for the channel in a language that it wants? */
const speaksTo = ({ language, ownLanguageOnly }: ChannelRow, contents: Contents): boolean =>
  contents[language] !== undefined || (ownLanguageOnly !== true && Object.keys(contents).length > 0)

/**
 * Takes the day of a channel: the unique key lets one repeat into it.
 *
 * @throws ValidationError for the other one, whose transaction begins anew and finds the day taken.
 */
const takeDay = async (args: {
  channel: ChannelRow
  delivery: Id
  now: Date
  req: PayloadRequest
}): Promise<void> => {
  const { channel, delivery, now, req } = args
  const day = dayOn(rhythmOf(channel).timeZone, now.getTime())
  await req.payload.db.create({
    collection: slugs.channelSlots,
    data: { key: `${channel.id}:evergreen:${day}`, channel: channel.id, delivery, at: now.toISOString() },
    req,
  })
}
