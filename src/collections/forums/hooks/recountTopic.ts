import type { CollectionAfterChangeHook, Where } from 'payload'
import { slugs } from '../../../slugs'

/** Keeps the topic's `replyCount`, `lastShown` and `lastActivityAt` equal to a recount of the replies that everybody sees. */
export const recountTopic =
  (visible: Where = {}) =>
  async ({ doc, req }: Pick<Parameters<CollectionAfterChangeHook>[0], 'doc' | 'req'>) => {
    const topic: unknown =
      typeof doc.topic === 'object' && doc.topic !== null ? (doc.topic as { id: unknown }).id : doc.topic
    const shared = { req, overrideAccess: true, depth: 0 } as const // Counts are facts of the hub, not of the member who wrote.
    const { docs, totalDocs } = await req.payload.find({
      collection: slugs.replies,
      where: { and: [{ topic: { equals: topic } }, visible] },
      sort: '-createdAt',
      limit: 1,
      select: { createdAt: true, number: true },
      ...shared,
    })
    const last = docs[0]?.createdAt
    await req.payload.db.updateOne({
      collection: slugs.topics,
      id: topic as number,
      data: {
        replyCount: totalDocs,
        lastShown: docs[0]?.number ?? 0,
        ...(last === undefined ? {} : { lastActivityAt: last }),
      },
      req,
      returning: false,
    })
    return doc
  }
