import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { documentId } from '../../../database/documentId'
import { holdsTransaction } from '../../../database/inTransaction'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { ring } from '../../outbox'
import { requireEditor } from '../access'
import { publicLanguages, readContents } from '../contents'
import { errors } from '../errors'
import { type ChannelRow, findRows, type Id } from '../rows'
import { createAnnouncement } from './createAnnouncement'
import { readableSource } from './readableSource'

/** Input of {@link announce}. */
export type AnnounceInput = {
  source: { collection: string; id: Id }
  /** @default every channel that is switched on */
  channels?: readonly Id[] | null
  /** Not before; absent or past: at once. */
  scheduledAt?: Date | string | null
  /** In the next free slot of each channel, where it has slots. @default false */
  queue?: boolean | null
}

/**
 * Announces a public document on purpose, once more or for the first time. Pressed twice it announces once: an
 * announcement of the same document to the same channels at the same time that is still waiting is answered instead.
 * For editors.
 *
 * @throws Forbidden, `SOURCE_NOT_FOUND`, `SOURCE_NOT_PUBLIC`, `SOURCE_WITHOUT_TITLE`, `NO_CHANNELS`,
 *   `CHANNEL_NOT_FOUND`, `CHANNEL_DISABLED`.
 */
export const announce = async (input: AnnounceInput, req: PayloadRequest): Promise<unknown> => {
  requireEditor(req)
  const { payload } = req
  const { collection, id, source } = await readableSource(input.source, req)
  const requestedBy = userOf(req)?.id
  const scheduledAt = input.scheduledAt == null ? undefined : new Date(input.scheduledAt)

  const announceIn = async (req: PayloadRequest): Promise<Id> => {
    if ((await publicLanguages({ req, source, collection, id })).length === 0)
      throw errors.SOURCE_NOT_PUBLIC({ field: 'source' })
    const contents = await readContents({ req, source, collection, id })
    if (Object.keys(contents).length === 0) throw errors.SOURCE_WITHOUT_TITLE({ field: 'source' })
    const channels = await chosenChannels(req, input.channels)
    const waiting = input.queue ? null : await sameAndWaiting({ req, collection, id, channels, scheduledAt })
    if (waiting !== null) return waiting
    const created = await createAnnouncement({
      req,
      source: { collection, document: String(id) },
      key: `${collection}:${id}:announced:${randomUUID()}`,
      contents,
      channels,
      ...(scheduledAt ? { scheduledAt } : {}),
      queued: input.queue === true,
      ...(requestedBy === undefined ? {} : { requestedBy }),
    })
    return created.id
  }
  // One that meets others for a slot of a queue begins again, unless it is part of something larger.
  const announcement = (await holdsTransaction(req))
    ? await announceIn(req)
    : await transact(payload, announceIn)
  ring(payload)
  return payload.findByID({
    collection: slugs.announcements,
    id: announcement,
    depth: 0,
    req,
    overrideAccess: false,
    user: req.user,
  })
}

const chosenChannels = async (
  req: PayloadRequest,
  wanted: readonly Id[] | null | undefined,
): Promise<ChannelRow[]> => {
  const { payload } = req
  const ids = wanted && [...new Set(wanted.map((id) => documentId(payload, id)))]
  const channels = await findRows({
    payload,
    collection: slugs.channels,
    where: ids ? { id: { in: ids } } : { enabled: { equals: true } },
    req,
  })
  if (ids && channels.length < ids.length) throw errors.CHANNEL_NOT_FOUND({ field: 'channels' })
  if (channels.some(({ enabled }) => !enabled)) throw errors.CHANNEL_DISABLED({ field: 'channels' })
  if (channels.length === 0) throw errors.NO_CHANNELS({ field: 'channels' })
  return channels
}

const sameAndWaiting = async (args: {
  req: PayloadRequest
  collection: string
  id: Id
  channels: readonly ChannelRow[]
  scheduledAt: Date | undefined
}): Promise<Id | null> => {
  const { req, collection, id, channels, scheduledAt } = args
  const { payload } = req
  const announcements = await findRows({
    payload,
    collection: slugs.announcements,
    where: {
      and: [{ 'source.collection': { equals: collection } }, { 'source.document': { equals: String(id) } }],
    },
    req,
  })
  const first = announcements.filter(({ of }) => of == null)
  for (const announcement of first.reverse().slice(0, 5)) {
    const deliveries = await findRows({
      payload,
      collection: slugs.deliveries,
      where: { announcement: { equals: announcement.id } },
      req,
    })
    const isSame =
      deliveries.length === channels.length &&
      deliveries.every(
        (delivery) =>
          (delivery.status === 'pending' || delivery.status === 'scheduled') &&
          channels.some((channel) => channel.id === delivery.channel) &&
          timeOf(delivery.scheduledAt) === timeOf(scheduledAt),
      )
    if (isSame) return announcement.id
  }
  return null
}

const timeOf = (date: Date | string | null | undefined): number | null =>
  date == null ? null : new Date(date).getTime()
