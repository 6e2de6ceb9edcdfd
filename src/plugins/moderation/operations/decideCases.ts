import type { Operation } from '../../../config/graphql'
import { HubError } from '../../../core/errors'
import { type DecisionName, decisions } from '../decisions'
import { moderationErrors } from '../errors'
import type { ModerationSettings } from '../options'
import { requireModerator } from './caseAtHand'
import { decideCase } from './decideCase'

/** One decision for several cases. */
export type DecideCasesInput = {
  cases: readonly { case: number | string; version: number }[]
  decision: DecisionName
  rule?: string | null
  note?: string | null
  answer?: number | string | null
}

/** What became of one of them: its new version, or why it was left as it is. */
export type BulkAnswer = { case: number | string; version: number | null; error: string | null }

const most = 50

/**
 * The same decision for many cases, each in a transaction of its own: what a colleague decided meanwhile, or what one
 * wrote oneself, is left and named, and the others go on.
 *
 * @throws MODERATORS_ONLY · NOT_IN_BULK · TOO_MANY_CASES, and whatever is wrong with the decision itself
 */
export const decideCases = (
  settings: ModerationSettings,
): Operation<DecideCasesInput, { answers: BulkAnswer[] }> => {
  const decide = decideCase(settings)
  return async ({ cases, ...decision }, req) => {
    requireModerator(req)
    if (!decisions[decision.decision].inBulk) throw moderationErrors.NOT_IN_BULK({ field: 'decision' })
    if (cases.length > most) throw moderationErrors.TOO_MANY_CASES({ field: 'cases' })
    const answers: BulkAnswer[] = []
    for (const { case: id, version } of cases) {
      try {
        const decided = await decide({ case: id, version, ...decision }, req)
        answers.push({ case: id, version: decided.version, error: null })
      } catch (error) {
        if (!(error instanceof HubError) || isOfDecision(error)) throw error
        answers.push({ case: id, version: null, error: error.code })
      }
    }
    return { answers }
  }
}

/** Faults that would meet every case alike. */
const isOfDecision = ({ code }: HubError): boolean =>
  ['RULE_REQUIRED', 'UNKNOWN_RULE', 'UNKNOWN_ANSWER'].includes(code)
