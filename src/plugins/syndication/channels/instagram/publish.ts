import { z } from 'zod'
import { asked, illness, ownAmong } from '../call'
import type { ChannelContext, Found, Health, Outcome, Sent } from '../channel'
import { publishContainer } from '../container'
import { graphGet, graphPost, idShape, ofAccount } from '../graph'
import { callLongLived, type LongLivedCredentials, type LongLivedSession } from '../longLived'
import type { InstagramDraft } from './compose'

/** `account`: its number; `login`: which of Meta's two doors its token comes from; `version`: of the Graph API. */
export type InstagramSettings = { account: string; login: 'instagram' | 'facebook'; version: string }

/** What every request of an account needs. */
export type Context = ChannelContext<InstagramSettings, LongLivedCredentials, LongLivedSession>

/** The address of what has this path. */
export const at = ({ settings }: Pick<Context, 'settings'>, path: string): string =>
  `https://graph.${settings.login}.com/${settings.version}/${path}`

const stateShape = z
  .object({
    status_code: z.enum(['IN_PROGRESS', 'FINISHED', 'ERROR', 'EXPIRED', 'PUBLISHED']),
    status: z.string().default(''),
  })
  .transform(({ status_code, status }) => ({ status: status_code, why: status }))

/** A picture with its caption, or a comment below it. */
export const publishInstagram = async (
  { draft, after }: { key: string; draft: InstagramDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const [post] = after
  if (post) return comment(post, draft.caption, context)
  if (!draft.picture) return { kind: 'refused', code: 'PICTURE_NEEDED', why: 'A post here is a picture.' }
  const prepared = await context.picture(draft.picture)
  if (prepared.kind !== 'picture') return prepared
  const { account } = context.settings
  return publishContainer(context, {
    make: at(context, `${account}/media`),
    fields: { image_url: prepared.url, alt_text: prepared.alt, caption: draft.caption },
    publish: at(context, `${account}/media_publish`),
    node: (id) => at(context, id),
    state: { fields: 'status_code,status', shape: stateShape },
    heard: ofAccount,
  })
}

const comment = async ({ remoteId }: Sent, message: string, context: Context): Promise<Outcome> => {
  const url = at(context, `${remoteId}/comments`)
  const told = await callLongLived(context, (token) => graphPost(url, token, { message }), idShape)
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
    await callLongLived(context, (token) => graphGet(url, token, { fields, limit: '50' }), listShape),
  )
  if (told.kind !== 'told') return asked(told)
  const posts = told.value.data.map((each) => ({
    ...each,
    text: each.caption ?? each.text ?? '',
    at: new Date(each.timestamp),
  }))
  const own = ownAmong(posts, draft.caption, since, { headers: told.headers, now: context.now() })
  if (!own) return { kind: 'absent' }
  const { id, permalink } = own
  return { kind: 'published', remoteId: id, ...(permalink === undefined ? {} : { url: permalink }) }
}

/** Which account is it? */
export const checkInstagram = async (_args: { key: string }, context: Context): Promise<Health> => {
  const url = at(context, context.settings.account)
  const told = ofAccount(
    await callLongLived(
      context,
      (token) => graphGet(url, token, { fields: 'id,username' }),
      z.object({ username: z.string().min(1) }),
    ),
  )
  return told.kind === 'told' ? { kind: 'healthy', account: `@${told.value.username}` } : illness(told)
}
