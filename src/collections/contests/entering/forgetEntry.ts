import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { type Id, idOf, isSame } from '../../../core/related'
import { slugs } from '../../../slugs'

/**
 * What hangs on an entry goes with it, whoever deletes it: its files, the votes for it, what judges said of it. A result
 * that is public has numbers of its own, and stays.
 */
export const forgetEntry: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { payload } = req
  const where = { entry: { equals: id } }
  // A consequence of what was deleted, whoever did it; stored files go by the collection's own way.
  await payload.delete({ collection: slugs.entryFiles, where, overrideAccess: true, req })
  for (const collection of [slugs.votes, slugs.judgements] as const)
    await payload.db.deleteMany({ collection, where, req })
  await dropConflicts(id, req)
}

type Seat = { id: Id; conflicts?: readonly { id?: string | null; entry: unknown }[] | null }

const dropConflicts = async (entry: Id, req: PayloadRequest): Promise<void> => {
  const { docs } = await req.payload.db.find<Seat>({
    collection: slugs.jurySeats,
    where: { 'conflicts.entry': { equals: entry } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const seat of docs)
    await req.payload.db.updateOne({
      collection: slugs.jurySeats,
      id: seat.id,
      data: {
        conflicts: (seat.conflicts ?? [])
          .filter((each) => !isSame(idOf(each.entry), entry))
          .map((each) => ({ ...each, entry: idOf(each.entry) })),
      },
      req,
      returning: false,
    })
}
