import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs'

type Id = number | string

/** What forums know of reading and answering, for those who count it: nothing here says what it is counted for. */
export type ForumFacts = {
  /** The number of the last reply that the request's member sees, 0 without one; null: they see no such topic. */
  lastNumber: (args: { topic: Id; req: PayloadRequest }) => Promise<number | null>
  /** How many topics and posts (topics and replies) everybody can read of what was written since. */
  totals: (args: { since: Date; req: PayloadRequest }) => Promise<{ topics: number; posts: number }>
  /** In how many topics of others a reply of a member is shown, written since, or ever. */
  topicsReplied: (args: { member: Id; since: Date | null; req: PayloadRequest }) => Promise<number>
}

/** @param visible - which topics and replies everybody sees. @default all */
export const forumFacts = (visible: Where = {}): ForumFacts => ({
  lastNumber: async ({ topic, req }) => {
    const asMember = { overrideAccess: false, depth: 0, req } as const
    const { totalDocs } = await req.payload.count({
      collection: slugs.topics,
      where: { id: { equals: topic } },
      ...asMember,
    })
    if (totalDocs === 0) return null
    const { docs } = await req.payload.find({
      collection: slugs.replies,
      where: { topic: { equals: topic } },
      sort: '-number',
      limit: 1,
      pagination: false,
      select: { number: true },
      ...asMember,
    })
    return docs[0]?.number ?? 0
  },
  totals: async ({ since, req }) => {
    const where = { and: [{ createdAt: { greater_than: since.toISOString() } }, visible] }
    // Through the adapter, here and below: counts of the hub, whoever's request they are asked in.
    const { totalDocs: topics } = await req.payload.db.count({ collection: slugs.topics, where, req })
    const { totalDocs: replies } = await req.payload.db.count({ collection: slugs.replies, where, req })
    return { topics, posts: topics + replies }
  },
  topicsReplied: async ({ member, since, req }) => {
    const { totalDocs } = await req.payload.db.findDistinct({
      collection: slugs.replies,
      field: 'topic',
      where: {
        and: [
          { author: { equals: member } },
          { 'topic.author': { not_equals: member } },
          visible,
          ...(since ? [{ createdAt: { greater_than: since.toISOString() } }] : []),
        ],
      },
      limit: 1,
      req,
    })
    return totalDocs
  },
})
