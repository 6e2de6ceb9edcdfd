import type { PayloadRequest } from 'payload'
import { hasRole, type Role, staffRoles, userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { sanctionErrors } from '../errors'
import { isDuration, type SanctionKind } from '../ladder'
import type { SanctionsSettings } from '../options'

type Id = number | string

/** What the team decides about a member. */
export type SanctionMemberInput = {
  member: Id
  kind: SanctionKind
  /** How long a silence or a suspension lasts: 1 hour to a year. Nothing for a warning and an exclusion. */
  hours?: number | null
  /** Key of a rule of the code of conduct in force. */
  rule: string
  /** What happened, 10 to 2,000 characters: the member reads it, in the statement of reasons. */
  facts: string
  /** Words to the member, in their language; at most 2,000 characters. */
  note?: string | null
  /** The case that led to it. */
  case?: Id | null
}

/** What was imposed. */
export type ImposedSanction = { sanction: Id; kind: SanctionKind; startsAt: string; endsAt: string | null }

const hour = 3_600_000

/**
 * Sanctions a member: row, log of the case, message and the end of their sessions in one transaction.
 *
 * @throws MODERATORS_ONLY · MEMBER_NOT_FOUND · OWN_SANCTION · ADMIN_NEEDED · LAST_ADMIN · UNKNOWN_RULE ·
 *   DURATION_INVALID · FACTS_REQUIRED · CASE_NOT_FOUND
 */
export const sanctionMember =
  (settings: SanctionsSettings): Operation<SanctionMemberInput, ImposedSanction> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user || !hasRole(req, 'moderator', 'manager')) throw sanctionErrors.MODERATORS_ONLY()
    const { kind } = input
    const hours = input.hours ?? null
    if (!isDuration(kind, hours)) throw sanctionErrors.DURATION_INVALID({ field: 'hours' })
    const facts = input.facts.trim()
    const note = input.note?.trim() ? input.note.trim().slice(0, 2_000) : null
    if (facts.length < 10 || facts.length > 2_000) throw sanctionErrors.FACTS_REQUIRED({ field: 'facts' })
    const code = await settings.conduct(req)
    if (!code?.rules.some(({ key }) => key === input.rule))
      throw sanctionErrors.UNKNOWN_RULE({ field: 'rule' })
    const member = documentId(req.payload, input.member)
    return inTransaction({ payload: req.payload, req }, async (req) => {
      await mayBeSanctioned(settings, member, req)
      const startsAt = settings.now().toISOString()
      const endsAt = hours === null ? null : new Date(Date.parse(startsAt) + hours * hour).toISOString()
      const about = { kind, rule: input.rule, codeVersion: code.version, facts, note, startsAt, endsAt }
      const caseId = input.case == null ? null : documentId(req.payload, input.case)
      if (caseId !== null) await requireCase(caseId, req)
      const { id: sanction } = await req.payload.db.create({
        collection: slugs.sanctions,
        data: { ...about, member, by: user.id, case: caseId },
        req,
      })
      if (caseId !== null)
        await settings.noteOnCase({
          case: caseId,
          by: user.id,
          at: startsAt,
          rule: input.rule,
          codeVersion: code.version,
          facts: { sanction, kind },
          req,
        })
      if (kind === 'suspension' || kind === 'ban') await settings.endSessions(member, req)
      await settings.emit({
        topic: 'sanction.imposed',
        payload: {
          ...about,
          member,
          sanction,
          ruleTitle: await settings.ruleTitle(input.rule, req),
          by: user.id,
        },
        req,
      })
      return { sanction, kind, startsAt, endsAt }
    })
  }

const requireCase = async (id: Id, req: PayloadRequest): Promise<void> => {
  const where = { id: { equals: id } }
  const { totalDocs } = await req.payload.db.count({ collection: slugs.moderationCases, where, req })
  if (totalDocs === 0) throw sanctionErrors.CASE_NOT_FOUND({ field: 'case' })
}

/** Nobody sanctions themselves; who is of the team answers to an administrator; one administrator always stays. */
const mayBeSanctioned = async (
  settings: SanctionsSettings,
  member: Id,
  req: PayloadRequest,
): Promise<void> => {
  const row = await req.payload.db.findOne<{ id: number; roles?: Role[] | null; former?: boolean | null }>({
    collection: slugs.members,
    where: { id: { equals: member } },
    req,
  })
  if (!row || row.former) throw sanctionErrors.MEMBER_NOT_FOUND({ field: 'member' })
  if (String(userOf(req)?.id) === String(member)) throw sanctionErrors.OWN_SANCTION({ field: 'member' })
  const isTeam = (row.roles ?? []).some((role) => (staffRoles as readonly Role[]).includes(role))
  if (isTeam && !hasRole(req, 'admin')) throw sanctionErrors.ADMIN_NEEDED({ field: 'member' })
  if (await settings.isLastAdmin(member, req)) throw sanctionErrors.LAST_ADMIN({ field: 'member' })
}
