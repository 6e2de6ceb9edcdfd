import { Forbidden, type PayloadRequest, type Where } from 'payload'
import { userOf } from '../../../access'
import { announceAfterCommit, sessionChannel } from '../../../config/live'
import type { Member } from '../../../payload-types'
import { slugs } from '../../../slugs'

/** A member with what no API shows: hash, salt, failures and sessions. For the slice's own checks only. */
export type Account = Omit<Member, 'sessions'> & {
  hash?: string | null
  salt?: string | null
  lockUntil?: string | null
  loginAttempts?: number | null
  sessions?: AccountSession[] | null
}

/** One of Payload's sessions. */
export type AccountSession = { id: string; createdAt?: string | Date | null; expiresAt: string | Date }

/** System read: the whole account, or null. */
export const findAccount = (where: Where, req: PayloadRequest): Promise<Account | null> =>
  req.payload.db.findOne<Account & { id: number }>({ collection: slugs.members, where, req })

/** System read: the account of an address as somebody typed it, or null. */
export const findAccountByEmail = (email: string, req: PayloadRequest): Promise<Account | null> =>
  findAccount({ email: { equals: email.trim().toLowerCase() } }, req)

/**
 * The whole account of the signed-in member.
 *
 * @throws Forbidden when nobody is signed in.
 */
export const ownAccount = async (req: PayloadRequest): Promise<Account> => {
  const user = userOf(req)
  const account = user && (await findAccount({ id: { equals: user.id } }, req))
  if (!account) throw new Forbidden(req.t)
  return account
}

/**
 * Writes an account that was read in this very transaction. The whole row, as Payload writes it: its sessions are rows
 * of their own, which no partial write can hold.
 */
export const saveAccount = async (
  account: Account,
  changes: Partial<Account>,
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: slugs.members,
    id: account.id,
    data: { ...account, ...changes },
    req,
    returning: false,
  })
  // The adapter calls no hook, and streams of a session that is gone must not go on.
  await announceAfterCommit(req, sessionChannel(account.id))
}
