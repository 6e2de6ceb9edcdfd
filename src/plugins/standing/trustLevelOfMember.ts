import type { PayloadRequest } from 'payload'
import { isSame } from '../../core/related'
import { slugs } from '../../slugs'
import type { TrustLevel } from './trustLevel'

type Leveled = { id: number | string; trustLevel?: TrustLevel | null }

/** A member's level as it stands, read through the transaction of `req`; 0 for nobody. */
export const trustLevelOfMember = async (
  member: number | string,
  req: PayloadRequest,
): Promise<TrustLevel> => {
  // Of the one who asks it was read with their session, at the beginning of this request.
  const asking = req.user as Leveled | null | undefined
  if (asking?.trustLevel != null && isSame(asking.id, member)) return asking.trustLevel
  const row = await req.payload.db.findOne<Leveled>({
    collection: slugs.members,
    where: { id: { equals: member } },
    select: { trustLevel: true },
    req,
  })
  return row?.trustLevel ?? 0
}
