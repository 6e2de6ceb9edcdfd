import type { ZodType } from 'zod'
import {
  type AccountContext,
  type ChannelContext,
  type FetchAnswer,
  type Health,
  jsonOf,
  type Outcome,
} from './channel'
import { type Answered, classify, type Failure, type Row, type Say, wordsOf } from './classify'
import { byOurClock } from './clock'

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

/** A network's machines differ among themselves: a post that is dated so long before our first attempt may be ours. */
const skewMs = 2 * 60_000

/**
 * Ours among an account's latest posts: the same text, no older than our first attempt. Networks shorten and expand
 * links and trim lines, so spaces do not count.
 *
 * @param since - our first attempt, by our clock.
 * @param answer - what came with the posts: they are dated by the clock of who sent it.
 */
export const ownAmong = <Post extends { text: string; at: Date }>(
  posts: readonly Post[],
  text: string,
  since: Date,
  answer: { headers: Headers; now: Date },
): Post | undefined => {
  const plain = (each: string): string => each.normalize('NFC').replace(/\s+/gu, '')
  const at = (post: Post): number => byOurClock(post.at.getTime(), answer.headers, answer.now)
  return posts.find((post) => at(post) >= since.getTime() - skewMs && plain(post.text) === plain(text))
}

/** What a network's own words in an answer mean, whatever its status; null leaves it to the status. */
export type Verdict = (body: unknown, say: Say, answer: Answered) => Failure | null

/** How an answer is read. */
export type Reading<Value> = {
  /** Never repeated in a `why`. */
  secrets: readonly string[]
  /** What a success holds. */
  shape: ZodType<Value>
  overrides?: Readonly<Record<number, Row>>
  verdict?: Verdict
}

/** A success with what it holds, or a failure. */
export type Told<Value> = { kind: 'told'; value: Value; headers: Headers } | Failure

/** Sends one request of an account that holds no session, and reads the answer. */
export const ask = async <Value>(
  context: Pick<AccountContext<unknown, unknown>, 'fetch' | 'now'>,
  request: Request,
  reading: Reading<Value>,
): Promise<Told<Value>> => readAnswer(await context.fetch(request), context.now(), reading)

/** Reads an answer: the network's own words first, then the status, then what it holds. */
export const readAnswer = <Value>(answer: FetchAnswer, now: Date, reading: Reading<Value>): Told<Value> => {
  const { secrets, shape, overrides, verdict } = reading
  const body = answer.kind === 'answered' ? jsonOf(answer) : undefined
  const said =
    answer.kind === 'answered' && verdict
      ? verdict(body, { why: wordsOf(answer, secrets), now }, answer)
      : null
  const failure = said ?? classify(answer, { now, secrets, ...(overrides ? { overrides } : {}) })
  if (failure || answer.kind !== 'answered') return failure ?? { kind: 'unknown', why: 'no answer' }
  const value = shape.safeParse(body)
  return value.success
    ? { kind: 'told', value: value.data, headers: answer.headers }
    : { kind: 'unknown', why: 'The network said yes, in words that this hub does not know.' }
}

/** A request with a body of JSON. */
export const jsonRequest = (
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  method: NonNullable<Request['method']> = 'POST',
): Request => ({
  url,
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

/** Reads what a call with a session was answered: the network's own words first, then the status, then the body. */
export const readCalled = <Value, Session>(
  called: Called<Session>,
  now: Date,
  reading: { shape: ZodType<Value>; secrets: readonly string[]; verdict?: Verdict },
): Told<Value> => {
  if (called.kind !== 'called') return called
  const { answer, failure } = called
  const said =
    answer.kind === 'answered' && reading.verdict
      ? reading.verdict(jsonOf(answer), { why: wordsOf(answer, reading.secrets), now }, answer)
      : null
  if (said ?? failure) return said ?? failure ?? { kind: 'unknown', why: 'no answer' }
  return readAnswer(answer, now, { secrets: reading.secrets, shape: reading.shape })
}
