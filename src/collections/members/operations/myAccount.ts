import { hasRole, lacksSecondFactor, staffRoles } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { ownAccount } from '../credentials/account'
import { bothPurposes, changePurposes, wantedAddress } from '../email/purposes'
import { changesAgain } from '../handles/operations'
import { findFactor } from '../secondFactor/store'
import { tokensOf } from '../tokens/tokens'

/** What a member sees of the security of their own account. */
export type Account = {
  email: string
  handle: string
  /** When the handle may be changed again; null for now. */
  handleChangesAgain: string | null
  /** A change of address that waits for one or both of its links. */
  emailChange: { email: string; awaitsOld: boolean; awaitsNew: boolean; expiresAt: string } | null
  secondFactor: {
    on: boolean
    since: string | null
    recoveryCodesLeft: number
    /** Do the member's staff roles wait for it? */
    demanded: boolean
  }
}

/**
 * The signed-in member's own account.
 *
 * @throws Forbidden when nobody is signed in.
 */
export const myAccount: Operation<object, Account> = async (_input, req) => {
  const { id, email, handle } = await ownAccount(req)
  const [factor, waiting, again] = await Promise.all([
    findFactor(id, req),
    tokensOf({ member: id, purposes: bothPurposes, req }),
    hasRole(req, ...staffRoles) ? null : changesAgain(id, req),
  ])
  const awaits = (purpose: string): boolean => waiting.some((token) => token.purpose === purpose)
  const [one] = waiting
  return {
    email,
    handle,
    handleChangesAgain: again?.toISOString() ?? null,
    emailChange: one
      ? {
          email: wantedAddress(one.data),
          awaitsOld: awaits(changePurposes.old),
          awaitsNew: awaits(changePurposes.new),
          expiresAt: one.expiresAt,
        }
      : null,
    secondFactor: {
      on: factor?.confirmedAt != null,
      since: factor?.confirmedAt ?? null,
      recoveryCodesLeft: factor?.confirmedAt ? (factor.recoveryCodes ?? []).length : 0,
      demanded: lacksSecondFactor(req),
    },
  }
}
