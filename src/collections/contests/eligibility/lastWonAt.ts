import type { PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'

/**
 * When a member last won something in a contest of this hub; null: never. A prize that was declined, or not claimed in
 * time, was not won.
 */
export const lastWonAt = async (member: Id, req: PayloadRequest): Promise<Date | null> => {
  const { docs } = await req.payload.db.find<{ id: number; toldAt?: string | Date | null }>({
    collection: slugs.contestWinners,
    where: { and: [{ member: { equals: member } }, { status: { in: ['told', 'claimed'] } }] },
    sort: '-toldAt',
    limit: 1,
    pagination: false,
    req,
  })
  const at = docs[0]?.toldAt
  return at == null ? null : new Date(at)
}
