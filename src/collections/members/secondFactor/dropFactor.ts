import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { type Account, saveAccount } from '../credentials/account'

/** Forgets a member's second factor, its secret and its recovery codes. Call it in a transaction. */
export const dropFactor = async (
  account: Account,
  req: PayloadRequest,
  changes: Pick<Partial<Account>, 'sessions'> = {},
): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: slugs.secondFactors,
    where: { member: { equals: account.id } },
    req,
  })
  await saveAccount(account, { secondFactorSince: null, ...changes }, req)
}
