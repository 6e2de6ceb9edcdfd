import type { PayloadRequest } from 'payload'
import { type Id, idOf } from '../../../core/related'
import { slugs } from '../../../slugs'
import { forgetHolders } from '../after/certificate/certificates'

/**
 * What a vote and a jury leave of people: who voted for what and from where, the key of devices, what judges wrote of
 * entries and why they left some, whose certificates are. The result has its own numbers, and the points stay with them.
 */
export const erasePeople = async (contest: Id, req: PayloadRequest): Promise<void> => {
  const { db } = req.payload
  const mine = { contest: { equals: contest } }
  await db.deleteMany({ collection: slugs.votes, where: mine, req })
  await db.updateMany({
    collection: slugs.contestBallots,
    where: mine,
    data: { salt: null, saltDay: null },
    req,
    returning: false,
  })
  await db.updateMany({
    collection: slugs.judgements,
    where: mine,
    data: { note: null },
    req,
    returning: false,
  })
  await dropReasons(contest, req)
  await forgetHolders(contest, req)
}

type Seat = { id: Id; conflicts?: readonly { id?: string | null; entry: unknown; at?: unknown }[] | null }

const dropReasons = async (contest: Id, req: PayloadRequest): Promise<void> => {
  const { docs } = await req.payload.db.find<Seat>({
    collection: slugs.jurySeats,
    where: { contest: { equals: contest } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id, conflicts } of docs)
    await req.payload.db.updateOne({
      collection: slugs.jurySeats,
      id,
      data: {
        conflicts: (conflicts ?? []).map((each) => ({ ...each, entry: idOf(each.entry), reason: null })),
      },
      req,
      returning: false,
    })
}
