import { z } from 'zod'
import { illness, type Request, type Told } from './call'
import type { ChannelContext, Health } from './channel'
import { type Row, rows, waitUntilThere } from './classify'
import { numberOf } from './graphSettings'
import { type OAuthCredentials, type OAuthSession, refreshing } from './oauth'
import { askWithOAuth } from './oauthAsk'

/** What Twitch's chat and its schedule share. `broadcaster`: the channel's number. */
export type HelixSettings = { broadcaster: string }

/** A context of either. */
export type HelixContext<Settings extends HelixSettings> = ChannelContext<
  Settings,
  OAuthCredentials,
  OAuthSession
>

/** The number of a channel. */
export const helixNumber = numberOf

/** Twitch tells the end of a rate limit in seconds of the epoch. */
const limited: Row = (answer, say) => {
  const reset = Number(answer.headers.get('ratelimit-reset') ?? Number.NaN)
  const at = waitUntilThere(reset * 1000, answer.headers, say.now)
  return at === null ? rows.later(answer, say) : { kind: 'later', why: say.why, at }
}

/**
 * Asks Twitch's API ("Helix"), which wants the app named beside the token.
 *
 * @param path - below `/helix/`, query and all.
 */
export const askHelix = <Value, Settings extends HelixSettings>(
  context: HelixContext<Settings>,
  path: string,
  shape: z.ZodType<Value>,
  request: Omit<Request, 'url'> = {},
): Promise<Told<Value>> =>
  askWithOAuth(
    context,
    (headers) => ({
      ...request,
      url: `https://api.twitch.tv/helix/${path}`,
      headers: { ...request.headers, ...headers, 'client-id': context.credentials.clientId },
    }),
    { shape, overrides: { 429: limited } },
  )

/** Renews a token of about four hours. */
export const helixSession = refreshing({ tokenAddress: 'https://id.twitch.tv/oauth2/token', client: 'form' })

/** Whose token is it, and does the channel exist? */
export const checkHelix = async <Settings extends HelixSettings>(
  _args: { key: string },
  context: HelixContext<Settings>,
): Promise<Health> => {
  const shape = z.object({ data: z.array(z.object({ display_name: z.string().min(1) })) })
  const told = await askHelix(context, `users?id=${context.settings.broadcaster}`, shape)
  if (told.kind !== 'told') return illness(told)
  const [user] = told.value.data
  return user
    ? { kind: 'healthy', account: user.display_name }
    : { kind: 'reauthorize', why: 'Twitch has no channel of this number.' }
}
