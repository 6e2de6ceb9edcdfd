import type { PayloadRequest } from 'payload'
import type { LiveSource } from '../../config/live'
import { documentId } from '../../database/documentId'
import { slugs } from '../../slugs'

type Id = number | string

/** The channel that rings when something is said in a topic, or shown or taken away there. */
export const topicChannel = (topic: Id): string => `topic:${topic}`

/** New replies that are counted one by one; beyond, there are “many”. */
const counted = 100

/** The topic that the one who listens has open: named in the address of the stream. */
const topicOf = (req: PayloadRequest): Id | null => {
  const { topic } = req.query
  return typeof topic === 'string' ? documentId(req.payload, topic) : null
}

/** How many replies came in the topic that is open, behind the last one that its page knew. */
export const repliesLive: LiveSource = {
  name: 'replies',
  channels: (req) => {
    const topic = topicOf(req)
    return topic === null ? [] : [topicChannel(topic)]
  },
  news: async ({ req }) => {
    const topic = topicOf(req)
    if (topic === null) return { position: '0', data: null }
    const known = Number(req.query.behind)
    const behind = Number.isSafeInteger(known) && known > 0 ? known : 0
    const { docs } = await req.payload.find({
      collection: slugs.replies,
      where: {
        and: [
          { topic: { equals: topic } },
          { number: { greater_than: behind } },
          { deletedAt: { exists: false } },
        ],
      },
      sort: 'number',
      limit: counted,
      pagination: false,
      select: { number: true },
      depth: 0,
      overrideAccess: false,
      req,
    })
    const first = docs[0]?.number ?? null
    return {
      position: String(docs.at(-1)?.number ?? behind),
      data: { topic: String(topic), first, count: docs.length },
    }
  },
}
