import { Webhook } from 'standardwebhooks'
import type { AccountContext, FetchAnswer, Health, Outcome } from '../channel'
import { classify, type Failure, type Row, rows } from '../classify'
import { clockOf } from '../clock'
import type { WebhookDraft } from './compose'

/** Settings and credentials of a webhook account. */
export type WebhookSettings = { url: string }
/** `secret` as Standard Webhooks writes it: `whsec_` and base64. */
export type WebhookCredentials = { secret: string }

type Context = AccountContext<WebhookSettings, WebhookCredentials>

/** Standard Webhooks: 410 says that the endpoint is gone for good and wants to be left alone. */
const gone: Row = () => ({
  kind: 'reauthorize',
  why: 'The receiver answered 410 Gone: it wants no more messages at this address.',
})

// A receiver that is being deployed answers 404 for a moment.
const overrides = { 404: rows.later, 410: gone }

/** Sends the message, signed. The id is the delivery's key: a receiver that sees it again drops it. */
export const publishWebhook = async (
  { key, draft }: { key: string; draft: WebhookDraft },
  context: Context,
): Promise<Outcome> => {
  const failure = await post({ key, body: JSON.stringify(draft) }, context)
  return failure ?? { kind: 'published', remoteId: key }
}

/** Asks the receiver whether it is there by a signed message of type `channel.check`. */
export const checkWebhook = async ({ key }: { key: string }, context: Context): Promise<Health> => {
  const body = JSON.stringify({ type: 'channel.check', timestamp: context.now().toISOString(), data: {} })
  const failure = await post({ key, body }, context)
  if (!failure) return { kind: 'healthy', account: new URL(context.settings.url).host }
  return { kind: failure.kind === 'reauthorize' ? 'reauthorize' : 'unreachable', why: failure.why }
}

/** Receivers allow clocks to differ by some minutes (Standard Webhooks' own libraries: by five). */
const toleranceMs = 2 * 60_000

const post = async (
  { key, body }: { key: string; body: string },
  { settings, credentials, fetch, now }: Context,
): Promise<Failure | null> => {
  const send = (at: Date): Promise<FetchAnswer> =>
    fetch({
      url: settings.url,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': key,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(credentials.secret).sign(key, at, body),
      },
      body,
      // Nobody reads the answer of a webhook beyond its status and first words.
      maxBytes: 4_096,
    })
  const ours = now()
  const first = await send(ours)
  const theirs = first.kind === 'answered' ? clockOf(first.headers, ours) : ours
  const isOff = Math.abs(theirs.getTime() - ours.getTime()) > toleranceMs
  // Refused by a receiver whose clock is another: it has not acted, and takes the stamp of its own time.
  const isStale = isOff && first.kind === 'answered' && [400, 401, 403].includes(first.status)
  const answer = isStale ? await send(theirs) : first
  // The address is a secret too: whoever knows it can post to it.
  return classify(answer, { now: ours, secrets: [credentials.secret, settings.url], overrides })
}
