import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { redressErrors } from '../errors'
import { sanctionOf } from '../links'
import type { RedressSettings } from '../options'
import { findAppeals, findStatements, type StoredAppeal } from '../store'

type Id = number | string

/** One of the first four says which decision. */
export type AppealDecisionInput = {
  /** A case in which a text of the member's was decided about. */
  case?: Id | null
  /** A sanction against the member. */
  sanction?: Id | null
  /** A report of the member's that was not followed. */
  report?: Id | null
  /** The link of a mail, for people who cannot log in or have no account. */
  token?: string | null
  /** Why, 10 to 2,000 characters. */
  note: string
}

/** That an appeal has come in. */
export type OpenedAppeal = { appeal: Id }

type Decision = Pick<StoredAppeal, 'key' | 'about' | 'member'> &
  Partial<Pick<StoredAppeal, 'notBy' | 'statement' | 'case' | 'sanction'>> & {
    /** Until when. */
    until: string
  }

/**
 * Objects to a decision, once, within its time. It is decided by somebody else than who took it.
 *
 * @throws UNAUTHENTICATED · DECISION_NOT_FOUND · ALREADY_APPEALED · APPEAL_TOO_LATE · NOTE_REQUIRED
 */
export const appealDecision =
  (settings: RedressSettings): Operation<AppealDecisionInput, OpenedAppeal> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user && !input.token) throw redressErrors.UNAUTHENTICATED()
    const note = input.note.trim()
    if (note.length < 10 || note.length > 2_000) throw redressErrors.NOTE_REQUIRED({ field: 'note' })
    return transact(req.payload, async (own) => {
      const decision = await decisionOf(settings, input, user?.id ?? null, own)
      if (!decision) throw redressErrors.DECISION_NOT_FOUND()
      const { until, ...about } = decision
      if ((await findAppeals({ key: { equals: about.key } }, own)).length > 0)
        throw redressErrors.ALREADY_APPEALED()
      const now = settings.now()
      if (now.getTime() > Date.parse(until)) throw redressErrors.APPEAL_TOO_LATE()
      const { id: appeal } = await own.payload.db.create({
        collection: slugs.appeals,
        data: { ...about, note, status: 'open', openedAt: now.toISOString() },
        req: own,
      })
      if (about.case != null) await settings.reopen({ case: about.case, by: about.member, note, req: own })
      await settings.emit({ topic: 'appeal.opened', payload: { appeal }, req: own })
      return { appeal }
    })
  }

const day = 24 * 3_600_000

const decisionOf = async (
  settings: RedressSettings,
  { case: caseId, sanction, report, token }: AppealDecisionInput,
  member: Id | null,
  req: PayloadRequest,
): Promise<Decision | null> => {
  const after = (decidedAt: string): string =>
    new Date(Date.parse(decidedAt) + settings.appealDays * day).toISOString()
  if (token) {
    const linked = sanctionOf(req.payload.config.secret, token)
    if (linked !== null) return stated({ sanction: { equals: linked } }, 'sanction', req)
    const found = await settings.notice(token, req)
    return (
      found && {
        key: `notice:${found.notice} ${found.decidedAt}`,
        about: 'notice',
        member: null,
        case: found.case,
        until: after(found.decidedAt),
      }
    )
  }
  if (member === null) return null
  const mine = { member: { equals: member } }
  const idOf = (id: Id): Id => documentId(req.payload, id)
  if (sanction != null)
    return stated({ and: [mine, { sanction: { equals: idOf(sanction) } }] }, 'sanction', req)
  if (caseId != null) return stated({ and: [mine, { case: { equals: idOf(caseId) } }] }, 'case', req)
  const found = report == null ? null : await settings.report(idOf(report), member, req)
  return (
    found && {
      key: `report:${String(report)} ${found.decidedAt}`,
      about: 'report',
      member,
      case: found.case,
      until: after(found.decidedAt),
    }
  )
}

/** The newest statement that matches, still stands and can be appealed against. */
const stated = async (
  where: Parameters<typeof findStatements>[0],
  about: 'case' | 'sanction',
  req: PayloadRequest,
): Promise<Decision | null> => {
  const [found] = await findStatements(
    { and: [where, { appealUntil: { exists: true } }, { overturnedAt: { exists: false } }] },
    req,
  )
  if (!found?.appealUntil) return null
  return {
    key: `statement:${found.id}`,
    about,
    member: found.member,
    notBy: found.by ?? null,
    statement: found.id,
    case: found.case ?? null,
    sanction: found.sanction ?? null,
    until: found.appealUntil,
  }
}
