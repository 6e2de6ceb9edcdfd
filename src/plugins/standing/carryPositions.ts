import type { PayloadRequest } from 'payload'
import { idOf, type Id } from '../../core/related'
import { type Passage, passBehind } from '../../core/passages'
import { slugs } from '../../slugs'

type Position = { id: number; member: Id; lastRead: number; seen?: number | null; readAt: string }

/**
 * Replies went from one topic to another: who had read them there has read them here. Where somebody had not read all
 * that stands before them here, they go on reading where they were.
 *
 * @param args.isWhole - nothing is left to read where they come from.
 */
export const carryPositions = async (args: {
  from: Id
  into: Id
  passages: readonly Passage[]
  isWhole: boolean
  req: PayloadRequest
}): Promise<void> => {
  const { from, into, passages, isWhole, req } = args
  const { db } = req.payload
  const collection = slugs.readPositions
  const under = (topic: Id) => ({ topic: { equals: topic } })
  const all = { collection, limit: 0, pagination: false, req }
  const { docs: there } = await db.find<Position>({ ...all, where: under(from) })
  const { docs: here } = await db.find<Position>({ ...all, where: under(into) })
  const known = new Map(here.map((position) => [String(idOf(position.member)), position]))
  const before = Math.min(...passages.map(({ first, shift }) => first + shift)) - 1
  for (const { member, lastRead, seen, readAt } of there) {
    const who = idOf(member)
    const position = known.get(String(who))
    const reached = (number: number | null | undefined): number | null =>
      number == null || number < 0 ? null : passBehind(passages, number)
    const read = reached(lastRead)
    const noted = reached(seen)
    if (who === null || (read === null && noted === null)) continue
    if (position) {
      const data = {
        ...(read !== null && position.lastRead >= before
          ? { lastRead: Math.max(position.lastRead, read) }
          : {}),
        ...(noted !== null && (position.seen ?? -1) >= before
          ? { seen: Math.max(position.seen ?? -1, noted) }
          : {}),
      }
      if (Object.keys(data).length > 0)
        await db.updateOne({ collection, id: position.id, data, req, returning: false })
    } else if (before < 0)
      await db.create({
        collection,
        data: { member: who, topic: into, lastRead: read ?? -1, seen: noted, readAt },
        req,
      })
  }
  if (isWhole) await db.deleteMany({ collection, where: under(from), req })
}
