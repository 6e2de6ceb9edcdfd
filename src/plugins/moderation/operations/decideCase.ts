import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { type DecisionName, decisions } from '../decisions'
import { moderationErrors } from '../errors'
import { keepEvidence } from '../evidence'
import type { ModerationSettings } from '../options'
import { record } from '../record'
import type { Target } from '../target'
import { answerFor } from './answerFor'
import {
  caseAtHand,
  type CaseAtHand,
  requireImpartial,
  requireModerator,
  requireSeen,
  requireUnclaimed,
  standingTarget,
} from './caseAtHand'
import { carryOutDecision, type Outcome } from './carryOutDecision'
import { readTarget } from './readTarget'

/** What a moderator decides. */
export type DecideCaseInput = {
  case: number | string
  decision: DecisionName
  /** Key of a rule of the code of conduct in force; everything but an approval needs one. */
  rule?: string | null
  /** Words to the author, at most 2,000 characters. */
  note?: string | null
  /** An answer of the bank, in the author's language, before the note. */
  answer?: number | string | null
  /** The version that the moderator saw. Needed to decide a decided case again. */
  version?: number | null
  /** `edit`: the text from now on. */
  text?: string | null
  /** `edit`: the title from now on, where there is one; `split`: that of the new topic. */
  title?: string | null
}

/** A case after the decision. */
export type DecidedCase = {
  case: number | string
  version: number
  collection: string
  id: number | string
  moderation: 'approved' | 'held' | 'rejected'
}

/**
 * A moderator decides what a case is about: log, case, document and message in one transaction.
 *
 * @throws MODERATORS_ONLY · CASE_NOT_FOUND · RULE_REQUIRED · UNKNOWN_RULE · UNKNOWN_ANSWER · TEXT_REQUIRED ·
 *   SPLIT_UNAVAILABLE · EDIT_UNAVAILABLE · OWN_POST · OWN_DECISION · CASE_CLAIMED · TARGET_GONE · CASE_CHANGED when somebody else decided, or
 *   the author edited, first
 */
export const decideCase =
  (settings: ModerationSettings): Operation<DecideCaseInput, DecidedCase> =>
  async (input, req) => {
    const user = requireModerator(req)
    const cited = await citation(settings, input, req)
    return inTransaction({ payload: req.payload, req }, async (req) => {
      const before = await caseAtHand(input.case, req)
      requireImpartial(before, user)
      requireSeen(before, input.version)
      requireUnclaimed(before, user, settings.now())
      const target = await decidedOn(before, input.decision, req)
      const note = await wordsToAuthor(settings, input, before, cited.rule, req)
      // What is decided on is kept as it stood, whatever becomes of it.
      const found = target.exists ? await readTarget(settings, target, req) : null
      if (found) await keepEvidence({ case: before.id, number: before.version, facts: found }, req)
      const {
        state,
        facts,
        kept,
        target: now = target,
      }: Outcome = await carryOutDecision({
        settings,
        input,
        before,
        target,
        found,
        rule: cited.rule,
        note,
        by: user.id,
        req,
      })
      const after = await record({
        target: now,
        before,
        entry: {
          action: decisions[input.decision].action,
          actor: user.id,
          at: settings.now().toISOString(),
          reasons: before.reasons,
          ...cited,
          note,
          facts: kept,
        },
        state,
        ...(facts ? { facts } : {}),
        req,
      })
      await settings.emit({
        topic: 'moderation.decided',
        payload: {
          case: after.id,
          ...idsOf(now),
          author: before.author,
          decision: input.decision,
          was: before.moderation,
          rule: cited.rule,
          note,
          change: kept?.change ?? null,
        },
        req,
      })
      return { case: after.id, version: after.version, ...idsOf(now), moderation: state }
    })
  }

const idsOf = ({ collection, id }: Target): Target => ({ collection, id })

/** @throws TARGET_GONE, unless the case is open and can be decided on what was kept. */
const decidedOn = async (
  before: CaseAtHand,
  decision: DecisionName,
  req: PayloadRequest,
): Promise<Target & { exists: boolean }> => {
  const standing = await standingTarget(before.about, req)
  if (standing) return { ...standing, exists: true }
  const [collection = '', id = ''] = before.key.split(' ')[0]?.split(':') ?? []
  if (before.status !== 'open' || !decisions[decision].onEvidence || collection === '')
    throw moderationErrors.TARGET_GONE({ field: 'case' })
  return { ...(before.about ?? { collection, id }), exists: false }
}

/** The rule cited, checked against the code in force. */
const citation = async (
  settings: ModerationSettings,
  { decision, rule }: DecideCaseInput,
  req: PayloadRequest,
): Promise<{ rule: string | null; codeVersion: number | null }> => {
  if (rule == null || rule === '') {
    if (decisions[decision].citesRule) throw moderationErrors.RULE_REQUIRED({ field: 'rule' })
    return { rule: null, codeVersion: null }
  }
  const code = await settings.conduct(req)
  if (!code?.rules.some(({ key }) => key === rule)) throw moderationErrors.UNKNOWN_RULE({ field: 'rule' })
  return { rule, codeVersion: code.version }
}

const wordsToAuthor = async (
  settings: ModerationSettings,
  { answer, note }: DecideCaseInput,
  before: CaseAtHand,
  rule: string | null,
  req: PayloadRequest,
): Promise<string | null> => {
  const said = [
    answer == null ? '' : await answerFor(settings, { answer, about: before, rule }, req),
    note?.trim() ?? '',
  ].filter((words) => words !== '')
  return said.length === 0 ? null : said.join('\n\n')
}
