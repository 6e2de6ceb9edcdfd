import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs'
import type { ForumReading } from './reading'

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

/**
 * What everybody can read is what stands in a forum that is open to strangers, and was not deleted.
 *
 * @param args.visible - which topics and replies everybody sees. @default all
 */
export const forumFacts = ({
  reading,
  visible = {},
}: {
  reading: Pick<ForumReading, 'closedToWorld'>
  visible?: Where
}): ForumFacts => ({
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
    const closed = await reading.closedToWorld(req)
    const there = (topic: string): Where => ({
      and: [
        { createdAt: { greater_than: since.toISOString() } },
        { deletedAt: { exists: false } },
        ...(topic === '' ? [] : [{ [`${topic}deletedAt`]: { exists: false } }]),
        ...(closed.length === 0 ? [] : [{ [`${topic}forum`]: { not_in: [...closed] } }]),
        visible,
      ],
    })
    const count = async (collection: 'topics' | 'replies', where: Where): Promise<number> =>
      // Through the adapter, here and below: counts of the hub, whoever's request they are asked in.
      (await req.payload.db.count({ collection, where, req })).totalDocs
    const topics = await count(slugs.topics, there(''))
    const replies = await count(slugs.replies, there('topic.'))
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
          { deletedAt: { exists: false } },
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
