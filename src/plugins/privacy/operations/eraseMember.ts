import { Forbidden, type Payload, type PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { privacyErrors } from '../errors'
import type { PrivacySettings } from '../options'
import { beginErasure, type Decision, type Erasure, type KnownErasure } from './beginErasure'

/** What an administrator decides about somebody's account. */
export type EraseMemberInput = {
  member: number | string
  /** For the team, 1 to 500 characters; kept with the erasure, without what names the member. */
  reason: string
  /** The administrator's own: a stolen session erases nobody. */
  password: string
  /** Without the days of grace. @default false */
  atOnce?: boolean | null
}

/**
 * Begins the erasure of another member, the same that they could ask for themselves. In the days of grace they may
 * keep their account; who must not is erased at once.
 *
 * @throws Forbidden · REASON_REQUIRED · OWN_ERASURE · WRONG_PASSWORD · MEMBER_NOT_FOUND · ERASURE_DONE · ONLY_ADMIN
 */
export const eraseMember =
  (settings: PrivacySettings): Operation<EraseMemberInput, Erasure> =>
  async ({ member: asked, reason, password, atOnce }, req) => {
    const user = userOf(req)
    if (!user || !hasRole(req, 'admin')) throw new Forbidden(req.t)
    const member = documentId(req.payload, asked)
    if (String(member) === String(user.id)) throw privacyErrors.OWN_ERASURE({ field: 'member' })
    const decision = { atOnce: atOnce === true, by: user.id, reason: reasonOf(reason) }
    await settings.account.confirmPassword({ password, req })
    const { status, dueAt } = await inTransaction({ payload: req.payload, req }, (req) =>
      decide(settings, { member, decision, req }),
    )
    return { status, dueAt }
  }

/**
 * The same for the operator, who owns the database and answers to no role. It only begins: see `eraseNow`.
 *
 * @throws REASON_REQUIRED · MEMBER_NOT_FOUND · ERASURE_DONE · ONLY_ADMIN
 */
export const eraseByOperator = (
  settings: PrivacySettings,
  args: { payload: Payload; member: number | string; reason: string; atOnce: boolean },
): Promise<KnownErasure> => {
  const { payload, member, atOnce } = args
  const decision = { atOnce, by: null, reason: reasonOf(args.reason) }
  return inTransaction({ payload }, (req) => decide(settings, { member, decision, req }))
}

const decide = async (
  settings: PrivacySettings,
  args: { member: number | string; decision: Decision; req: PayloadRequest },
): Promise<KnownErasure> => {
  const { member, decision, req } = args
  if (!(await settings.account.describe(member, req)))
    throw privacyErrors.MEMBER_NOT_FOUND({ field: 'member' })
  const erasure = await beginErasure(settings, args)
  if (erasure.status === 'done') throw privacyErrors.ERASURE_DONE({ field: 'member' })
  req.payload.logger.warn(
    { erasure: erasure.id, by: decision.by, dueAt: erasure.dueAt },
    'The team erases a member',
  )
  return erasure
}

const reasonOf = (reason: string): string => {
  const tidy = reason.trim()
  if (tidy.length < 1 || tidy.length > 500) throw privacyErrors.REASON_REQUIRED({ field: 'reason' })
  return tidy
}
