import { z } from 'zod'
import { asked, harmless, illness, ownAmong } from '../call'
import type { ChannelContext, Found, Health, Outcome, Sent } from '../channel'
import { publishContainer } from '../container'
import { graphDelete, graphGet } from '../graph'
import { callLongLived, type LongLivedCredentials, type LongLivedSession } from '../longLived'
import type { ThreadsDraft } from './compose'

/** What every request of an account needs. */
export type Context = ChannelContext<Record<string, never>, LongLivedCredentials, LongLivedSession>

/** Where all of it is. */
export const api = 'https://graph.threads.net/v1.0'

const stateShape = z
  .object({
    status: z.enum(['IN_PROGRESS', 'FINISHED', 'ERROR', 'EXPIRED', 'PUBLISHED']),
    error_message: z.string().default(''),
  })
  .transform(({ status, error_message }) => ({ status, why: error_message }))

/** A text, with a picture or without. Parts reply to each other. */
export const publishThreads = async (
  { draft: { text, picture }, after }: { key: string; draft: ThreadsDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const prepared = picture && (await context.picture(picture))
  if (prepared && prepared.kind !== 'picture') return prepared
  return publishContainer(context, {
    make: `${api}/me/threads`,
    fields: {
      media_type: prepared ? 'IMAGE' : 'TEXT',
      text,
      image_url: prepared?.url,
      alt_text: prepared?.alt,
      reply_to_id: after.at(-1)?.remoteId,
    },
    publish: `${api}/me/threads_publish`,
    node: (id) => `${api}/${id}`,
    state: { fields: 'status,error_message', shape: stateShape },
  })
}

const listShape = z.object({
  data: z.array(
    z.object({
      id: z.string().min(1),
      text: z.string().default(''),
      permalink: z.url().optional(),
      timestamp: z.string(),
    }),
  ),
})

/** Looks for our text among the account's posts, or among its replies. */
export const findThreads = async (
  { draft, after, since }: { draft: ThreadsDraft; after: readonly Sent[]; since: Date },
  context: Context,
): Promise<Found> => {
  const url = `${api}/me/${after.length > 0 ? 'replies' : 'threads'}`
  const fields = { fields: 'id,text,permalink,timestamp', limit: '50' }
  const told = await callLongLived(context, (token) => graphGet(url, token, fields), listShape)
  if (told.kind !== 'told') return asked(told)
  const posts = told.value.data.map((each) => ({ ...each, at: new Date(each.timestamp) }))
  const own = ownAmong(posts, draft.text, since, { headers: told.headers, now: context.now() })
  if (!own) return { kind: 'absent' }
  const { id, permalink } = own
  return { kind: 'published', remoteId: id, ...(permalink === undefined ? {} : { url: permalink }) }
}

/** `DELETE /<post>`, of which an account has a hundred a day. */
export const removeThreads = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const url = `${api}/${encodeURIComponent(sent.remoteId)}`
  const told = await callLongLived(context, (token) => graphDelete(url, token), z.unknown())
  const isGone = told.kind === 'refused' && (told.code === 'GONE' || told.code === 'NOT_FOUND')
  return told.kind === 'told' || isGone ? { kind: 'published', ...sent } : harmless(told)
}

/** `GET /me`. */
export const checkThreads = async (_args: { key: string }, context: Context): Promise<Health> => {
  const told = await callLongLived(
    context,
    (token) => graphGet(`${api}/me`, token, { fields: 'id,username' }),
    z.object({ username: z.string().min(1) }),
  )
  return told.kind === 'told' ? { kind: 'healthy', account: `@${told.value.username}` } : illness(told)
}
