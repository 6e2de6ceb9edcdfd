import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { languageOf } from '../../../config/requestLanguage'
import type { Id } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { addPoll } from '../answering/addPoll'
import { planPoll, type PollInput } from '../answering/poll'
import { forumErrors } from '../errors'

/** What every text of a member comes with. */
type Sent = {
  body: string
  /** `en` or `fr`. @default the language of the request */
  language?: string | null
  /** Of the client's making: the same again answers the same text. */
  key?: string | null
}

/** What {@link writeReply} takes. */
export type ReplyInput = Sent & { topic: Id; replyTo?: Id | null }

/** What {@link writeTopic} takes. */
export type TopicInput = Sent & {
  forum: Id
  title: string
  kind?: string | null
  tags?: readonly Id[] | null
  /** What it lets its readers choose. @default nothing */
  poll?: PollInput | null
}

/**
 * Replies to a topic. Sent twice with one key, by a second press or a client that was cut off, it is written once and
 * answered twice.
 *
 * @throws UNAUTHENTICATED · KEY_INVALID, and what saving it refuses
 */
export const writeReply: Operation<ReplyInput, unknown> = (input, req) =>
  write(slugs.replies, input, req, {
    topic: documentId(req.payload, input.topic),
    ...(input.replyTo == null ? {} : { replyTo: documentId(req.payload, input.replyTo) }),
  })

/**
 * Opens a topic, once for each key, with its poll: both or neither.
 *
 * @throws UNAUTHENTICATED · KEY_INVALID, what is wrong with the poll, and what saving it refuses
 */
export const writeTopic =
  ({ now }: { now: () => Date }): Operation<TopicInput, unknown> =>
  (input, req) => {
    const plan = input.poll == null ? null : planPoll(input.poll, now())
    return write(
      slugs.topics,
      input,
      req,
      {
        forum: documentId(req.payload, input.forum),
        title: input.title.trim(),
        ...(input.kind == null ? {} : { kind: input.kind }),
        ...(input.tags == null ? {} : { tags: input.tags.map((tag) => documentId(req.payload, tag)) }),
      },
      async (topic, own) => {
        if (plan) await addPoll({ topic, author: userOf(req)?.id ?? null, plan, by: req.user }, own)
      },
    )
  }

const write = async (
  collection: typeof slugs.topics | typeof slugs.replies,
  { body, language: asked, key }: Sent,
  req: PayloadRequest,
  data: Record<string, unknown>,
  written: (id: Id, own: PayloadRequest) => Promise<void> = () => Promise.resolve(),
): Promise<unknown> => {
  const user = userOf(req)
  if (!user) throw forumErrors.UNAUTHENTICATED()
  if (key != null && !/^[\w-]{8,64}$/.test(key)) throw forumErrors.KEY_INVALID({ field: 'key' })
  const clientKey = key == null ? null : `${user.id}:${key}`
  const { payload } = req
  const language = ['en', 'fr'].find((each) => each === asked) ?? languageOf(req)
  const asMember = { depth: 0, overrideAccess: false, user: req.user } as const
  const id = await transact(payload, async (own) => {
    const known = clientKey === null ? null : await writtenWith(collection, clientKey, own)
    if (known !== null) return known
    const made = await payload.create({
      collection,
      data: { ...data, body, language } as never,
      ...asMember,
      req: own,
    })
    // By the adapter: the key is closed to every API.
    if (clientKey !== null)
      await payload.db.updateOne({ collection, id: made.id, data: { clientKey }, req: own, returning: false })
    await written(made.id, own)
    return made.id
  })
  return payload.findByID({ collection, id, ...asMember, req })
}

const writtenWith = async (
  collection: typeof slugs.topics | typeof slugs.replies,
  clientKey: string,
  req: PayloadRequest,
): Promise<Id | null> => {
  const where = { clientKey: { equals: clientKey } }
  return (await req.payload.db.findOne<{ id: number }>({ collection, where, req }))?.id ?? null
}
