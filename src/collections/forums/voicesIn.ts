import type { PayloadRequest, Where } from 'payload'
import { idOf, isSame, type Id } from '../../core/related'
import { slugs } from '../../slugs'
import type { ForumReading } from './reading'

/** Last replies whose writers count as those who talk in a topic. */
const lastReplies = 200

/**
 * Who writes in a topic that the asker can read, the last voices first, and whether strangers may read it too; null
 * when there is no such topic for them.
 *
 * @param args.visible - which replies everybody sees. @default all
 */
export const voicesIn =
  ({ reading, visible = {} }: { reading: ForumReading; visible?: Where }) =>
  async (topic: Id, req: PayloadRequest): Promise<{ voices: Id[]; isOpen: boolean } | null> => {
    const found = await req.payload.findByID({
      collection: slugs.topics,
      id: topic,
      select: { forum: true, author: true },
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (!found) return null
    const closed = await reading.closedToWorld(req)
    // By the adapter: who may read the topic may read its replies.
    const { docs } = await req.payload.db.find<{ author: unknown }>({
      collection: slugs.replies,
      where: { and: [{ topic: { equals: topic } }, visible] },
      sort: '-number',
      limit: lastReplies,
      pagination: false,
      req,
    })
    const voices = [...docs.map(({ author }) => idOf(author)), idOf(found.author)].filter((id) => id !== null)
    return {
      voices: [...new Map(voices.map((id) => [String(id), id])).values()],
      isOpen: !closed.some((id) => isSame(id, idOf(found.forum))),
    }
  }
