import { Forbidden, type PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../../access'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { errors } from '../errors'
import type { ConversationsSettings } from '../options'
import { readers } from '../readers'
import { findMessage, type Id, type MessageRow } from '../rows'
import type { MessageState } from '../states'

/** For operations: who works in the inbox, or Payload's own Forbidden. */
const requireReader = (req: PayloadRequest): Id => {
  const user = userOf(req)
  if (!user || !hasRole(req, ...readers)) throw new Forbidden(req.t)
  return user.id
}

const messageOf = async (id: Id, req: PayloadRequest): Promise<MessageRow> => {
  const { payload } = req
  const found = await findMessage(payload, { id: { equals: documentId(payload, id) } }, req)
  if (!found) throw errors.MESSAGE_NOT_FOUND({ field: 'message' })
  return found
}

const write = async (
  { id }: MessageRow,
  data: {
    state?: MessageState
    assignee?: Id | null
    doneBy?: Id | null
    doneAt?: string | null
    isHidden?: boolean
  },
  req: PayloadRequest,
): Promise<unknown> => {
  const { payload } = req
  await payload.update({
    collection: slugs.networkMessages,
    id,
    data: data as never,
    depth: 0,
    req,
    // Nobody writes a message by hand; who may ask for this was checked by the operation.
    overrideAccess: true,
  })
  return payload.findByID({
    collection: slugs.networkMessages,
    id,
    depth: 0,
    req,
    overrideAccess: false,
    user: req.user,
  })
}

/** Gives a message to a colleague who can read the inbox; null: to nobody. For the team. */
export const assignMessage = async (
  { message, member }: { message: Id; member?: Id | null },
  req: PayloadRequest,
): Promise<unknown> => {
  requireReader(req)
  const found = await messageOf(message, req)
  if (member == null) return write(found, { assignee: null, state: 'open' }, req)
  const { payload } = req
  const colleague = await payload.db.findOne<{ id: number; roles?: string[] | null }>({
    collection: slugs.members,
    where: { id: { equals: documentId(payload, member) } },
    req,
  })
  const wanted: readonly string[] = [...readers, 'admin']
  if (!colleague?.roles?.some((role) => wanted.includes(role)))
    throw errors.ASSIGNEE_NOT_FOUND({ field: 'member' })
  return write(found, { assignee: colleague.id, state: 'assigned', doneBy: null, doneAt: null }, req)
}

/** Marks a message as done, or takes it up again. For the team. */
export const settleMessage =
  ({ now }: ConversationsSettings) =>
  async ({ message, done }: { message: Id; done: boolean }, req: PayloadRequest): Promise<unknown> => {
    const by = requireReader(req)
    const found = await messageOf(message, req)
    return write(
      found,
      done
        ? { state: 'done', doneBy: by, doneAt: now().toISOString() }
        : { state: 'open', doneBy: null, doneAt: null, assignee: null },
      req,
    )
  }

/** Keeps a message off the site, or lets it back; what moderation holds stays off. For the team. */
export const hideMessage = async (
  { message, hidden }: { message: Id; hidden: boolean },
  req: PayloadRequest,
): Promise<unknown> => {
  requireReader(req)
  return write(await messageOf(message, req), { isHidden: hidden }, req)
}

const longest = 10_000

/**
 * Answers a message through the account that heard it, and marks it as done. The same key twice is one answer. For
 * editors.
 *
 * @returns the delivery.
 */
export const answerMessage =
  ({ answer, now }: ConversationsSettings) =>
  async (
    { message, text, key }: { message: Id; text: string; key: string },
    req: PayloadRequest,
  ): Promise<unknown> => {
    const by = requireReader(req)
    const words = text.trim()
    if (words === '') throw errors.ANSWER_EMPTY({ field: 'text' })
    if (words.length > longest) throw errors.ANSWER_TOO_LONG({ field: 'text' })
    if (!/^[\w-]{8,64}$/.test(key)) throw errors.ANSWER_KEY({ field: 'key' })
    const found = await messageOf(message, req)
    if (found.goneAt != null) throw errors.MESSAGE_GONE({ field: 'message' })
    const { payload } = req
    const delivery = await answer({
      req,
      channel: found.channel,
      source: { collection: slugs.networkMessages, document: String(found.id) },
      to: { remoteId: found.remoteId, ...(found.version == null ? {} : { version: found.version }) },
      root: found.root ?? null,
      text: words,
      key,
    })
    await write(found, { state: 'done', doneBy: by, doneAt: now().toISOString() }, req)
    return payload.findByID({
      collection: slugs.deliveries,
      id: delivery,
      depth: 0,
      req,
      overrideAccess: false,
      user: req.user,
    })
  }

/**
 * Deletes everything that somebody said, by their name there: what they may ask for. For managers.
 *
 * @returns how many messages there were.
 */
export const forgetWriter = async ({ handle }: { handle: string }, req: PayloadRequest): Promise<number> => {
  if (!hasRole(req, 'manager')) throw new Forbidden(req.t)
  const name = handle.trim()
  if (name === '' || name === '@') throw errors.HANDLE_EMPTY({ field: 'handle' })
  const { docs } = await req.payload.delete({
    collection: slugs.networkMessages,
    where: { writerHandle: { in: [name, `@${name.replace(/^@/, '')}`] } },
    depth: 0,
    req,
    // Nobody deletes messages by hand; who may ask for this was checked above.
    overrideAccess: true,
  })
  return docs.length
}
