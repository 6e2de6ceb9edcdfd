import { z } from 'zod'
import { ask, callWithSession, readCalled, type Request, type Told } from './call'
import { type AccountContext, type ChannelContext, jsonOf, type Opened } from './channel'
import { graphGet, graphVerdict, isTokenOver } from './graph'

/** A token of 60 days, as Instagram and Threads give it; it is renewed by itself, and not by another one. */
export type LongLivedCredentials = { accessToken: string; hookSecret?: string | undefined }
/** The token as it was last renewed. */
export type LongLivedSession = { accessToken: string }

const dayMs = 24 * 3_600_000
/** A token of 60 days that nobody uses is renewed after 30, and there are 30 more for whatever is in the way. */
export const keepAliveMs = 30 * dayMs
const renewedShape = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() })

/**
 * Makes `openSession` of a network with long-lived tokens: renews the one that is kept, or the one that was typed in
 * where there is none, or the kept one is dead. A token is renewed when half of its life is over, so that a fault on
 * the day does not matter. One younger than a day cannot be renewed, and is used as it is.
 *
 * @param renewal - where and how; null: this account's tokens do not end.
 */
export const renewing =
  <Settings>(renewal: (settings: Settings) => { url: string; grant: string } | null) =>
  async (
    { previous }: { previous: LongLivedSession | null },
    account: AccountContext<Settings, LongLivedCredentials>,
  ): Promise<Opened<LongLivedSession>> => {
    const typed = account.credentials.accessToken
    const where = renewal(account.settings)
    if (where === null) return openFor(typed, 365 * dayMs, account)
    const opened = await renew(where, previous?.accessToken ?? typed, account)
    const isOver = opened.kind === 'reauthorize' && previous !== null && previous.accessToken !== typed
    // Somebody may have connected the account anew.
    return isOver ? renew(where, typed, account) : opened
  }

type Account = Pick<AccountContext<unknown, LongLivedCredentials>, 'fetch' | 'now' | 'credentials'>

const openFor = (
  accessToken: string,
  forMs: number,
  { now }: Account,
  endsInMs?: number,
): Opened<LongLivedSession> => ({
  kind: 'open',
  session: { accessToken },
  expiresAt: new Date(now().getTime() + forMs).toISOString(),
  ...(endsInMs === undefined ? {} : { endsAt: new Date(now().getTime() + endsInMs).toISOString() }),
})

const renew = async (
  { url, grant }: { url: string; grant: string },
  accessToken: string,
  account: Account,
): Promise<Opened<LongLivedSession>> => {
  const request = graphGet(url, accessToken, { grant_type: grant })
  const told = await ask(account, request, {
    secrets: [accessToken, account.credentials.accessToken],
    shape: renewedShape,
    verdict: graphVerdict,
  })
  if (told.kind === 'told') {
    const lifeMs = told.value.expires_in * 1000
    return openFor(told.value.access_token, lifeMs / 2, account, lifeMs)
  }
  if (told.kind === 'refused') return openFor(accessToken, dayMs, account)
  // A renewal posts nothing, so an unknown one may be tried again.
  return told.kind === 'reauthorize' ? told : { kind: 'later', why: told.why }
}

/** Calls with the account's token, renewed once when the network says that it is over, and reads the answer. */
export const callLongLived = async <Value>(
  context: ChannelContext<unknown, LongLivedCredentials, LongLivedSession>,
  request: (accessToken: string) => Request,
  shape: z.ZodType<Value>,
): Promise<Told<Value>> => {
  const secretsOf = (session: LongLivedSession): string[] => [
    session.accessToken,
    context.credentials.accessToken,
  ]
  const called = await callWithSession(context, ({ accessToken }) => request(accessToken), {
    isOver: (answer) => answer.kind === 'answered' && (answer.status === 401 || isTokenOver(jsonOf(answer))),
    secretsOf,
  })
  const secrets = called.kind === 'called' ? secretsOf(called.session) : [context.credentials.accessToken]
  return readCalled(called, context.now(), { shape, secrets, verdict: graphVerdict })
}
