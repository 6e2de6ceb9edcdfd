import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import type { FormerHandle } from '../handles/keepHandles'
import { findAccount } from '../credentials/account'

/** By what a member is recognised in texts. */
export type AccountPerson = {
  id: number | string
  email: string
  handles: readonly string[]
  displayName: string
  others: readonly string[]
}

/** What erasure looks for, read from the account; null when there is no such member. */
export const describeAccount = async (
  member: number | string,
  req: PayloadRequest,
): Promise<AccountPerson | null> => {
  const account = await findAccount({ id: { equals: member } }, req)
  if (!account) return null
  const { docs: former } = await req.payload.db.find<FormerHandle>({
    collection: slugs.formerHandles,
    where: { member: { equals: account.id } },
    limit: 0,
    pagination: false,
    req,
  })
  const { id, email, handle, displayName, bio, links } = account
  return {
    id,
    email,
    handles: [handle, ...former.map((each) => each.handle)],
    displayName,
    others: [bio ?? '', ...(links ?? []).map(({ url }) => url)],
  }
}
