import { z } from 'zod'
import { type AccountContext, type FetchAnswer, jsonOf, type Opened } from '../channel'
import { classify, type Row, rows, waitUntilThere } from '../classify'

/** `service`: origin of the account's PDS; `identifier`: handle or DID. */
export type BlueskySettings = { service: string; identifier: string }
/** An app password, which can be taken back without changing the account's own. */
export type BlueskyCredentials = { appPassword: string }
/** Tokens of a session; the access token lives two hours, the refresh token 90 days and changes with each use. */
export type BlueskySession = { accessJwt: string; refreshJwt: string; did: string; handle: string }

type Account = AccountContext<BlueskySettings, BlueskyCredentials>

const sessionShape = z.object({
  accessJwt: z.string().min(1),
  refreshJwt: z.string().min(1),
  did: z.string().startsWith('did:'),
  handle: z.string().min(1),
})

/** A PDS tells the end of a rate limit in seconds of the epoch, and gives no `Retry-After`. */
const limited: Row = (answer, say) => {
  const reset = Number(answer.headers.get('ratelimit-reset') ?? Number.NaN)
  const at = waitUntilThere(reset * 1000, answer.headers, say.now)
  return at === null ? rows.later(answer, say) : { kind: 'later', why: say.why, at }
}

/** Rows of the AT Protocol that differ from the common table. */
export const overrides: Readonly<Record<number, Row>> = { 429: limited }

const errorShape = z.object({ error: z.string() })

/** The name of an XRPC error, or null. */
export const errorName = (answer: FetchAnswer): string | null => {
  if (answer.kind !== 'answered' || answer.status < 400) return null
  const said = errorShape.safeParse(jsonOf(answer))
  return said.success ? said.data.error : null
}

const deadTokens: readonly (string | null)[] = ['ExpiredToken', 'InvalidToken']

/** Has the PDS refused the token, and not the request? */
export const isTokenDead = (answer: FetchAnswer): boolean => deadTokens.includes(errorName(answer))

/** Renews the session; logs in when there is none, or when it cannot be renewed any more. */
export const openBlueskySession = async (
  { previous }: { previous: BlueskySession | null },
  account: Account,
): Promise<Opened<BlueskySession>> => {
  if (previous) {
    const renewed = await account.fetch({
      url: `${account.settings.service}/xrpc/com.atproto.server.refreshSession`,
      method: 'POST',
      headers: { authorization: `Bearer ${previous.refreshJwt}` },
    })
    const isOver = isTokenDead(renewed) || (renewed.kind === 'answered' && renewed.status === 401)
    if (!isOver) return read(renewed, account, [previous.accessJwt, previous.refreshJwt])
  }
  const { identifier, service } = account.settings
  const opened = await account.fetch({
    url: `${service}/xrpc/com.atproto.server.createSession`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier, password: account.credentials.appPassword }),
  })
  return read(opened, account, [])
}

const read = (answer: FetchAnswer, account: Account, tokens: readonly string[]): Opened<BlueskySession> => {
  const now = account.now()
  const secrets = [account.credentials.appPassword, ...tokens]
  const failure = classify(answer, { now, secrets, overrides })
  if (failure?.kind === 'later' || failure?.kind === 'reauthorize') return failure
  // A login posts nothing, so an unknown one may simply be tried again; a refused one never gets better by itself.
  if (failure) return { kind: failure.kind === 'unknown' ? 'later' : 'reauthorize', why: failure.why }
  const session = answer.kind === 'answered' ? sessionShape.safeParse(jsonOf(answer)) : null
  if (!session?.success) return { kind: 'reauthorize', why: 'This is not a PDS of the AT Protocol.' }
  return { kind: 'open', session: session.data, expiresAt: expiryOf(session.data.accessJwt, now) }
}

const claims = z.object({ exp: z.number() })
const hour = 3_600_000

/** When the access token ends, by its own word; an hour from now when it does not tell. */
const expiryOf = (jwt: string, now: Date): string => {
  const payload = jwt.split('.')[1] ?? ''
  try {
    const { exp } = claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
    return new Date(exp * 1000).toISOString()
  } catch {
    // A PDS is free to issue tokens that are no JWT.
    return new Date(now.getTime() + hour).toISOString()
  }
}
