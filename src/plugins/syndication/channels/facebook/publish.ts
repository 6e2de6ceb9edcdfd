import { z } from 'zod'
import { ask, asked, harmless, illness, ownAmong, type Reading } from '../call'
import type { AccountContext, Found, Health, Outcome, Picture, Sent } from '../channel'
import type { Failure } from '../classify'
import { graphDelete, graphGet, graphPost, graphVerdict, ofAccount } from '../graph'
import { multipart } from '../multipart'
import type { FacebookDraft } from './compose'

/** `page`: its number; `version`: of the Graph API. */
export type FacebookSettings = { page: string; version: string }
/** A token of the page. One that comes from a long-lived token of a person does not end by itself. */
export type FacebookCredentials = { accessToken: string; hookSecret?: string | undefined }

/** What every request of an account needs. */
export type Context = AccountContext<FacebookSettings, FacebookCredentials>

/** How the account’s answers are read. */
export const reading = <Value>({ credentials }: Context, shape: z.ZodType<Value>): Reading<Value> => ({
  secrets: [credentials.accessToken],
  shape,
  verdict: graphVerdict,
})

/** The address of what has this path. */
export const at = ({ settings }: Context, path: string): string =>
  `https://graph.facebook.com/${settings.version}/${path}`

const postShape = z.object({ id: z.string().min(1), permalink_url: z.url().optional() })
type Post = z.infer<typeof postShape>

const published = ({ id, permalink_url }: Post): Extract<Outcome, { kind: 'published' }> => ({
  kind: 'published',
  remoteId: id,
  ...(permalink_url === undefined ? {} : { url: permalink_url }),
})

/** `POST /<page>/feed`, or a comment below it. Facebook knows no key. */
export const publishFacebook = async (
  { key, draft, after }: { key: string; draft: FacebookDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const { accessToken } = context.credentials
  const [post] = after
  if (post) {
    const url = at(context, `${encodeURIComponent(post.remoteId)}/comments`)
    const request = graphPost(url, accessToken, { message: draft.message })
    const told = await ask(context, request, reading(context, postShape))
    return told.kind === 'told' ? published(told.value) : told
  }
  const photo = draft.picture && (await upload(key, draft.picture, context))
  if (photo !== null && typeof photo !== 'string') return photo
  const request = graphPost(at(context, `${context.settings.page}/feed`), accessToken, {
    message: draft.message,
    link: draft.link ?? undefined,
    attached_media: photo === null ? undefined : JSON.stringify([{ media_fbid: photo }]),
    fields: 'id,permalink_url',
  })
  const told = ofAccount(await ask(context, request, reading(context, postShape)))
  return told.kind === 'told' ? published(told.value) : told
}

/** `POST /<page>/photos`, shown nowhere until a post has it. */
const upload = async (
  key: string,
  picture: Picture,
  context: Context,
): Promise<string | Exclude<Failure, { kind: 'unknown' }>> => {
  const prepared = await context.picture(picture)
  if (prepared.kind !== 'picture') return prepared
  const { headers, body } = multipart(
    [
      { name: 'access_token', value: context.credentials.accessToken },
      { name: 'published', value: 'false' },
      { name: 'alt_text_custom', value: prepared.alt },
      { name: 'source', file: 'picture', bytes: prepared.bytes, type: prepared.type },
    ],
    key,
  )
  const url = at(context, `${context.settings.page}/photos`)
  const request = { url, method: 'POST' as const, headers, body }
  const told = ofAccount(await ask(context, request, reading(context, z.object({ id: z.string().min(1) }))))
  return told.kind === 'told' ? told.value.id : harmless(told)
}

const listShape = z.object({
  data: z.array(postShape.extend({ message: z.string().default(''), created_time: z.string() })),
})

/** Looks for our text on the page, or below our post. */
export const findFacebook = async (
  { draft, after, since }: { draft: FacebookDraft; after: readonly Sent[]; since: Date },
  context: Context,
): Promise<Found> => {
  const [post] = after
  const request = graphGet(
    at(context, post ? `${encodeURIComponent(post.remoteId)}/comments` : `${context.settings.page}/feed`),
    context.credentials.accessToken,
    post
      ? { fields: 'id,message,created_time', order: 'reverse_chronological', limit: '50' }
      : { fields: 'id,message,created_time,permalink_url', limit: '50' },
  )
  const told = ofAccount(await ask(context, request, reading(context, listShape)))
  if (told.kind !== 'told') return asked(told)
  const posts = told.value.data.map((each) => ({
    ...each,
    text: each.message,
    at: new Date(each.created_time),
  }))
  const own = ownAmong(posts, draft.message, since, { headers: told.headers, now: context.now() })
  return own ? published(own) : { kind: 'absent' }
}

/** `POST /<post>`: the text alone. */
export const editFacebook = async (
  { sent, draft }: { sent: Sent; draft: FacebookDraft },
  context: Context,
): Promise<Outcome> => {
  const url = at(context, encodeURIComponent(sent.remoteId))
  const request = graphPost(url, context.credentials.accessToken, { message: draft.message })
  const told = await ask(context, request, reading(context, z.unknown()))
  return told.kind === 'told' ? { kind: 'published', ...sent } : harmless(told)
}

/** `DELETE /<post>`. */
export const removeFacebook = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const url = at(context, encodeURIComponent(sent.remoteId))
  const told = await ask(
    context,
    graphDelete(url, context.credentials.accessToken),
    reading(context, z.unknown()),
  )
  const isGone = told.kind === 'refused' && (told.code === 'GONE' || told.code === 'NOT_FOUND')
  return told.kind === 'told' || isGone ? { kind: 'published', ...sent } : harmless(told)
}

/** Whose page is it? */
export const checkFacebook = async (_args: { key: string }, context: Context): Promise<Health> => {
  const request = graphGet(at(context, context.settings.page), context.credentials.accessToken, {
    fields: 'id,name',
  })
  const told = ofAccount(await ask(context, request, reading(context, z.object({ name: z.string().min(1) }))))
  return told.kind === 'told' ? { kind: 'healthy', account: told.value.name } : illness(told)
}
