import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { findAccount, saveAccount } from '../credentials/account'

/** Ends every session of a member, in the transaction of `req`: what they do next is refused. Nobody is no error. */
export const endSessionsOf = async (member: number | string, req: PayloadRequest): Promise<void> => {
  const account = await findAccount({ id: { equals: member } }, req)
  if (!account) return
  await saveAccount(account, { sessions: [] }, req)
  await req.payload.db.deleteMany({
    collection: slugs.memberSessions,
    where: { member: { equals: member } },
    req,
  })
}
