import type { ChannelContext, FetchAnswer, Health, Outcome } from './channel'
import { classify, type Failure, type Row } from './classify'

/** One request, as a context sends it. */
export type Request = Parameters<ChannelContext<unknown, unknown, unknown>['fetch']>[0]

/** An answer, and what its failure means; or why there is no session to ask with. */
export type Called<Session> =
  | { kind: 'called'; answer: FetchAnswer; failure: Failure | null; session: Session }
  | Extract<Outcome, { kind: 'later' | 'reauthorize' }>

/**
 * Calls with the account's session, renewed once when the network says that its token is over.
 *
 * @param isOver - has the network refused the token, and not the request?
 */
export const callWithSession = async <Session>(
  context: ChannelContext<unknown, unknown, Session>,
  request: (session: Session) => Request,
  judge: {
    isOver: (answer: FetchAnswer) => boolean
    secretsOf: (session: Session) => readonly string[]
    overrides?: Readonly<Record<number, Row>>
  },
): Promise<Called<Session>> => {
  const opened = await context.session()
  if (opened.kind !== 'open') return opened
  let { session } = opened
  let answer = await context.fetch(request(session))
  if (judge.isOver(answer)) {
    const renewed = await context.session(session)
    if (renewed.kind !== 'open') return renewed
    session = renewed.session
    answer = await context.fetch(request(session))
    if (judge.isOver(answer))
      return { kind: 'reauthorize', why: 'The server refuses a token it has just issued.' }
  }
  const { overrides } = judge
  const failure = classify(answer, {
    now: context.now(),
    secrets: judge.secretsOf(session),
    ...(overrides ? { overrides } : {}),
  })
  return { kind: 'called', answer, failure, session }
}

/** What a failure says of the account's health. */
export const illness = ({ kind, why }: { kind: Outcome['kind']; why: string }): Health => ({
  kind: kind === 'reauthorize' ? 'reauthorize' : 'unreachable',
  why,
})

/** Reading and uploading post nothing: what stood in the way of it may simply be tried again. */
export const harmless = (failure: Failure): Exclude<Failure, { kind: 'unknown' }> =>
  failure.kind === 'unknown' ? { kind: 'later', why: failure.why } : failure

/** The same for a look at what is out, which no content can be refused for. */
export const asked = (failure: Failure): Extract<Failure, { kind: 'later' | 'reauthorize' }> =>
  failure.kind === 'later' || failure.kind === 'reauthorize' ? failure : { kind: 'later', why: failure.why }

/** Clocks differ: a post that a network dates so long before our first attempt may be ours. */
const skewMs = 2 * 60_000

/**
 * Ours among an account's latest posts: the same text, no older than our first attempt. Networks shorten and expand
 * links and trim lines, so spaces do not count.
 */
export const ownAmong = <Post extends { text: string; at: Date }>(
  posts: readonly Post[],
  text: string,
  since: Date,
): Post | undefined => {
  const plain = (each: string): string => each.normalize('NFC').replace(/\s+/gu, '')
  return posts.find(
    (post) => post.at.getTime() >= since.getTime() - skewMs && plain(post.text) === plain(text),
  )
}
