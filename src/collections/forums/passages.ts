import type { PayloadRequest } from 'payload'
import type { Passage } from '../../core/passages'
import type { Id } from '../../core/related'
import { slugs } from '../../slugs'

/** Gives replies their new topic and numbers, and keeps where they stood: the old address leads on. */
export const passReplies = async (
  { from, into, passages }: { from: Id; into: Id; passages: readonly Passage[] },
  req: PayloadRequest,
): Promise<void> => {
  const { db } = req.payload
  for (const { first, last, shift } of passages) {
    // 0 is a text that opens a topic: it has no row among the replies, or none any more.
    if (first > 0 && first + shift > 0)
      await db.updateMany({
        collection: slugs.replies,
        where: {
          and: [
            { topic: { equals: from } },
            { number: { greater_than_equal: first } },
            { number: { less_than_equal: last } },
          ],
        },
        data: { topic: into, number: { $inc: shift } },
        req,
        returning: false,
      })
    await db.create({
      collection: slugs.movedReplies,
      data: { topic: from, first, last, into, shift },
      req,
    })
  }
}

/** An address within the forum: a topic, and a number in it; 0 for the text that opens it. */
export type Place = { topic: Id; number: number }

/** More moves than anybody makes: the bound of a walk that cannot go in a circle, since numbers are given once. */
const mostMoves = 100

/** Where an address leads now; the same one when nothing moved. */
export const placeNow = async (place: Place, req: PayloadRequest): Promise<Place> => {
  let at = place
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const moved = await req.payload.db.findOne<{ id: number; into: Id | { id: Id }; shift: number }>({
      collection: slugs.movedReplies,
      where: {
        and: [
          { topic: { equals: at.topic } },
          { first: { less_than_equal: at.number } },
          { last: { greater_than_equal: at.number } },
        ],
      },
      req,
    })
    if (!moved) return at
    const into = typeof moved.into === 'object' ? moved.into.id : moved.into
    at = { topic: into, number: at.number + moved.shift }
  }
  return at
}
