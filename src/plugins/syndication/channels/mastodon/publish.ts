import { z } from 'zod'
import { type AccountContext, type Health, jsonOf, type Limits, type Outcome } from '../channel'
import { classify, type Row, retryAfter, waitUntil } from '../classify'
import type { MastodonCredentials, MastodonSettings } from './account'
import type { MastodonDraft } from './compose'

type Context = AccountContext<MastodonSettings, MastodonCredentials>

/** Mastodon tells the end of a rate limit as a date in `X-RateLimit-Reset`, and gives no `Retry-After`. */
const limited: Row = ({ headers }, { why, now }) => {
  const at =
    waitUntil(Date.parse(headers.get('x-ratelimit-reset') ?? ''), now) ??
    retryAfter(headers.get('retry-after'), now)
  return at === null ? { kind: 'later', why } : { kind: 'later', why, at }
}

const overrides = { 429: limited }

const statusShape = z.object({ id: z.string().min(1), url: z.url().nullish(), uri: z.string().nullish() })

/** Posts the status. The server remembers the key for an hour and answers a repetition with the same status. */
export const publishMastodon = async (
  { key, draft }: { key: string; draft: MastodonDraft },
  context: Context,
): Promise<Outcome> => {
  const { settings, credentials, fetch, now } = context
  const answer = await fetch({
    url: `${settings.server}/api/v1/statuses`,
    method: 'POST',
    headers: { ...authorization(credentials), 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(draft),
  })
  const failure = classify(answer, { now: now(), secrets: [credentials.accessToken], overrides })
  if (failure || answer.kind !== 'answered') return failure ?? { kind: 'unknown', why: 'no answer' }
  const status = statusShape.safeParse(jsonOf(answer))
  if (!status.success) return { kind: 'unknown', why: 'The server said yes without naming the status.' }
  const { id, url } = status.data
  return { kind: 'published', remoteId: id, ...(url == null ? {} : { url }) }
}

const accountShape = z.object({ username: z.string().min(1) })

/** `verify_credentials`, and the server's limits. */
export const checkMastodon = async (_args: { key: string }, context: Context): Promise<Health> => {
  const { settings, credentials, fetch, now } = context
  const answer = await fetch({
    url: `${settings.server}/api/v1/accounts/verify_credentials`,
    headers: authorization(credentials),
  })
  const failure = classify(answer, { now: now(), secrets: [credentials.accessToken], overrides })
  if (failure)
    return { kind: failure.kind === 'reauthorize' ? 'reauthorize' : 'unreachable', why: failure.why }
  const account = answer.kind === 'answered' ? accountShape.safeParse(jsonOf(answer)) : null
  if (!account?.success) return { kind: 'unreachable', why: 'This is not a Mastodon server.' }
  const limits = await askMastodonLimits(context)
  const name = `@${account.data.username}@${new URL(settings.server).host}`
  return { kind: 'healthy', account: name, ...(limits === null ? {} : { limits }) }
}

const limitsOfServer = z.object({
  configuration: z.object({
    statuses: z.object({
      max_characters: z.int().positive(),
      characters_reserved_per_url: z.int().positive(),
    }),
  }),
})

/** `GET /api/v2/instance` → what a status may hold there; null when the server does not tell. */
export const askMastodonLimits = async ({ settings, fetch }: Context): Promise<Limits | null> => {
  const answer = await fetch({ url: `${settings.server}/api/v2/instance` })
  if (answer.kind !== 'answered' || answer.status !== 200) return null
  const told = limitsOfServer.safeParse(jsonOf(answer))
  if (!told.success) return null
  const { max_characters, characters_reserved_per_url } = told.data.configuration.statuses
  return { maxCharacters: max_characters, urlLength: characters_reserved_per_url }
}

const authorization = ({ accessToken }: MastodonCredentials): { authorization: string } => ({
  authorization: `Bearer ${accessToken}`,
})
