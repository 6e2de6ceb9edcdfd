import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { sanctionErrors } from '../errors'
import { holds, nextStep, type Step } from '../ladder'
import type { SanctionsSettings } from '../options'
import { countedSanctions, sanctionsOf, type StoredSanction } from '../store'

type Id = number | string

/** A sanction as its member sees it. */
export type ShownSanction = Pick<StoredSanction, 'kind' | 'facts' | 'startsAt' | 'codeVersion'> & {
  sanction: Id
  rule: string
  ruleTitle: { en: string; fr: string } | null
  note: string | null
  endsAt: string | null
  liftedAt: string | null
  /** Does it hold now? */
  holds: boolean
}

/** The signed-in member's sanctions, newest first; none for strangers. */
export const mySanctions =
  (settings: SanctionsSettings): Operation<Record<string, never>, ShownSanction[]> =>
  async (_input, req) => {
    const user = userOf(req)
    if (!user) return []
    const now = settings.now()
    const found = await sanctionsOf(user.id, req)
    return Promise.all(
      found.map(async ({ id, kind, rule, codeVersion, facts, note, startsAt, endsAt, liftedAt }) => ({
        sanction: id,
        kind,
        rule,
        ruleTitle: await settings.ruleTitle(rule, req),
        codeVersion,
        facts,
        note: note ?? null,
        startsAt,
        endsAt: endsAt ?? null,
        liftedAt: liftedAt ?? null,
        holds: holds({ kind, startsAt, endsAt: endsAt ?? null, liftedAt: liftedAt ?? null }, now),
      })),
    )
  }

/** What the ladder proposes for a member. */
export type ProposedSanction = Step & {
  /** Sanctions of the last year that count. */
  before: number
}

/**
 * What the ladder proposes for a member who broke a rule: by what they were answered with before, and by the rule's
 * weight.
 *
 * @throws MODERATORS_ONLY
 */
export const proposedSanction =
  (settings: SanctionsSettings): Operation<{ member: Id; rule?: string | null }, ProposedSanction> =>
  async ({ member, rule }, req) => {
    if (!hasRole(req, 'moderator', 'manager')) throw sanctionErrors.MODERATORS_ONLY()
    const code = await settings.conduct(req)
    const severity = code?.rules.find(({ key }) => key === rule)?.severity ?? null
    const before = await countedSanctions(documentId(req.payload, member), settings.now(), req)
    return { ...nextStep(before, severity, settings.ladder), before }
  }
