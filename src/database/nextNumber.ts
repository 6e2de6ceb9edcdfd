import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/**
 * The number that a new row gets among its kind, from 1, whoever may read those before it. A unique index over the kind
 * and `number` has the last word where two transactions can run at once (MongoDB): the loser is told to try again, and
 * nothing is lost.
 *
 * @param args.where - its kind: those that are numbered together.
 */
export const nextNumber = async (args: {
  collection: CollectionSlug
  where: Where
  req: PayloadRequest
}): Promise<number> => {
  const { docs } = await args.req.payload.db.find<{ number?: number | null }>({
    collection: args.collection,
    where: args.where,
    sort: '-number',
    limit: 1,
    pagination: false,
    select: { number: true },
    req: args.req,
  })
  return (docs[0]?.number ?? 0) + 1
}
