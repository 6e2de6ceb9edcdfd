import type { Outcome } from '../../../core/outcome'
import { truncate } from '../../../core/text'
import { type FetchAnswer, jsonOf } from '../../../network/guardedFetch'
import { byOurClock } from './clock'

/** An answer of the network with a body to read. */
export type Answered = Extract<FetchAnswer, { kind: 'answered' }>

/** Everything but `published`: what a status alone can say. */
export type Failure = Exclude<Outcome, { kind: 'published' }>

/** A row of a status table: what it means, given the answer. */
export type Row = (answer: Answered, say: Say) => Failure

/** Tools of a row. */
export type Say = {
  /** The status and the network's own words, cut short and without secrets. */
  why: string
  now: Date
}

/** No server's wish holds a message for longer; after that it is asked again. */
const longestWaitMs = 24 * 3_600_000

const later: Row = (answer, { why, now }) => {
  const at = retryAfter(answer.headers, now)
  return at === null ? { kind: 'later', why } : { kind: 'later', why, at }
}
const refused =
  (code: string): Row =>
  (_answer, { why }) => ({ kind: 'refused', code, why })
const reauthorize: Row = (_answer, { why }) => ({ kind: 'reauthorize', why })
const unknown: Row = (_answer, { why }) => ({ kind: 'unknown', why })

/** The rows every table can use. */
export const rows = { later, refused, reauthorize, unknown } as const

/** What a status means unless a channel says otherwise (RFC 9110, RFC 6585). */
const table: Record<number, Row> = {
  400: refused('INVALID'),
  401: reauthorize,
  403: reauthorize,
  404: refused('NOT_FOUND'),
  405: refused('NOT_FOUND'),
  // The server gave up waiting for the request, or would not yet look at it: it has not acted.
  408: later,
  410: refused('GONE'),
  413: refused('TOO_LARGE'),
  422: refused('INVALID'),
  425: later,
  429: later,
  451: refused('FORBIDDEN_BY_LAW'),
  501: refused('NOT_SUPPORTED'),
  503: later,
}

const fallback = (status: number): Row => {
  if (status >= 500) return unknown
  if (status >= 400) return refused('INVALID')
  if (status >= 300) return refused('REDIRECTED')
  return unknown
}

/**
 * The one status table: an answer → what it means for the attempt; `null` for a success, whose body the channel
 * reads. A channel overrides rows, never the ladder.
 *
 * @param args.overrides - rows of this network, by status.
 * @param args.secrets - never repeated in a `why`, even when the other side echoes them.
 */
export const classify = (
  answer: FetchAnswer,
  args: { now: Date; secrets: readonly string[]; overrides?: Readonly<Record<number, Row>> },
): Failure | null => {
  if (answer.kind === 'not-sent') return { kind: 'later', why: answer.why }
  if (answer.kind === 'maybe-sent') return { kind: 'unknown', why: answer.why }
  const { status } = answer
  if (status >= 200 && status < 300) return null
  const row = args.overrides?.[status] ?? table[status] ?? fallback(status)
  return row(answer, { why: wordsOf(answer, args.secrets), now: args.now })
}

/**
 * `Retry-After` as seconds or as a date → ISO 8601; null when it is absent or nonsense.
 */
export const retryAfter = (headers: Headers, now: Date): string | null => {
  const value = headers.get('retry-after')
  if (value === null) return null
  const isSeconds = /^\d+(\.\d+)?$/.test(value.trim())
  return isSeconds
    ? waitUntil(now.getTime() + Number(value) * 1000, now)
    : waitUntilThere(Date.parse(value), headers, now)
}

/** An instant by a server's own clock, in milliseconds of the epoch → {@link waitUntil} by ours. */
export const waitUntilThere = (time: number, headers: Headers, now: Date): string | null =>
  waitUntil(byOurClock(time, headers, now), now)

/** A time that a server asked for, in milliseconds of the epoch → ISO 8601, within a day; null when it is nonsense. */
export const waitUntil = (time: number, now: Date): string | null =>
  Number.isFinite(time)
    ? new Date(Math.min(Math.max(time, now.getTime()), now.getTime() + longestWaitMs)).toISOString()
    : null

/** Status and words of an answer, for people: one line, cut short, without secrets. */
export const wordsOf = (answer: Answered, secrets: readonly string[]): string => {
  const body = jsonOf(answer)
  const said =
    typeof body === 'object' && body !== null
      ? ['error', 'error_description', 'message', 'detail', 'description', 'title']
          .map((name) => (body as Record<string, unknown>)[name])
          // The Graph API and Google put theirs one level down.
          .map((value) =>
            typeof value === 'object' && value !== null ? (value as { message?: unknown }).message : value,
          )
          .filter((value) => typeof value === 'string' && value !== '')
          .join(': ')
      : ''
  return redact(said === '' ? `HTTP ${answer.status}` : `HTTP ${answer.status}: ${said}`, secrets)
}

/** Cuts a text for people short and takes secrets out of it. */
export const redact = (text: string, secrets: readonly string[]): string => {
  const clean = secrets
    .filter((secret) => secret !== '')
    .reduce((line, secret) => line.split(secret).join('…'), text)
  return truncate(clean.replace(/\s+/g, ' ').trim(), 300)
}
