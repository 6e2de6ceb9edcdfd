import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import { transact } from '../../database/transact'
import type { Account, Said } from './options'
import { findMessage, findMessages, type Id, type MessageRow } from './rows'

type Delivery = { id: Id; remoteId?: string | null; parts?: { remoteId: string }[] | null; announcement: Id }
type Answered = { delivery: Id; subject: string | null }

/** A text of a network is never longer; what is, is cut. */
const longest = 20_000

/** What was heard lately of an account, and may have been changed or taken back since; `below`: of these posts alone. */
export const knownMessages = async (args: {
  payload: Payload
  channel: Account
  below: readonly { remoteId: string }[]
}): Promise<string[]> => {
  const { payload, channel, below } = args
  const posts = below.map(({ remoteId }) => remoteId)
  const deliveries =
    posts.length === 0
      ? null
      : (
          await payload.db.find<Delivery>({
            collection: slugs.deliveries,
            where: { and: [{ channel: { equals: channel.id } }, { remoteId: { in: posts } }] },
            limit: posts.length,
            pagination: false,
          })
        ).docs.map(({ id }) => id)
  const found = await findMessages(payload, {
    where: {
      and: [
        { channel: { equals: channel.id } },
        { goneAt: { equals: null } },
        ...(deliveries ? [{ delivery: { in: deliveries } }] : []),
      ],
    },
    limit: deliveries ? 500 : 20,
  })
  return found.map(({ remoteId }) => remoteId)
}

/** Keeps what was heard, oldest first, each by itself. Who brings the same at the same moment begins again, and finds it. */
export const keepSaid = async (args: {
  payload: Payload
  channel: Account
  items: readonly Said[]
  network: string
  now: Date
}): Promise<void> => {
  const { items } = args
  const timeOf = (item: Said): string => (item.kind === 'gone' ? '~' : item.at)
  for (const item of [...items].sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1)))
    await keepOne({ ...args, item })
}

const keyOf = (channel: Account, remoteId: string): string => `${channel.id}:${remoteId}`

const keepOne = (args: Parameters<typeof keepSaid>[0] & { item: Said }): Promise<void> =>
  transact(args.payload, async (req) => {
    const { payload, channel, item, network, now } = args
    const known = await findMessage(payload, { key: { equals: keyOf(channel, item.remoteId) } }, req)
    // System write: nobody writes here but the hub. Judged by moderation's hooks like all that others wrote.
    const system = { collection: slugs.networkMessages, depth: 0, req, overrideAccess: true } as const
    if (item.kind === 'gone') {
      // Taken back there, taken back here: the place stays, the words go.
      if (known && known.goneAt == null)
        await payload.update({
          ...system,
          id: known.id,
          data: { goneAt: now.toISOString(), text: '', raw: null },
        })
      return
    }
    const text = item.text.slice(0, longest)
    const told = {
      text,
      version: item.version ?? null,
      writerName: item.writer.name,
      writerHandle: item.writer.handle,
      writerURL: webAddress(item.writer.url),
      url: webAddress(item.url),
      editedAt: item.editedAt,
      isPrivate: item.isPrivate,
    }
    if (known) {
      if (known.goneAt != null || known.text === text) return
      await payload.update({ ...system, id: known.id, data: { ...told, raw: item.raw } })
      return
    }
    if (await isOwn(payload, channel, item.remoteId)) return
    const answered = await answeredBy(args, item)
    await payload.create({
      ...system,
      data: {
        ...told,
        key: keyOf(channel, item.remoteId),
        kind: item.kind,
        channel: channel.id as never,
        via: channel.name,
        network,
        remoteId: item.remoteId,
        below: item.below,
        root: item.root ? { ...item.root } : null,
        delivery: (answered?.delivery ?? null) as never,
        subject: answered?.subject ?? null,
        writerId: item.writer.id,
        saidAt: item.at,
        state: 'open',
        raw: item.raw,
      },
    })
  })

/** Networks are strangers: only what is a web address becomes a link. */
const webAddress = (given: string | null): string | null =>
  given !== null && /^https?:\/\//.test(given) && URL.canParse(given) ? given.slice(0, 2_000) : null

/** What the hub wrote itself, a comment with a link or an answer, was not said to it. */
const isOwn = async (payload: Payload, channel: Account, remoteId: string): Promise<boolean> =>
  (await postOf(payload, channel, [remoteId])) !== null

/** The post of ours that was answered: the one below which it stands, or that of the conversation it is part of. */
const answeredBy = async (
  { payload, channel }: Pick<Parameters<typeof keepSaid>[0], 'payload' | 'channel'>,
  { below, root }: Exclude<Said, { kind: 'gone' }>,
): Promise<Answered | null> => {
  const named = [below, root?.remoteId ?? null].filter((id): id is string => id !== null)
  if (named.length === 0) return null
  const delivery = await postOf(payload, channel, named)
  if (delivery) return { delivery: delivery.id, subject: await subjectOf(payload, delivery) }
  const keys = named.map((id) => keyOf(channel, id))
  const above: MessageRow | null = await findMessage(payload, { key: { in: keys } })
  return above?.delivery == null ? null : { delivery: above.delivery, subject: above.subject ?? null }
}

/** Parts of threads are kept in a list, which no database looks into alike: the latest deliveries are looked through. */
const mostThreads = 50

const postOf = async (
  payload: Payload,
  channel: Account,
  ids: readonly string[],
): Promise<Delivery | null> => {
  const ofChannel = { channel: { equals: channel.id } }
  const exact = await payload.db.findOne<Delivery & { id: number }>({
    collection: slugs.deliveries,
    where: { and: [ofChannel, { remoteId: { in: [...ids] } }] },
  })
  if (exact) return exact
  const { docs } = await payload.db.find<Delivery>({
    collection: slugs.deliveries,
    where: { and: [ofChannel, { status: { equals: 'published' } }] },
    sort: '-settledAt',
    limit: mostThreads,
    pagination: false,
  })
  return docs.find(({ parts }) => parts?.some(({ remoteId }) => ids.includes(remoteId))) ?? null
}

/** `posts:12`. An answer of ours is about what the answered message was about. */
const subjectOf = async (payload: Payload, { announcement }: Delivery): Promise<string | null> => {
  const found = await payload.db.findOne<{ id: number; source: { collection: string; document: string } }>({
    collection: slugs.announcements,
    where: { id: { equals: announcement } },
  })
  if (!found) return null
  const { collection, document } = found.source
  if (collection !== slugs.networkMessages) return `${collection}:${document}`
  const above = await findMessage(payload, { id: { equals: document } })
  return above?.subject ?? null
}
