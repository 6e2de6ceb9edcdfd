import { createHmac } from 'node:crypto'
import { isSameText } from '../../../core/sameText'

/** How far a stamped request may be from our clock, either way: five minutes, as Slack asks. */
const staleMs = 5 * 60_000

/** Pure: HMAC-SHA256 over the very bytes, as hex. */
export const hmacHex = (secret: string, ...parts: readonly (string | Uint8Array)[]): string => {
  const hmac = createHmac('sha256', secret)
  for (const part of parts) hmac.update(part)
  return hmac.digest('hex')
}

/** Pure: is a stamp (seconds since 1970) within five minutes of our clock? */
export const isFresh = (stamp: string, now: Date): boolean =>
  /^\d{1,12}$/.test(stamp) && Math.abs(now.getTime() - Number(stamp) * 1000) <= staleMs

/**
 * Pure: Meta's `X-Hub-Signature-256: sha256=<hex>` over the raw body, by the app's secret. Its body is JSON with escaped
 * letters: parsed and written anew it would be another text.
 */
export const isSignedByMeta = (secret: string, header: string | null, body: Uint8Array): boolean =>
  header !== null && isSameText(header, `sha256=${hmacHex(secret, body)}`)

/** Pure: Slack's `v0=<hex>` over `v0:<timestamp>:<body>`, by the signing secret. */
export const isSignedBySlack = (
  secret: string,
  headers: { signature: string | null; stamp: string | null },
  body: Uint8Array,
): boolean =>
  headers.signature !== null &&
  headers.stamp !== null &&
  isSameText(headers.signature, `v0=${hmacHex(secret, `v0:${headers.stamp}:`, body)}`)
