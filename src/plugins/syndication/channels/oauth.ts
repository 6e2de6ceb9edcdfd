import { z } from 'zod'
import { type Called, callWithSession, type Request } from './call'
import {
  type AccountContext,
  type ChannelContext,
  type FormField,
  jsonOf,
  label,
  type Opened,
} from './channel'
import { classify, type Row } from './classify'
import { secretText } from './parse'

/** An app of the hub's operator, and what an account gave it. */
export type OAuthCredentials = { clientId: string; clientSecret: string; refreshToken: string }
/** Tokens of a session. Where a refresh token is good for one use, the one kept here is the next. */
export type OAuthSession = { accessToken: string; refreshToken: string }

/** Parses {@link OAuthCredentials}. */
export const oauthCredentials = z.object({
  clientId: secretText(),
  clientSecret: secretText(),
  refreshToken: secretText(),
})

/** The fields of {@link OAuthCredentials}. */
export const oauthForm = (hint: FormField['hint']): FormField[] => [
  { name: 'clientId', label: label('Client id', 'Identifiant client'), ...(hint ? { hint } : {}) },
  { name: 'clientSecret', label: label('Client secret', 'Secret client') },
  { name: 'refreshToken', label: label('Refresh token', 'Jeton de renouvellement') },
]

const tokensShape = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  expires_in: z.number().positive().default(3_600),
  /** Seconds for which the refresh token is good: Pinterest's word, and TikTok's. */
  refresh_token_expires_in: z.number().positive().optional(),
  refresh_expires_in: z.number().positive().optional(),
})

/** How a network renews a token. */
type Refreshing = {
  tokenAddress: string
  /** How the client shows itself: by HTTP Basic, or in the form. */
  client: 'basic' | 'form'
  /** @default client_id */
  clientIdField?: string
  /** Further headers that the network wants. */
  headers?: (account: AccountContext<unknown, OAuthCredentials>) => Readonly<Record<string, string>>
}

/**
 * Makes `openSession` of a network with OAuth 2 refresh tokens (RFC 6749 §6): renews by the session's own token, or by
 * the one that was typed in where there is no session yet, or its token is no good any more.
 */
export const refreshing =
  (args: Refreshing) =>
  async (
    { previous }: { previous: OAuthSession | null },
    account: AccountContext<unknown, OAuthCredentials>,
  ): Promise<Opened<OAuthSession>> => {
    const typed = account.credentials.refreshToken
    const opened = await renew(args, previous?.refreshToken ?? typed, account)
    const isOver = opened.kind === 'reauthorize' && previous !== null && previous.refreshToken !== typed
    // Somebody may have connected the account anew.
    return isOver ? renew(args, typed, account) : opened
  }

const renew = async (
  args: Refreshing,
  refreshToken: string,
  account: AccountContext<unknown, OAuthCredentials>,
): Promise<Opened<OAuthSession>> => {
  const { credentials, fetch, now } = account
  const { clientId, clientSecret } = credentials
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    [args.clientIdField ?? 'client_id']: clientId,
    ...(args.client === 'form' ? { client_secret: clientSecret } : {}),
  })
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
  const answer = await fetch({
    url: args.tokenAddress,
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...args.headers?.(account),
      ...(args.client === 'basic' ? { authorization: `Basic ${basic}` } : {}),
    },
    body: form.toString(),
  })
  const failure = classify(answer, {
    now: now(),
    // A network that repeats the request repeats the header, too.
    secrets: [clientId, clientSecret, refreshToken, credentials.refreshToken, basic],
  })
  // RFC 6749 §5.2: `invalid_grant` is a 400. A renewal posts nothing, so an unknown one may be tried again.
  if (failure)
    return failure.kind === 'later' || failure.kind === 'reauthorize'
      ? failure
      : { kind: failure.kind === 'unknown' ? 'later' : 'reauthorize', why: failure.why }
  const tokens = answer.kind === 'answered' ? tokensShape.safeParse(jsonOf(answer)) : null
  if (!tokens?.success) return { kind: 'later', why: 'The network gave no token.' }
  const { access_token, refresh_token, expires_in } = tokens.data
  const lasts = tokens.data.refresh_token_expires_in ?? tokens.data.refresh_expires_in
  const after = (seconds: number): string => new Date(now().getTime() + seconds * 1000).toISOString()
  return {
    kind: 'open',
    session: { accessToken: access_token, refreshToken: refresh_token ?? refreshToken },
    expiresAt: after(expires_in),
    ...(lasts === undefined ? {} : { endsAt: after(lasts) }),
  }
}

/** Calls with the account's access token, renewed once after a 401. */
export const callWithOAuth = (
  context: ChannelContext<unknown, OAuthCredentials, OAuthSession>,
  request: (accessToken: string) => Request,
  overrides?: Readonly<Record<number, Row>>,
): Promise<Called<OAuthSession>> =>
  callWithSession(context, ({ accessToken }) => request(accessToken), {
    isOver: (answer) => answer.kind === 'answered' && answer.status === 401,
    secretsOf: (session) => oauthSecrets(context.credentials, session),
    ...(overrides ? { overrides } : {}),
  })

/** Everything of an account that must not be repeated. */
export const oauthSecrets = (credentials: OAuthCredentials, session: OAuthSession): string[] => [
  credentials.clientId,
  credentials.clientSecret,
  credentials.refreshToken,
  session.accessToken,
  session.refreshToken,
]
