import type { CollectionBeforeDeleteHook } from 'payload'
import { slugs } from '../../../slugs'

/** What hangs on an account and is of no use without it. Former handles stay: links to them must lead to nobody else. */
export const forgetAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of [slugs.accountTokens, slugs.memberSessions, slugs.secondFactors])
    await req.payload.db.deleteMany({ collection, where: { member: { equals: id } }, req })
}
