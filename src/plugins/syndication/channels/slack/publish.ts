import { z } from 'zod'
import { ask, harmless, illness, jsonRequest, type Reading, type Told, type Verdict } from '../call'
import type { AccountContext, Health, Outcome, Sent } from '../channel'
import { retryAfter } from '../classify'
import { slackBody, type SlackDraft } from '../slackMessage'

/** `channel`: the id of the conversation, `C…`. */
export type SlackSettings = { channel: string }
/** A bot token, `xoxb-…`. */
export type SlackCredentials = { token: string; hookSecret?: string | undefined }

type Context = AccountContext<SlackSettings, SlackCredentials>

const api = 'https://slack.com/api'

const dead: readonly string[] = [
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'missing_scope',
  'no_permission',
  // The account's settings want a person: no other text would help.
  'channel_not_found',
  'not_in_channel',
  'is_archived',
]
const mayHaveActed: readonly string[] = ['fatal_error', 'internal_error']
const waits: readonly string[] = ['ratelimited', 'rate_limited', 'service_unavailable', 'request_timeout']

const errorShape = z.object({ ok: z.literal(false), error: z.string() })

/** Slack says no with a 200. */
const verdict: Verdict = (body, { why, now }, { headers }) => {
  const error = errorShape.safeParse(body).data?.error
  if (error === undefined) return null
  if (dead.includes(error)) return { kind: 'reauthorize', why }
  if (mayHaveActed.includes(error)) return { kind: 'unknown', why }
  if (waits.includes(error)) {
    const at = retryAfter(headers, now)
    return { kind: 'later', why, ...(at === null ? {} : { at }) }
  }
  return { kind: 'refused', code: error.toUpperCase(), why }
}

const call = <Value>(
  context: Context,
  method: string,
  body: Record<string, unknown>,
  shape: z.ZodType<Value>,
): Promise<Told<Value>> => {
  const { token } = context.credentials
  const reading: Reading<Value> = { secrets: [token], shape, verdict }
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' }
  return ask(context, jsonRequest(`${api}/${method}`, body, headers), reading)
}

/** `chat.postMessage`, in the thread of the first part. Slack knows no key. */
export const publishSlack = async (
  { draft, after }: { key: string; draft: SlackDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const { channel } = context.settings
  const prepared = draft.picture && (await context.picture(draft.picture))
  if (prepared && prepared.kind !== 'picture') return prepared
  const [first] = after
  const told = await call(
    context,
    'chat.postMessage',
    { channel, ...slackBody(draft, prepared), ...(first ? { thread_ts: first.remoteId } : {}) },
    z.object({ ts: z.string().min(1) }),
  )
  if (told.kind !== 'told') return told
  const { ts } = told.value
  const link = await ask(
    context,
    {
      url: `${api}/chat.getPermalink?${new URLSearchParams({ channel, message_ts: ts }).toString()}`,
      headers: { authorization: `Bearer ${context.credentials.token}` },
    },
    { secrets: [context.credentials.token], shape: z.object({ permalink: z.url() }), verdict },
  )
  // A receipt without a link is a receipt.
  return { kind: 'published', remoteId: ts, ...(link.kind === 'told' ? { url: link.value.permalink } : {}) }
}

/** `chat.update`. */
export const editSlack = async (
  { sent, draft }: { sent: Sent; draft: SlackDraft },
  context: Context,
): Promise<Outcome> => {
  const prepared = draft.picture && (await context.picture(draft.picture))
  if (prepared && prepared.kind !== 'picture') return prepared
  const body = { channel: context.settings.channel, ts: sent.remoteId, ...slackBody(draft, prepared) }
  const told = await call(context, 'chat.update', body, z.unknown())
  return told.kind === 'told' ? { kind: 'published', ...sent } : harmless(told)
}

/** `chat.delete`. */
export const removeSlack = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const body = { channel: context.settings.channel, ts: sent.remoteId }
  const told = await call(context, 'chat.delete', body, z.unknown())
  const isGone = told.kind === 'refused' && told.code === 'MESSAGE_NOT_FOUND'
  return told.kind === 'told' || isGone ? { kind: 'published', ...sent } : harmless(told)
}

/** `auth.test`: who is the token? */
export const checkSlack = async (_args: { key: string }, context: Context): Promise<Health> => {
  const told = await call(context, 'auth.test', {}, z.object({ team: z.string(), user: z.string() }))
  return told.kind === 'told'
    ? { kind: 'healthy', account: `${told.value.user} · ${told.value.team}` }
    : illness(told)
}
