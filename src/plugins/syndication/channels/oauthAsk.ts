import { z } from 'zod'
import { readCalled, type Request, type Told, type Verdict } from './call'
import type { ChannelContext } from './channel'
import type { Row } from './classify'
import { callWithOAuth, type OAuthCredentials, type OAuthSession, oauthSecrets } from './oauth'

/** A success of which nothing is read. */
export const anything: z.ZodType<unknown> = z.unknown()

/** Asks with the account's access token, renewed once after a 401, and reads the answer: the network's words first. */
export const askWithOAuth = async <Value>(
  context: ChannelContext<unknown, OAuthCredentials, OAuthSession>,
  request: (headers: { authorization: string }) => Request,
  reading: { shape: z.ZodType<Value>; verdict?: Verdict; overrides?: Readonly<Record<number, Row>> },
): Promise<Told<Value>> => {
  const called = await callWithOAuth(
    context,
    (accessToken) => request({ authorization: `Bearer ${accessToken}` }),
    reading.overrides,
  )
  const secrets = called.kind === 'called' ? oauthSecrets(context.credentials, called.session) : []
  const { shape, verdict } = reading
  return readCalled(called, context.now(), { shape, secrets, ...(verdict ? { verdict } : {}) })
}
