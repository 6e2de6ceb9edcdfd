import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { truncate } from '../../../core/text'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { ring } from '../../outbox'
import { requireEditor } from '../access'
import type { Sent } from '../channels/channel'
import { errors } from '../errors'
import { createAnnouncement } from '../operations/createAnnouncement'
import { settingsOf } from '../options'
import { findRow, findRows, type Id } from '../rows'

/**
 * Answers somebody on a network, through the account that heard them. An answer is a delivery like any other: claimed,
 * sent once, held by the crisis switch, asked about when its outcome is unknown. The same key twice is one answer.
 *
 * @param args.to - their post.
 * @param args.root - the first post of the conversation, where the network wants it named.
 * @param args.source - the message in the inbox.
 * @returns the delivery.
 * @throws Forbidden, `CHANNEL_NOT_FOUND`, `CHANNEL_PAUSED`, `ANSWER_UNAVAILABLE`.
 */
export const answerThere = async (args: {
  req: PayloadRequest
  channel: Id
  source: { collection: string; document: string }
  to: Sent
  root: Sent | null
  text: string
  key: string
}): Promise<Id> => {
  const { req, source, to, root, text } = args
  requireEditor(req)
  const { payload } = req
  const channel = await findRow({ payload, collection: slugs.channels, id: args.channel, req })
  if (!channel) throw errors.CHANNEL_NOT_FOUND()
  if (channel.status === 'reauthorize') throw errors.CHANNEL_PAUSED()
  const { siteURL, channels } = settingsOf(payload)
  if (channels[channel.kind]?.capabilities.answers !== true) throw errors.ANSWER_UNAVAILABLE()
  const key = `${source.collection}:${source.document}:answer:${args.key}`
  const content = {
    title: truncate(text, 60),
    excerpt: null,
    url: siteURL,
    tags: [],
    image: null,
    words: text,
  }
  const requestedBy = userOf(req)?.id
  const id = await transact(payload, async (within) => {
    const known = await sentUnder(key, within)
    if (known !== null) return known
    const { deliveries } = await createAnnouncement({
      req: within,
      source,
      key,
      contents: { [channel.language]: content },
      channels: [channel],
      // Not for the next slot of the queue: somebody waits for it.
      scheduledAt: new Date(0),
      about: { answer: true },
      below: root === null || root.remoteId === to.remoteId ? [to] : [root, to],
      ...(requestedBy === undefined ? {} : { requestedBy }),
    })
    return deliveries[0] ?? null
  })
  if (id === null) throw errors.CHANNEL_NOT_FOUND()
  ring(payload)
  return id
}

/** The delivery of the answer with this key; null when there is none. */
const sentUnder = async (key: string, req: PayloadRequest): Promise<Id | null> => {
  const { payload } = req
  const [announcement] = await findRows({
    payload,
    collection: slugs.announcements,
    where: { key: { equals: key } },
    req,
  })
  if (!announcement) return null
  const where = { announcement: { equals: announcement.id } }
  return (await findRows({ payload, collection: slugs.deliveries, where, req }))[0]?.id ?? null
}
