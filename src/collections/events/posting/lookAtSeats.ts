import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { postKey, type PostRow } from './rows'

/** Somebody sat down or stood up at a date: the worker counts what is left, where a post about last seats is planned. */
export const lookAtSeats = async (
  date: { event: number | string; occurrence: string },
  now: Date,
  req: PayloadRequest,
): Promise<void> => {
  const key = postKey(date.event, { occurrence: date.occurrence, kind: 'lastSeats' })
  const { db } = req.payload
  const row = await db.findOne<PostRow>({
    collection: slugs.eventPosts,
    where: { key: { equals: key } },
    req,
  })
  if (row?.state === 'planned')
    await db.updateOne({
      collection: slugs.eventPosts,
      id: row.id,
      data: { lookAt: now.toISOString() },
      req,
      returning: false,
    })
}
