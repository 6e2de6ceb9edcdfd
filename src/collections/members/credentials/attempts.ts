import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { settingsOf } from '../options'

/** Failures in a row, of password or second factor, before an account rests; OWASP's Authentication Cheat Sheet. */
export const maxFailures = 10
/** Milliseconds that it rests. */
export const restMs = 15 * 60_000

/** What the lock-out looks at. */
export type LockState = {
  id: number | string
  lockUntil?: string | Date | null
  loginAttempts?: number | null
}

/** Pure: does the account rest after too many failures? */
export const isResting = ({ lockUntil }: Pick<LockState, 'lockUntil'>, now: Date): boolean =>
  lockUntil != null && new Date(lockUntil) > now

/**
 * Counts one failure, and lets the account rest after {@link maxFailures} in a row. The count is one atomic step, so
 * that failures at the same moment are all counted. It is written at once and stays when the caller's work fails:
 * call it outside a transaction.
 *
 * @returns how many there are now.
 */
export const countFailure = async (account: LockState, req: PayloadRequest): Promise<number> => {
  const now = settingsOf(req.payload).now()
  const restedOut = account.lockUntil != null && !isResting(account, now)
  const counted = (await req.payload.db.updateOne({
    collection: slugs.members,
    id: account.id,
    data: restedOut ? { loginAttempts: 1, lockUntil: null } : { loginAttempts: { $inc: 1 } },
    select: { loginAttempts: true },
  })) as unknown as LockState
  const failures = counted.loginAttempts ?? 0
  if (failures < maxFailures) return failures
  await req.payload.db.updateOne({
    collection: slugs.members,
    id: account.id,
    data: { lockUntil: new Date(now.getTime() + restMs).toISOString() },
    returning: false,
  })
  return failures
}

/** Forgets the failures after a success. Joins the transaction of `req`. */
export const forgetFailures = async (account: LockState, req: PayloadRequest): Promise<void> => {
  if (!account.lockUntil && !account.loginAttempts) return
  await req.payload.db.updateOne({
    collection: slugs.members,
    id: account.id,
    data: { loginAttempts: 0, lockUntil: null },
    req,
    returning: false,
  })
}
