import type { Payload, PayloadRequest, Where } from 'payload'
import type { Json } from '../../core/emit'
import { slugs } from '../../slugs'
import type { MessageKind, MessageState } from './states'

/** A document's id: a number on SQLite, a string on MongoDB. */
export type Id = number | string

/** A message as stored; whole, so for this slice alone. */
export type MessageRow = {
  id: Id
  key: string
  kind: MessageKind
  channel: Id
  remoteId: string
  version?: string | null
  root?: { remoteId: string; version?: string } | null
  delivery?: Id | null
  subject?: string | null
  text?: string | null
  writerName?: string | null
  writerHandle?: string | null
  writerURL?: string | null
  network?: string | null
  url?: string | null
  saidAt: string
  editedAt?: string | null
  goneAt?: string | null
  state: MessageState
  raw?: Json
  moderation?: string | null
}

/** One message that matches. By the adapter: the slice reads its own rows, whoever's request it works for. */
export const findMessage = (
  payload: Payload,
  where: Where,
  req?: PayloadRequest,
): Promise<MessageRow | null> =>
  payload.db.findOne<MessageRow>({ collection: slugs.networkMessages, where, ...(req ? { req } : {}) })

/** Messages that match, latest first. */
export const findMessages = async (
  payload: Payload,
  args: { where: Where; limit: number; req?: PayloadRequest },
): Promise<MessageRow[]> => {
  const { where, limit, req } = args
  const { docs } = await payload.db.find<MessageRow>({
    collection: slugs.networkMessages,
    where,
    sort: '-saidAt',
    limit,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}
