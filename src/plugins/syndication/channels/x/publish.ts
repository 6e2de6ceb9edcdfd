import { z } from 'zod'
import {
  asked,
  harmless,
  illness,
  jsonRequest,
  ownAmong,
  readCalled,
  type Request,
  type Told,
  type Verdict,
} from '../call'
import type { ChannelContext, Found, Health, Outcome, Picture, Sent } from '../channel'
import type { Failure, Row } from '../classify'
import { rows, waitUntilThere } from '../classify'
import { callWithOAuth, type OAuthCredentials, type OAuthSession, oauthSecrets } from '../oauth'
import type { XDraft } from './compose'

/** What every request of an account needs. */
export type Context = ChannelContext<Record<string, never>, OAuthCredentials, OAuthSession>

/** Where all of it is. */
export const api = 'https://api.x.com'

/** X tells the end of a rate limit in seconds of the epoch. */
const limited: Row = (answer, say) => {
  const reset = Number(answer.headers.get('x-rate-limit-reset') ?? Number.NaN)
  const at = waitUntilThere(reset * 1000, answer.headers, say.now)
  return at === null ? rows.later(answer, say) : { kind: 'later', why: say.why, at }
}

const verdict: Verdict = (_body, { why }, { status }) =>
  status === 403 && /duplicate content/i.test(why) ? { kind: 'refused', code: 'DUPLICATE', why } : null

/** Calls with the account’s token, and reads the answer. */
export const callX = async <Value>(
  context: Context,
  request: (headers: Record<string, string>) => Request,
  shape: z.ZodType<Value>,
): Promise<Told<Value>> => {
  const called = await callWithOAuth(
    context,
    (accessToken) => request({ authorization: `Bearer ${accessToken}` }),
    { 429: limited },
  )
  const secrets =
    called.kind === 'called'
      ? oauthSecrets(context.credentials, called.session)
      : [context.credentials.clientSecret]
  return readCalled(called, context.now(), { shape, secrets, verdict })
}

const postShape = z.object({ data: z.object({ id: z.string().min(1) }) })
/** How long X takes the same text for a mistake is nowhere written; what is refused as a copy was sent lately. */
const duplicateMs = 3_600_000

/**
 * `POST /2/tweets`. X knows no key. It refuses the same text twice, which after an uncertain attempt says that the post
 * is out: then it is looked for.
 */
export const publishX = async (
  { draft, after }: { key: string; draft: XDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const media = draft.picture && (await upload(draft.picture, context))
  if (media !== null && typeof media !== 'string') return media
  const last = after.at(-1)
  const body = {
    text: draft.text,
    ...(media === null ? {} : { media: { media_ids: [media] } }),
    ...(last ? { reply: { in_reply_to_tweet_id: last.remoteId } } : {}),
  }
  const told = await callX(context, (headers) => jsonRequest(`${api}/2/tweets`, body, headers), postShape)
  if (told.kind === 'told') return published(told.value.data.id)
  if (told.kind !== 'refused' || told.code !== 'DUPLICATE') return told
  const since = new Date(context.now().getTime() - duplicateMs)
  const found = await findX({ draft, since }, context)
  return found.kind === 'published' ? found : told
}

// By number alone: the name of an account may change.
const published = (id: string): Extract<Outcome, { kind: 'published' }> => ({
  kind: 'published',
  remoteId: id,
  url: `https://x.com/i/status/${id}`,
})

const mediaShape = z.object({ data: z.object({ id: z.string().min(1) }) })

const upload = async (
  picture: Picture,
  context: Context,
): Promise<string | Exclude<Failure, { kind: 'unknown' }>> => {
  const prepared = await context.picture(picture)
  if (prepared.kind !== 'picture') return prepared
  const body = {
    media: Buffer.from(prepared.bytes).toString('base64'),
    media_category: 'tweet_image',
    media_type: prepared.type,
  }
  const told = await callX(
    context,
    (headers) => jsonRequest(`${api}/2/media/upload`, body, headers),
    mediaShape,
  )
  if (told.kind !== 'told') return harmless(told)
  const { id } = told.value.data
  const words = { id, metadata: { alt_text: { text: prepared.alt } } }
  const described = await callX(
    context,
    (headers) => jsonRequest(`${api}/2/media/metadata`, words, headers),
    z.unknown(),
  )
  return described.kind === 'told' ? id : harmless(described)
}

const meShape = z.object({ data: z.object({ id: z.string().min(1), username: z.string() }) })
const whoAmI = (context: Context) =>
  callX(context, (headers) => ({ url: `${api}/2/users/me`, headers }), meShape)

const timelineShape = z.object({
  data: z
    .array(
      z.object({
        id: z.string().min(1),
        text: z.string(),
        created_at: z.string(),
        entities: z
          .object({
            urls: z
              .array(
                z.object({ url: z.string(), expanded_url: z.string(), media_key: z.string().optional() }),
              )
              .optional(),
          })
          .optional(),
      }),
    )
    .default([]),
})

/** Looks for our text in the account's own timeline, its links written out again. */
export const findX = async (
  { draft, since }: { draft: XDraft; since: Date },
  context: Context,
): Promise<Found> => {
  const me = await whoAmI(context)
  if (me.kind !== 'told') return asked(me)
  const query = new URLSearchParams({ max_results: '50', 'tweet.fields': 'created_at,entities' })
  const url = `${api}/2/users/${me.value.data.id}/tweets?${query.toString()}`
  const told = await callX(context, (headers) => ({ url, headers }), timelineShape)
  if (told.kind !== 'told') return asked(told)
  const own = ownAmong(
    told.value.data.map(({ id, text, created_at, entities }) => ({
      id,
      at: new Date(created_at),
      text: withoutSchemes(
        (entities?.urls ?? []).reduce(
          (line, each) => line.split(each.url).join(each.media_key === undefined ? each.expanded_url : ''),
          unescape(text),
        ),
      ),
    })),
    withoutSchemes(draft.text),
    since,
    { headers: told.headers, now: context.now() },
  )
  return own ? published(own.id) : { kind: 'absent' }
}

/** X links bare domains too, and then calls them by a whole address. */
const withoutSchemes = (text: string): string => text.replace(/https?:\/\//g, '').replace(/\/(?=\s|$)/g, '')
/** The API escapes these three (docs.x.com, counting characters). */
const unescape = (text: string): string =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')

/** `DELETE /2/tweets/:id`. Editing is for accounts that pay, and makes a new post. */
export const removeX = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const url = `${api}/2/tweets/${encodeURIComponent(sent.remoteId)}`
  const told = await callX(context, (headers) => ({ url, method: 'DELETE' as const, headers }), z.unknown())
  const isGone = told.kind === 'refused' && told.code === 'NOT_FOUND'
  return told.kind === 'told' || isGone ? { kind: 'published', ...sent } : harmless(told)
}

/** `GET /2/users/me`. */
export const checkX = async (_args: { key: string }, context: Context): Promise<Health> => {
  const told = await whoAmI(context)
  return told.kind === 'told' ? { kind: 'healthy', account: `@${told.value.data.username}` } : illness(told)
}
