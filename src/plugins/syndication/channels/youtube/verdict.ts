import { z } from 'zod'
import type { Verdict } from '../call'

const dayMs = 24 * 3_600_000

const errorShape = z.object({
  error: z.object({ errors: z.array(z.object({ reason: z.string() })).min(1) }),
})

/** Quotas of a day end at midnight in California, which is never later than this hour in UTC. */
const nextDay = (now: Date): string => {
  const eight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 8, 5)
  return new Date(eight > now.getTime() ? eight : eight + dayMs).toISOString()
}

/** Google names a reason, which says more than the status. */
export const youtubeVerdict: Verdict = (body, { why, now }) => {
  const reason = errorShape.safeParse(body).data?.error.errors[0]?.reason
  if (reason === undefined) return null
  if (['quotaExceeded', 'uploadLimitExceeded', 'dailyLimitExceeded'].includes(reason))
    return { kind: 'later', why, at: nextDay(now) }
  if (['rateLimitExceeded', 'userRateLimitExceeded'].includes(reason)) return { kind: 'later', why }
  return /^(invalid[A-Z]|defaultLanguageNotSet|mediaBodyRequired)/.test(reason)
    ? { kind: 'refused', code: reason, why }
    : null
}
