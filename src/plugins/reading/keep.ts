import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/related'
import { slugs } from '../../slugs'

// By the adapter throughout: closed to every API.

/** Notes up to which number a member wants nothing of a topic counted as unread; never back. */
export const keepSeen = async (
  { member, topic, seen, now }: { member: Id; topic: Id; seen: number; now: Date },
  req: PayloadRequest,
): Promise<void> => {
  const collection = slugs.readPositions
  const known = await req.payload.db.findOne<{ id: number; seen?: number | null }>({
    collection,
    where: { and: [{ member: { equals: member } }, { topic: { equals: topic } }] },
    req,
  })
  const readAt = now.toISOString()
  if (!known)
    await req.payload.db.create({ collection, data: { member, topic, lastRead: -1, seen, readAt }, req })
  else if ((known.seen ?? -1) < seen)
    await req.payload.db.updateOne({ collection, id: known.id, data: { seen }, returning: false, req })
}

/** Notes that a member has declared all read up to now, or all of a forum. */
export const keepMark = async (
  { member, scope, now }: { member: Id; scope: string; now: Date },
  req: PayloadRequest,
): Promise<void> => {
  const collection = slugs.readingMarks
  const at = now.toISOString()
  const known = await req.payload.db.findOne<{ id: number }>({
    collection,
    where: { and: [{ member: { equals: member } }, { scope: { equals: scope } }] },
    req,
  })
  if (known) await req.payload.db.updateOne({ collection, id: known.id, data: { at }, returning: false, req })
  else await req.payload.db.create({ collection, data: { member, scope, at }, req })
}
