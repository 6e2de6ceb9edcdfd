import { z } from 'zod'
import { asked, harmless, illness, ownAmong, type Request, type Told } from '../call'
import type { ChannelContext, Found, Health, Outcome, Picture, Sent } from '../channel'
import type { Failure } from '../classify'
import { awaitContainer } from '../container'
import { graphGet, graphPost, ofAccount } from '../graph'
import { callLongLived, type LongLivedCredentials, type LongLivedSession } from '../longLived'
import type { InstagramDraft } from './compose'

/** `account`: its number; `login`: which of Meta's two doors its token comes from; `version`: of the Graph API. */
export type InstagramSettings = { account: string; login: 'instagram' | 'facebook'; version: string }

type Context = ChannelContext<InstagramSettings, LongLivedCredentials, LongLivedSession>

const at = ({ settings }: Pick<Context, 'settings'>, path: string): string =>
  `https://graph.${settings.login}.com/${settings.version}/${path}`

const call = <Value>(
  context: Context,
  request: (accessToken: string) => Request,
  shape: z.ZodType<Value>,
): Promise<Told<Value>> => callLongLived(context, request, shape)

const idShape = z.object({ id: z.string().min(1) })

/**
 * A container, a while, `media_publish`. Only the last shows anything; a container is published once, and Instagram
 * knows no other key.
 */
export const publishInstagram = async (
  { draft, after }: { key: string; draft: InstagramDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const [post] = after
  if (post) return comment(post, draft.caption, context)
  const container = await contain(draft, context)
  if (typeof container !== 'string') return container
  const url = at(context, `${context.settings.account}/media_publish`)
  const told = ofAccount(
    await call(context, (token) => graphPost(url, token, { creation_id: container }), idShape),
  )
  if (told.kind !== 'told') return told
  const { id } = told.value
  const link = await call(
    context,
    (token) => graphGet(at(context, id), token, { fields: 'permalink' }),
    z.object({ permalink: z.url() }),
  )
  // A receipt without a link is a receipt.
  return { kind: 'published', remoteId: id, ...(link.kind === 'told' ? { url: link.value.permalink } : {}) }
}

const stateShape = z
  .object({
    status_code: z.enum(['IN_PROGRESS', 'FINISHED', 'ERROR', 'EXPIRED', 'PUBLISHED']),
    status: z.string().default(''),
  })
  .transform(({ status_code, status }) => ({ status: status_code, why: status }))

const contain = async (
  { caption, picture }: { caption: string; picture: Picture | null },
  context: Context,
): Promise<string | Exclude<Failure, { kind: 'unknown' }>> => {
  if (!picture) return { kind: 'refused', code: 'PICTURE_NEEDED', why: 'A post here is a picture.' }
  const prepared = await context.picture(picture)
  if (prepared.kind !== 'picture') return prepared
  const fields = { image_url: prepared.url, alt_text: prepared.alt, caption }
  const url = at(context, `${context.settings.account}/media`)
  const told = ofAccount(await call(context, (token) => graphPost(url, token, fields), idShape))
  if (told.kind !== 'told') return harmless(told)
  const { id } = told.value
  const failure = await awaitContainer({
    wait: (milliseconds) => context.wait(milliseconds),
    read: () =>
      call(
        context,
        (token) => graphGet(at(context, id), token, { fields: 'status_code,status' }),
        stateShape,
      ),
  })
  return failure ?? id
}

const comment = async ({ remoteId }: Sent, message: string, context: Context): Promise<Outcome> => {
  const url = at(context, `${remoteId}/comments`)
  const told = await call(context, (token) => graphPost(url, token, { message }), idShape)
  return told.kind === 'told' ? { kind: 'published', remoteId: told.value.id } : told
}

const listShape = z.object({
  data: z.array(
    z.object({
      id: z.string().min(1),
      caption: z.string().optional(),
      text: z.string().optional(),
      permalink: z.url().optional(),
      timestamp: z.string(),
    }),
  ),
})

/** Looks for our caption among the account's posts, or for our text below the post. */
export const findInstagram = async (
  { draft, after, since }: { draft: InstagramDraft; after: readonly Sent[]; since: Date },
  context: Context,
): Promise<Found> => {
  const [post] = after
  const url = at(context, post ? `${post.remoteId}/comments` : `${context.settings.account}/media`)
  const fields = post ? 'id,text,timestamp' : 'id,caption,permalink,timestamp'
  const told = ofAccount(
    await call(context, (token) => graphGet(url, token, { fields, limit: '50' }), listShape),
  )
  if (told.kind !== 'told') return asked(told)
  const posts = told.value.data.map((each) => ({
    ...each,
    text: each.caption ?? each.text ?? '',
    at: new Date(each.timestamp),
  }))
  const own = ownAmong(posts, draft.caption, since)
  if (!own) return { kind: 'absent' }
  const { id, permalink } = own
  return { kind: 'published', remoteId: id, ...(permalink === undefined ? {} : { url: permalink }) }
}

/** Which account is it? */
export const checkInstagram = async (_args: { key: string }, context: Context): Promise<Health> => {
  const url = at(context, context.settings.account)
  const told = ofAccount(
    await call(
      context,
      (token) => graphGet(url, token, { fields: 'id,username' }),
      z.object({ username: z.string().min(1) }),
    ),
  )
  return told.kind === 'told' ? { kind: 'healthy', account: `@${told.value.username}` } : illness(told)
}
