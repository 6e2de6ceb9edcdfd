import { z } from 'zod'
import { harmless } from '../call'
import {
  type FetchAnswer,
  type AccountContext,
  type Health,
  jsonOf,
  type Outcome,
  type Picture,
  type Sent,
} from '../channel'
import { classify, type Failure, type Row, retryAfter, waitUntilThere } from '../classify'
import { multipart } from '../multipart'
import type { MastodonCredentials, MastodonSettings } from './account'
import type { MastodonDraft } from './compose'
import { askMastodonLimits } from './limits'

/** What every request to the server needs. */
export type Context = AccountContext<MastodonSettings, MastodonCredentials>

/** Mastodon tells the end of a rate limit as a date in `X-RateLimit-Reset`, and gives no `Retry-After`. */
const limited: Row = ({ headers }, { why, now }) => {
  const at =
    waitUntilThere(Date.parse(headers.get('x-ratelimit-reset') ?? ''), headers, now) ??
    retryAfter(headers, now)
  return at === null ? { kind: 'later', why } : { kind: 'later', why, at }
}

/** Rows of Mastodon's API that differ from the common table. */
export const overrides = { 429: limited }

/** A status, as far as a receipt needs it. */
export const statusShape = z.object({
  id: z.string().min(1),
  url: z.url().nullish(),
  uri: z.string().nullish(),
})

/** Posts the status. The server remembers the key for an hour and answers a repetition with the same status. */
export const publishMastodon = async (
  { key, draft, after }: { key: string; draft: MastodonDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const { settings, credentials, fetch } = context
  const { picture, ...status } = draft
  const media = picture && (await upload({ key, picture }, context))
  if (media && typeof media !== 'string') return media
  const answer = await fetch({
    url: `${settings.server}/api/v1/statuses`,
    method: 'POST',
    headers: { ...authorization(credentials), 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({
      ...status,
      ...(media === null ? {} : { media_ids: [media] }),
      ...(after.length === 0 ? {} : { in_reply_to_id: after.at(-1)?.remoteId }),
    }),
  })
  return receipt(answer, context)
}

/** What the answer to a status means. */
export const receipt = (answer: FetchAnswer, { credentials, now }: Context): Outcome => {
  const failure = classify(answer, { now: now(), secrets: [credentials.accessToken], overrides })
  if (failure || answer.kind !== 'answered') return failure ?? { kind: 'unknown', why: 'no answer' }
  const status = statusShape.safeParse(jsonOf(answer))
  if (!status.success) return { kind: 'unknown', why: 'The server said yes without naming the status.' }
  const { id, url } = status.data
  return { kind: 'published', remoteId: id, ...(url == null ? {} : { url }) }
}

const mediaShape = z.object({ id: z.string().min(1) })
/** A picture is ready at once; a server that says 202 is asked a few times. */
const polls = { times: 8, everyMs: 1_000 } as const

const upload = async (
  { key, picture }: { key: string; picture: Picture },
  context: Context,
): Promise<string | Exclude<Failure, { kind: 'unknown' }>> => {
  const { settings, credentials, fetch, now } = context
  const prepared = await context.picture(picture)
  if (prepared.kind !== 'picture') return prepared
  const { headers, body } = multipart(
    [
      { name: 'file', file: 'picture', bytes: prepared.bytes, type: prepared.type },
      { name: 'description', value: prepared.alt },
    ],
    key,
  )
  const answer = await fetch({
    url: `${settings.server}/api/v2/media`,
    method: 'POST',
    headers: { ...authorization(credentials), ...headers },
    body,
  })
  const told = { secrets: [credentials.accessToken], overrides }
  const failure = classify(answer, { ...told, now: now() })
  if (failure) return harmless(failure)
  const media = answer.kind === 'answered' ? mediaShape.safeParse(jsonOf(answer)) : null
  if (answer.kind !== 'answered' || !media?.success)
    return { kind: 'later', why: 'The server named no upload.' }
  let status = answer.status
  for (let times = 0; status !== 200 && times < polls.times; times += 1) {
    await context.wait(polls.everyMs)
    const still = await fetch({
      url: `${settings.server}/api/v1/media/${encodeURIComponent(media.data.id)}`,
      headers: authorization(credentials),
    })
    const broken = classify(still, { ...told, now: now() })
    if (broken) return harmless(broken)
    status = still.kind === 'answered' ? still.status : status
  }
  return status === 200
    ? media.data.id
    : { kind: 'later', why: 'The server is still at work on the picture.' }
}

/** An account as people write it. */
export const nameAt = (username: string, server: string): string => `@${username}@${new URL(server).host}`

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
  const name = nameAt(account.data.username, settings.server)
  return { kind: 'healthy', account: name, ...(limits === null ? {} : { limits }) }
}

/** The account's token, as a header. */
export const authorization = ({ accessToken }: MastodonCredentials): { authorization: string } => ({
  authorization: `Bearer ${accessToken}`,
})
