import { Forbidden, type Payload, type PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { findAccount } from '../credentials/account'
import { confirmPassword } from '../credentials/confirmPassword'
import { memberErrors } from '../errors'
import { settingsOf } from '../options'
import { say } from '../say'
import { dropFactor } from './dropFactor'
import { hasSecondFactor } from './store'

/** What an administrator does for a member who lost phone and recovery codes. */
export type ResetSecondFactorInput = {
  member: number | string
  /** 1 to 500 characters, for the hub's log. */
  reason: string
  /** The administrator's own: a stolen session takes nobody's lock off. */
  password: string
}

/**
 * Takes the second factor off another member. Their sessions end, a mail tells them, and the log says who did it and
 * why. Nobody sees a secret.
 *
 * @throws Forbidden · REASON_REQUIRED · OWN_SECOND_FACTOR · WRONG_PASSWORD · MEMBER_NOT_FOUND · SECOND_FACTOR_OFF
 */
export const resetSecondFactor: Operation<ResetSecondFactorInput, { off: true }> = async (
  { member: asked, reason, password },
  req,
) => {
  const user = userOf(req)
  if (!user || !hasRole(req, 'admin')) throw new Forbidden(req.t)
  const member = documentId(req.payload, asked)
  if (String(member) === String(user.id)) throw memberErrors.OWN_SECOND_FACTOR({ field: 'member' })
  const why = reasonOf(reason)
  await confirmPassword({ password, req })
  await inTransaction({ payload: req.payload, req }, (req) => takeOff({ member, by: user.id, why, req }))
  return { off: true }
}

/**
 * The same for the operator, who owns the database: the rescue of the last administrator.
 *
 * @throws REASON_REQUIRED · MEMBER_NOT_FOUND · SECOND_FACTOR_OFF
 */
export const resetSecondFactorByOperator = (args: {
  payload: Payload
  member: number | string
  reason: string
}): Promise<void> => {
  const { payload, member, reason } = args
  const why = reasonOf(reason)
  return inTransaction({ payload }, (req) => takeOff({ member, by: null, why, req }))
}

const takeOff = async (args: {
  member: number | string
  /** Null: the operator. */
  by: number | string | null
  why: string
  req: PayloadRequest
}): Promise<void> => {
  const { member, by, why, req } = args
  const account = await findAccount({ id: { equals: member } }, req)
  if (!account) throw memberErrors.MEMBER_NOT_FOUND({ field: 'member' })
  if (!(await hasSecondFactor(member, req))) throw memberErrors.SECOND_FACTOR_OFF({ field: 'member' })
  await dropFactor(account, req, { sessions: [] })
  await req.payload.db.deleteMany({
    collection: slugs.memberSessions,
    where: { member: { equals: member } },
    req,
  })
  await say(settingsOf(req.payload).emit, 'member.second-factor-reset', { member, req })
  req.payload.logger.warn({ member, by, reason: why }, 'The second factor of a member was taken off')
}

const reasonOf = (reason: string): string => {
  const tidy = reason.trim()
  if (tidy.length < 1 || tidy.length > 500) throw memberErrors.REASON_REQUIRED({ field: 'reason' })
  return tidy
}
