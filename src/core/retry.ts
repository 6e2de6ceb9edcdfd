/** When to try again, and when to stop. All durations in milliseconds. */
export type RetryPolicy = {
  /** Wait before attempt 2; doubles with each further attempt. */
  base: number
  /** No wait is longer than this. */
  max: number
  /** Attempts in all; after the last the state is `exhausted`, with a button to start again. */
  attempts: number
}

/** 30 s, 1 min, 2 min … at most 6 h between attempts, 12 attempts: about 25 hours in all. */
export const defaultRetryPolicy: RetryPolicy = { base: 30_000, max: 6 * 3_600_000, attempts: 12 }

/**
 * Pure: the time of the next attempt, or `null` to stop. Full jitter in the upper half, so that a crowd that failed
 * together does not come back together (AWS Architecture Blog, "Exponential Backoff And Jitter").
 *
 * @param args.attempt - the number of the attempt that just failed, from 1.
 * @param args.notBefore - what the other side asked for (`Retry-After`), which wins when it is later.
 * @param args.random - in [0, 1).
 */
export const nextAttemptAt = (args: {
  policy: RetryPolicy
  attempt: number
  now: Date
  notBefore?: Date
  random: number
}): Date | null => {
  const { policy, attempt, now, notBefore, random } = args
  if (attempt >= policy.attempts) return null
  const full = Math.min(policy.max, policy.base * 2 ** (attempt - 1))
  const own = now.getTime() + full / 2 + (full / 2) * random
  return new Date(Math.max(own, notBefore?.getTime() ?? 0))
}
