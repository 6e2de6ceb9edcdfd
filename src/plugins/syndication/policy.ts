import type { Outcome } from '../../core/outcome'
import { nextAttemptAt, type RetryPolicy } from '../../core/retry'
import type { NetworkAct } from './afterwards/words'
import type { Capabilities } from './channels/channel'
import type { DeliveryStatus } from './lifecycle'

/** What becomes of a delivery after an attempt. */
export type Verdict = {
  status: DeliveryStatus
  /** When it is tried again; null when it is not. */
  retryAt: Date | null
  /** For people; null after a success. */
  why: string | null
  /** Since when the network may hold the message without our knowing. */
  uncertainSince: Date | null
  /** The account sends nothing more until somebody connects it again. */
  pausesAccount: boolean
}

/**
 * Pure: an outcome → the next step.
 *
 * A bad end after an uncertain attempt is `unknown`, whatever the last answer was: the message may be out there, and
 * "refused" or "exhausted" would invite somebody to send it again.
 *
 * @param args.attempt - counted from the last time a person asked for a retry, from 1.
 * @param args.startedAt - when the attempt began: an uncertain one counts from there.
 */
export const nextStep = (args: {
  outcome: Outcome
  capabilities: Capabilities
  attempt: number
  startedAt: Date
  uncertainSince: Date | null
  policy: RetryPolicy
  now: Date
  random: number
}): Verdict => {
  const { outcome, capabilities, attempt, startedAt, policy, now, random } = args
  const before = args.uncertainSince
  const end = (status: DeliveryStatus, why: string | null, uncertainSince: Date | null): Verdict => ({
    status,
    why,
    uncertainSince,
    retryAt: null,
    pausesAccount: false,
  })
  const retry = (why: string, uncertainSince: Date | null, notBefore?: Date): Verdict => {
    const at = nextAttemptAt({ policy, attempt, now, random, ...(notBefore ? { notBefore } : {}) })
    if (at === null) return end(uncertainSince ? 'unknown' : 'exhausted', why, uncertainSince)
    return { ...end('retrying', why, uncertainSince), retryAt: at }
  }
  switch (outcome.kind) {
    case 'published':
      return end('published', null, null)
    case 'later':
      if (outcome.goesOn) return { ...end('retrying', outcome.why, before), retryAt: now }
      return retry(outcome.why, before, outcome.at === undefined ? undefined : new Date(outcome.at))
    case 'reauthorize':
      return { ...end('reauthorize', outcome.why, before), pausesAccount: true }
    case 'refused':
      return end(before ? 'unknown' : 'refused', outcome.why, before)
    case 'unknown': {
      const since = before ?? startedAt
      return capabilities.repeat === 'none' ? end('unknown', outcome.why, since) : retry(outcome.why, since)
    }
  }
}

/**
 * Pure: how far an act may be repeated. To edit a post again, or to take back what is gone, changes nothing; what stands
 * below a post is a post.
 */
export const repeatsOf = (act: NetworkAct, capabilities: Capabilities): Capabilities => {
  if (act === 'publish' || act === 'reply') return capabilities
  const { repeatWindowMs: _none, ...rest } = capabilities
  return { ...rest, repeat: 'native-key' }
}

/**
 * May a delivery that may have been published be sent again by itself? Not when the network has no way to tell
 * copies apart, nor when it has forgotten the key by now.
 */
export const mayRepeat = (args: {
  capabilities: Capabilities
  uncertainSince: Date | null
  now: Date
}): boolean => {
  const { capabilities, uncertainSince, now } = args
  if (uncertainSince === null) return true
  if (capabilities.repeat === 'none') return false
  const { repeatWindowMs } = capabilities
  return repeatWindowMs === undefined || now.getTime() - uncertainSince.getTime() < repeatWindowMs
}
