import type { PayloadRequest } from 'payload'
import { userOf } from '../../access'
import type { LiveSource } from '../../config/live'
import { slugs } from '../../slugs'

/** The channel that rings when a comment begins to show under a document (`posts:12`). */
export const discussionChannel = (subject: string): string => `discussion:${subject}`

/** New comments that are counted one by one. */
const counted = 100

type Open = { subject: string; since: string }

/** The discussion that the one who listens has open, and when its page was made: named in the address of the stream. */
const openOf = ({ query }: PayloadRequest): Open | null => {
  const { discussion, since } = query
  return typeof discussion === 'string' &&
    /^[a-z-]+:[\da-f]{1,24}$/.test(discussion) &&
    typeof since === 'string' &&
    !Number.isNaN(Date.parse(since))
    ? { subject: discussion, since: new Date(since).toISOString() }
    : null
}

/** How many comments of others came under the document that is open since its page was made, and the first of them. */
export const commentsLive: LiveSource = {
  name: 'comments',
  channels: (req) => {
    const open = openOf(req)
    return open === null ? [] : [discussionChannel(open.subject)]
  },
  news: async ({ req }) => {
    const open = openOf(req)
    if (open === null) return { position: '0', data: null }
    const { docs } = await req.payload.find({
      collection: slugs.comments,
      where: {
        and: [
          { subject: { equals: open.subject } },
          { createdAt: { greater_than: open.since } },
          { author: { not_equals: userOf(req)?.id ?? null } },
          { deleted: { not_equals: true } },
        ],
      },
      sort: 'createdAt',
      limit: counted,
      pagination: false,
      select: { number: true },
      depth: 0,
      overrideAccess: false,
      req,
    })
    const [first] = docs
    return first
      ? { position: String(docs.length), data: { first: String(first.id), count: docs.length } }
      : { position: '0', data: null }
  },
}
