import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'

/** How many posts of a member a person rejected, since or ever, as decisions stand now. */
export const casesUpheld = async (args: {
  member: number | string
  since: Date | null
  req: PayloadRequest
}): Promise<number> => {
  const { member, since, req } = args
  // Through the adapter: a count of the hub, whoever's request it is asked in.
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.moderationCases,
    where: {
      and: [
        { author: { equals: member } },
        { status: { equals: 'decided' } },
        { moderation: { equals: 'rejected' } },
        ...(since ? [{ decidedAt: { greater_than: since.toISOString() } }] : []),
      ],
    },
    req,
  })
  return totalDocs
}
