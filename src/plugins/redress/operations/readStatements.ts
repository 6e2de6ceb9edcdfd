import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { redressErrors } from '../errors'
import { sanctionOf } from '../links'
import type { RedressSettings } from '../options'
import { findAppeals, findStatements, type StoredAppeal, type StoredStatement } from '../store'

type Id = number | string

/** A statement of reasons as whom it concerns reads it. */
export type ShownStatement = {
  statement: Id
  kind: StoredStatement['kind']
  excerpt: string | null
  facts: string | null
  rule: { en: string; fr: string } | null
  codeVersion: number | null
  noticed: StoredStatement['noticed']
  automated: boolean
  at: string
  endsAt: string | null
  overturnedAt: string | null
  case: Id | null
  sanction: Id | null
  /** Until when it can be appealed against; null when it cannot, or was already. */
  appealUntil: string | null
  /** What came of the appeal; null without one. */
  appeal: { status: StoredAppeal['status']; reasons: string | null; decidedAt: string | null } | null
}

/** What was decided about the signed-in member, newest first; nothing for strangers. */
export const myStatements =
  (settings: RedressSettings): Operation<Record<string, never>, ShownStatement[]> =>
  async (_input, req) => {
    const user = userOf(req)
    if (!user) return []
    const found = await findStatements({ member: { equals: user.id } }, req)
    return Promise.all(found.map((each) => shown(settings, each, req)))
  }

/**
 * The statement of a mail's link, for who cannot log in.
 *
 * @throws DECISION_NOT_FOUND
 */
export const statement =
  (settings: RedressSettings): Operation<{ token: string }, ShownStatement> =>
  async ({ token }, req) => {
    const sanction = sanctionOf(req.payload.config.secret, token)
    const [found] = sanction === null ? [] : await findStatements({ sanction: { equals: sanction } }, req)
    if (!found) throw redressErrors.DECISION_NOT_FOUND({ field: 'token' })
    return shown(settings, found, req)
  }

const shown = async (
  settings: RedressSettings,
  given: StoredStatement,
  req: PayloadRequest,
): Promise<ShownStatement> => {
  const [appeal] = await findAppeals({ key: { equals: `statement:${given.id}` } }, req)
  const { appealUntil = null, overturnedAt = null } = given
  const isOpen =
    appealUntil !== null && !appeal && overturnedAt === null && settings.now() <= new Date(appealUntil)
  return {
    statement: given.id,
    kind: given.kind,
    excerpt: given.excerpt ?? null,
    facts: given.facts ?? null,
    rule: given.rule ? await settings.ruleTitle(given.rule, req) : null,
    codeVersion: given.codeVersion ?? null,
    noticed: given.noticed,
    automated: given.automated === true,
    at: given.at,
    endsAt: given.endsAt ?? null,
    overturnedAt,
    case: given.case ?? null,
    sanction: given.sanction ?? null,
    appealUntil: isOpen ? appealUntil : null,
    appeal: appeal
      ? { status: appeal.status, reasons: appeal.reasons ?? null, decidedAt: appeal.decidedAt ?? null }
      : null,
  }
}
