import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { findAccount } from '../credentials/account'

/**
 * Ends every session and takes the password away: whoever holds a cookie or a link is nobody from now on, and the
 * page of the member is gone. Again is no error.
 */
export const lockAccount = async (member: number | string, req: PayloadRequest): Promise<void> => {
  const account = await findAccount({ id: { equals: member } }, req)
  if (!account) return
  // The adapter: no hook may refuse, and hash, salt and sessions are no API's to write.
  await req.payload.db.updateOne({
    collection: slugs.members,
    id: member,
    // The whole row: SQLite's adapter writes one that holds lists as an insert, which every column must pass.
    data: {
      ...account,
      hash: null,
      salt: null,
      sessions: [],
      resetPasswordToken: null,
      _verificationToken: null,
      _verified: false,
      roles: ['member'],
    },
    req,
    returning: false,
  })
}
