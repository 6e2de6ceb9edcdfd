import { z } from 'zod'
import { jsonRequest, type Told, type Verdict } from '../call'
import type { ChannelContext } from '../channel'
import type { OAuthCredentials, OAuthSession } from '../oauth'
import { askWithOAuth } from '../oauthAsk'
import type { TiktokSettings } from './settings'

/** What every request needs. */
export type Context = ChannelContext<TiktokSettings, OAuthCredentials, OAuthSession>

const errorShape = z.object({ error: z.object({ code: z.string(), message: z.string().default('') }) })

/** Codes that blame the app, the account or the form, and no post. */
const ofAccount = [
  'scope_not_authorized',
  'privacy_level_option_mismatch',
  'unaudited_client_can_only_post_to_private_accounts',
  'url_ownership_unverified',
  'spam_risk_user_banned_from_posting',
  'reached_active_user_cap',
]
const waits = ['rate_limit_exceeded', 'spam_risk_too_many_posts', 'spam_risk_too_many_pending_share']

/** TikTok names a code in every answer; "ok" is one. */
const verdict: Verdict = (body, { why: status, now }) => {
  const said = errorShape.safeParse(body).data?.error
  if (said === undefined || said.code === 'ok') return null
  const { code, message } = said
  const why = `${code}: ${message}`
  if (code === 'access_token_invalid') return { kind: 'reauthorize', why }
  if (ofAccount.includes(code)) return { kind: 'reauthorize', why }
  if (waits.includes(code))
    return {
      kind: 'later',
      why,
      // So many posts a day; the rate itself is by the minute.
      at: new Date(now.getTime() + (code === 'rate_limit_exceeded' ? 60_000 : 6 * 3_600_000)).toISOString(),
    }
  if (/^internal/.test(code)) return { kind: 'unknown', why: status }
  return { kind: 'refused', code, why }
}

/** Asks TikTok's API. What its words say is told without secrets: it never repeats them. */
export const askTiktok = async <Value>(
  context: Context,
  path: string,
  body: object,
  shape: z.ZodType<Value>,
): Promise<Told<Value>> => {
  const told = await askWithOAuth(
    context,
    (headers) => jsonRequest(`https://open.tiktokapis.com/v2/${path}`, body, headers),
    { shape: z.object({ data: shape }), verdict },
  )
  return told.kind === 'told' ? { ...told, value: told.value.data } : told
}
