import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import type { TrustLevel } from './trustLevel'

/** A member's level as it stands, read through the transaction of `req`; 0 for nobody. */
export const trustLevelOfMember = async (
  member: number | string,
  req: PayloadRequest,
): Promise<TrustLevel> => {
  const row = await req.payload.db.findOne<{ id: number | string; trustLevel?: TrustLevel | null }>({
    collection: slugs.members,
    where: { id: { equals: member } },
    select: { trustLevel: true },
    req,
  })
  return row?.trustLevel ?? 0
}
