import { z } from 'zod'
import {
  type ChannelContext,
  type FetchAnswer,
  type Found,
  type Health,
  jsonOf,
  type Outcome,
} from '../channel'
import { classify, type Failure } from '../classify'
import type { BlueskyDraft } from './compose'
import {
  type BlueskyCredentials,
  type BlueskySession,
  type BlueskySettings,
  errorName,
  isTokenDead,
  overrides,
} from './session'

type Context = ChannelContext<BlueskySettings, BlueskyCredentials, BlueskySession>

const collection = 'app.bsky.feed.post'
const recordShape = z.object({ uri: z.string().startsWith('at://') })

/**
 * Writes the record under the key chosen before, on the condition that there is none: a repetition is answered by
 * `InvalidSwap`, which says that the post exists.
 */
export const publishBluesky = async (
  { key, draft }: { key: string; draft: BlueskyDraft },
  context: Context,
): Promise<Outcome> => {
  const called = await call(context, ({ did, accessJwt }) => ({
    url: `${context.settings.service}/xrpc/com.atproto.repo.putRecord`,
    method: 'POST' as const,
    headers: { authorization: `Bearer ${accessJwt}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      repo: did,
      collection,
      rkey: key,
      record: { ...draft, createdAt: context.now().toISOString() },
      swapRecord: null,
    }),
  }))
  if (called.kind !== 'called') return called
  if (errorName(called.answer) === 'InvalidSwap') {
    const found = await findBluesky({ key }, context)
    return found.kind === 'absent'
      ? { kind: 'unknown', why: 'The server holds the post, and does not show it.' }
      : found
  }
  return called.failure ?? published(called.answer, called.session)
}

/** Asks the repository for the record. */
export const findBluesky = async ({ key }: { key: string }, context: Context): Promise<Found> => {
  const called = await call(context, ({ did, accessJwt }) => ({
    url: `${context.settings.service}/xrpc/com.atproto.repo.getRecord?${new URLSearchParams({ repo: did, collection, rkey: key }).toString()}`,
    headers: { authorization: `Bearer ${accessJwt}` },
  }))
  if (called.kind !== 'called') return called
  if (errorName(called.answer) === 'RecordNotFound') return { kind: 'absent' }
  const outcome = called.failure ?? published(called.answer, called.session)
  // Reading posts nothing: whatever stands in the way of it, it is asked again.
  return outcome.kind === 'published' || outcome.kind === 'reauthorize' || outcome.kind === 'later'
    ? outcome
    : { kind: 'later', why: outcome.why }
}

const identityShape = z.object({ handle: z.string().min(1) })

/** `getSession`: does the server still know us? */
export const checkBluesky = async (_args: { key: string }, context: Context): Promise<Health> => {
  const called = await call(context, ({ accessJwt }) => ({
    url: `${context.settings.service}/xrpc/com.atproto.server.getSession`,
    headers: { authorization: `Bearer ${accessJwt}` },
  }))
  if (called.kind !== 'called')
    return { kind: called.kind === 'reauthorize' ? 'reauthorize' : 'unreachable', why: called.why }
  const { failure, answer } = called
  if (failure)
    return { kind: failure.kind === 'reauthorize' ? 'reauthorize' : 'unreachable', why: failure.why }
  const identity = answer.kind === 'answered' ? identityShape.safeParse(jsonOf(answer)) : null
  return identity?.success
    ? { kind: 'healthy', account: `@${identity.data.handle}` }
    : { kind: 'unreachable', why: 'This is not a PDS of the AT Protocol.' }
}

type Request = Parameters<Context['fetch']>[0]
type Called =
  | { kind: 'called'; answer: FetchAnswer; failure: Failure | null; session: BlueskySession }
  | Extract<Outcome, { kind: 'later' | 'reauthorize' }>

/** Calls with the account's session, renewed once when the server says that its token is over. */
const call = async (context: Context, request: (session: BlueskySession) => Request): Promise<Called> => {
  const opened = await context.session()
  if (opened.kind !== 'open') return opened
  let { session } = opened
  let answer = await context.fetch(request(session))
  if (isTokenDead(answer)) {
    const renewed = await context.session(session)
    if (renewed.kind !== 'open') return renewed
    session = renewed.session
    answer = await context.fetch(request(session))
    if (isTokenDead(answer))
      return { kind: 'reauthorize', why: 'The server refuses a token it has just issued.' }
  }
  const secrets = [context.credentials.appPassword, session.accessJwt, session.refreshJwt]
  return {
    kind: 'called',
    answer,
    failure: classify(answer, { now: context.now(), secrets, overrides }),
    session,
  }
}

const published = (answer: FetchAnswer, { did }: BlueskySession): Outcome => {
  const record = answer.kind === 'answered' ? recordShape.safeParse(jsonOf(answer)) : null
  if (!record?.success) return { kind: 'unknown', why: 'The server said yes without naming the post.' }
  const { uri } = record.data
  // By DID and not by handle, which may change.
  return {
    kind: 'published',
    remoteId: uri,
    url: `https://bsky.app/profile/${did}/post/${uri.split('/').at(-1)}`,
  }
}
