import { byOurClock } from '../channels/clock'

/** What an answer says of the account's allowance. */
export type Rate = {
  /** Calls that are left; null when it does not tell. */
  left: number | null
  /** Calls in a window; null when it does not tell. */
  limit: number | null
  /** When the allowance is whole again, in milliseconds since 1970; null when it does not tell. */
  resetAt: number | null
}

const lefts = ['ratelimit-remaining', 'x-ratelimit-remaining', 'x-rate-limit-remaining']
const limits = ['ratelimit-limit', 'x-ratelimit-limit', 'x-rate-limit-limit']
const resets = [
  'ratelimit-reset',
  'x-ratelimit-reset-after',
  'x-ratelimit-reset',
  'x-rate-limit-reset',
  'retry-after',
]

/** Beyond this a number is an instant (seconds since 1970), below it a wait (seconds): 2001-09-09. */
const epoch = 1_000_000_000

/**
 * Pure: reads the rate headers of an answer, in every spelling that networks use: a date (Mastodon), seconds since 1970
 * (Bluesky, X, Twitch), seconds to go (Reddit, Discord's `-after`, `Retry-After`), percentages (Meta's
 * `X-App-Usage`, `X-Business-Use-Case-Usage`), and one list (`RateLimit`, draft-ietf-httpapi-ratelimit-headers). An
 * instant is by the clock of who names it.
 */
export const rateOf = (headers: Headers, now: Date): Rate => {
  const first = (names: readonly string[]): string | null =>
    names.map((name) => headers.get(name)).find((value) => value !== null && value !== '') ?? null
  const listed = listOf(headers.get('ratelimit'))
  const used = usageOf(headers)
  if (used !== null)
    return { left: Math.max(0, 100 - used.percent), limit: 100, resetAt: now.getTime() + used.waitMs }
  const reset = first(resets) ?? listed.t ?? null
  return {
    left: countOf(first(lefts) ?? listed.r ?? null),
    limit: countOf(first(limits)),
    resetAt: reset === null ? null : instantOf(reset, headers, now),
  }
}

const countOf = (text: string | null): number | null => {
  const found = /^\s*(\d+(?:\.\d+)?)/.exec(text ?? '')
  return found ? Math.floor(Number(found[1])) : null
}

const instantOf = (text: string, headers: Headers, now: Date): number | null => {
  const isNumber = /^\s*\d+(\.\d+)?\s*$/.test(text)
  if (isNumber && Number(text) < epoch) return now.getTime() + Number(text) * 1000
  const at = isNumber ? Number(text) * 1000 : Date.parse(text)
  return Number.isNaN(at) ? null : byOurClock(at, headers, now)
}

/** `"default";r=50;t=30` → its parameters. */
const listOf = (text: string | null): { r?: string; t?: string } =>
  Object.fromEntries([...(text ?? '').matchAll(/;\s*([rt])=(\d+)/g)].map(([, name, value]) => [name, value]))

/** Meta says how much of the allowance is used, in per cent, and for how many minutes it is over. */
const usageOf = (headers: Headers): { percent: number; waitMs: number } | null => {
  const found: { percent: number; waitMs: number }[] = []
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const numbers = value as Record<string, unknown>
    const percents = ['call_count', 'total_cputime', 'total_time']
      .map((name) => numbers[name])
      .filter((each): each is number => typeof each === 'number')
    if (percents.length === 0) return Object.values(value).forEach(look)
    const minutes = numbers.estimated_time_to_regain_access
    // Its windows are an hour long; without a word about the end, a part of one is waited.
    const wait = typeof minutes === 'number' && minutes > 0 ? minutes : 10
    found.push({ percent: Math.max(...percents), waitMs: wait * 60_000 })
  }
  for (const name of ['x-app-usage', 'x-business-use-case-usage', 'x-page-usage'])
    try {
      look(JSON.parse(headers.get(name) ?? 'null'))
    } catch {
      // Not the header that Meta sends: it says nothing.
    }
  return found.sort((one, other) => other.percent - one.percent)[0] ?? null
}

/** Part of an allowance that is left untouched: other workers are about to use it, and people look at the account too. */
const reserve = 0.05
/** When an account is over its limit and nobody says until when. */
const unsaidMs = 60_000
/** No server's word silences an account for longer. */
const longestMs = 24 * 3_600_000

/**
 * Pure: until when an account sends nothing after this answer; null when it may go on. A server whose clock is off
 * cannot silence it for more than a day, nor make it hurry: an end that has passed counts as a minute.
 */
export const waitAfter = (args: { status: number; rate: Rate; now: Date }): Date | null => {
  const {
    status,
    rate: { left, limit, resetAt },
    now,
  } = args
  const isOver = status === 429 || (left !== null && left <= Math.floor((limit ?? 0) * reserve))
  return isOver ? endOf(resetAt, now) : null
}

/** Part of an allowance that is for publishing alone. */
const forPublishing = 0.5

/** Pure: until when an account does nothing that can wait; null when it may. */
export const spareAfter = ({ rate, now }: { rate: Rate; now: Date }): Date | null => {
  const { left, limit, resetAt } = rate
  return left !== null && limit !== null && left <= limit * forPublishing ? endOf(resetAt, now) : null
}

const endOf = (resetAt: number | null, now: Date): Date => {
  const ahead = resetAt === null ? unsaidMs : resetAt - now.getTime()
  return new Date(now.getTime() + Math.min(ahead > 0 ? ahead : unsaidMs, longestMs))
}
