import type { PayloadRequest } from 'payload'
import { userOf } from '../../access'
import { idOf } from '../../core/related'
import { slugs } from '../../slugs'

type Id = number | string

/**
 * Which of these members keep another at a distance, muted or blocked: they are not told of what that one says. System
 * read: nobody else's to look up.
 */
export const keepingAway = async (args: {
  owners: readonly Id[]
  other: Id
  req: PayloadRequest
}): Promise<Id[]> => {
  const { docs } = await args.req.payload.db.find<{ owner: unknown }>({
    collection: slugs.memberRelations,
    // A row stands for some distance: who is near has none.
    where: { and: [{ other: { equals: args.other } }, { owner: { in: [...args.owners] } }] },
    limit: 0,
    pagination: false,
    req: args.req,
  })
  return docs.map(({ owner }) => idOf(owner)).filter((id) => id !== null)
}

/** Has a member blocked another? System read: as above. */
export const hasBlocked = async (args: { by: Id; other: Id; req: PayloadRequest }): Promise<boolean> => {
  const { totalDocs } = await args.req.payload.db.count({
    collection: slugs.memberRelations,
    where: {
      and: [{ owner: { equals: args.by } }, { other: { equals: args.other } }, { blocked: { equals: true } }],
    },
    req: args.req,
  })
  return totalDocs > 0
}

/** Whom the one who asks keeps at a distance, muted or blocked. */
export const keptAway = async (req: PayloadRequest): Promise<Id[]> => {
  const user = userOf(req)
  if (!user) return []
  const { docs } = await req.payload.db.find<{ other: unknown }>({
    collection: slugs.memberRelations,
    where: { owner: { equals: user.id } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ other }) => idOf(other)).filter((id) => id !== null)
}
