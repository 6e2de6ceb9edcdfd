import { z } from 'zod'
import { asked, harmless, illness, ownAmong, type Request, type Told, type Verdict } from '../call'
import type { App } from '../connect'
import type { ChannelContext, Found, Health, Outcome, Sent } from '../channel'
import { type Row, rows, waitUntil } from '../classify'
import type { OAuthCredentials, OAuthSession } from '../oauth'
import { anything, askWithOAuth } from '../oauthAsk'
import { type RedditDraft, redditMarkdown, redditRefusal } from './compose'
import type { RedditSettings } from './settings'

/** What every request needs. */
export type Context = ChannelContext<RedditSettings, OAuthCredentials, OAuthSession>

/** Where the API is. */
export const api = 'https://oauth.reddit.com'

/** Reddit wants every request to say which app, by whom. */
export const redditAgent = ({
  settings,
  credentials,
}: {
  settings: unknown
  credentials: Pick<App, 'clientId'>
}): Record<string, string> => ({
  'user-agent': `web:${credentials.clientId}:1 (by /u/${(settings as RedditSettings).username})`,
})

/** Reddit tells the seconds until its window ends. */
const limited: Row = (answer, say) => {
  const seconds = Number(answer.headers.get('x-ratelimit-reset') ?? Number.NaN)
  const at = waitUntil(say.now.getTime() + seconds * 1000, say.now)
  return at === null || answer.headers.has('retry-after')
    ? rows.later(answer, say)
    : { kind: 'later', why: say.why, at }
}

const noShape = z.object({
  json: z.object({
    errors: z.array(z.tuple([z.string(), z.string()], z.unknown())).min(1),
    ratelimit: z.number().optional(),
  }),
})
/** Codes that blame the community or the account, and no post. */
const ofSettings = ['SUBREDDIT_NOEXIST', 'SUBREDDIT_NOTALLOWED', 'SUBREDDIT_REQUIRED', 'USER_REQUIRED']

/** Reddit says no with a 200. */
const verdict: Verdict = (body, { now }) => {
  const said = noShape.safeParse(body)
  const [error] = said.data?.json.errors ?? []
  if (!said.success || !error) return null
  const [code, words] = error
  const why = `${code}: ${words}`
  if (code === 'RATELIMIT') {
    const at = waitUntil(now.getTime() + (said.data.json.ratelimit ?? 600) * 1000, now)
    return { kind: 'later', why, ...(at === null ? {} : { at }) }
  }
  if (code === 'ALREADY_SUB') return { kind: 'refused', code: 'DUPLICATE', why }
  return ofSettings.includes(code) ? { kind: 'reauthorize', why } : { kind: 'refused', code, why }
}

/** Asks Reddit, which wants to know which app asks and says no with a 200. */
export const callReddit = <Value>(
  context: Context,
  request: Request,
  shape: z.ZodType<Value>,
): Promise<Told<Value>> =>
  askWithOAuth(
    context,
    (headers) => ({
      ...request,
      headers: { ...request.headers, ...headers, ...redditAgent(context) },
    }),
    { shape, verdict, overrides: { 429: limited } },
  )

const post = (path: string, fields: Readonly<Record<string, string>>): Request => ({
  url: `${api}${path}`,
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ api_type: 'json', ...fields }).toString(),
})

const submittedShape = z.object({
  json: z.object({ data: z.object({ name: z.string().min(1), url: z.url() }) }),
})
const commentedShape = z.object({
  json: z.object({
    data: z.object({ things: z.array(z.object({ data: z.object({ name: z.string().min(1) }) })).min(1) }),
  }),
})

/** `POST /api/submit`, or a comment below it. Reddit knows no key; it refuses the same link in the same place twice. */
export const publishReddit = async (
  { draft, after }: { key: string; draft: RedditDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const refusal = redditRefusal(context.settings, context.now())
  if (refusal) return refusal
  const [above] = after
  if (above) {
    const request = post('/api/comment', { thing_id: above.remoteId, text: redditMarkdown(draft.text) })
    const told = await callReddit(context, request, commentedShape)
    if (told.kind !== 'told') return told
    const [thing] = told.value.json.data.things
    return thing
      ? { kind: 'published', remoteId: thing.data.name }
      : { kind: 'unknown', why: 'Reddit said yes without naming the comment.' }
  }
  const request = post('/api/submit', {
    sr: context.settings.subreddit,
    title: draft.title,
    resubmit: 'false',
    sendreplies: 'true',
    ...(draft.link === null
      ? { kind: 'self', text: redditMarkdown(draft.text) }
      : { kind: 'link', url: draft.link }),
  })
  const told = await callReddit(context, request, submittedShape)
  if (told.kind !== 'told') return told
  const { name, url } = told.value.json.data
  return { kind: 'published', remoteId: name, url }
}

const listShape = z.object({
  data: z.object({
    children: z.array(
      z.object({
        data: z.object({
          name: z.string().min(1),
          title: z.string().default(''),
          selftext: z.string().default(''),
          body: z.string().default(''),
          permalink: z.string().default(''),
          created_utc: z.number(),
        }),
      }),
    ),
  }),
})

/** Looks for our post among what the account submitted, or for our text among its comments. */
export const findReddit = async (
  { draft, after, since }: { draft: RedditDraft; after: readonly Sent[]; since: Date },
  context: Context,
): Promise<Found> => {
  const list = after.length > 0 ? 'comments' : 'submitted'
  const query = new URLSearchParams({ sort: 'new', limit: '50', raw_json: '1' })
  const url = `${api}/user/${context.settings.username}/${list}?${query.toString()}`
  const told = await callReddit(context, { url }, listShape)
  if (told.kind !== 'told') return asked(told)
  const posts = told.value.data.children.map(({ data }) => ({
    name: data.name,
    permalink: data.permalink,
    text: after.length > 0 ? data.body : `${data.title} ${data.selftext}`,
    at: new Date(data.created_utc * 1000),
  }))
  const text = redditMarkdown(draft.text)
  const wanted = after.length > 0 ? text : `${draft.title} ${draft.link === null ? text : ''}`
  const own = ownAmong(posts, wanted, since, { headers: told.headers, now: context.now() })
  if (!own) return { kind: 'absent' }
  return {
    kind: 'published',
    remoteId: own.name,
    ...(own.permalink === '' ? {} : { url: `https://www.reddit.com${own.permalink}` }),
  }
}

/** `POST /api/del`, which answers the same of what is gone. */
export const removeReddit = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const told = await callReddit(context, post('/api/del', { id: sent.remoteId }), anything)
  return told.kind === 'told' ? { kind: 'published', ...sent } : harmless(told)
}

/** Who gave the token, and may anything be sent at all? */
export const checkReddit = async (_args: { key: string }, context: Context): Promise<Health> => {
  const refusal = redditRefusal(context.settings, context.now())
  if (refusal) return { kind: 'reauthorize', why: refusal.why }
  const told = await callReddit(context, { url: `${api}/api/v1/me` }, z.object({ name: z.string().min(1) }))
  return told.kind === 'told'
    ? { kind: 'healthy', account: `u/${told.value.name} · r/${context.settings.subreddit}` }
    : illness(told)
}
