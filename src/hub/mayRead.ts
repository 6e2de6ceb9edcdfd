import { type CollectionSlug, createLocalReq, type PayloadRequest } from 'payload'
import type { ForumReading } from '../collections/forums'
import { type Id, idOf } from '../core/related'
import type { Target } from '../core/target'
import { slugs } from '../slugs'

/**
 * Which of some members may read a document now: each is asked in their own name, by the document's own rules. What
 * stands in a forum that is open to the world needs no such question.
 */
export const mayRead =
  (readable: Pick<ForumReading, 'closedToWorld'>) =>
  async (args: { members: readonly Id[]; subject: Target; req: PayloadRequest }): Promise<Id[]> => {
    const { members, subject, req } = args
    if (members.length === 0) return []
    if (await isInOpenForum(readable, subject, req)) return [...members]
    // System read: who asks is the hub, in the name of each.
    const { docs } = await req.payload.db.find<{ id: Id }>({
      collection: slugs.members,
      where: { id: { in: [...members] } },
      limit: 0,
      pagination: false,
      req,
    })
    const readers: Id[] = []
    for (const member of docs) if (await reads(member, subject, req)) readers.push(member.id)
    return readers
  }

const isInOpenForum = async (
  { closedToWorld }: Pick<ForumReading, 'closedToWorld'>,
  { collection, id }: Target,
  req: PayloadRequest,
): Promise<boolean> => {
  if (collection !== slugs.topics && collection !== slugs.replies) return false
  const closed = await closedToWorld(req)
  if (closed.length === 0) return true
  const topic = collection === slugs.topics ? id : idOf((await rowOf(slugs.replies, id, req))?.topic)
  const forum = topic === null ? null : idOf((await rowOf(slugs.topics, topic, req))?.forum)
  return forum !== null && !closed.some((each) => String(each) === String(forum))
}

const rowOf = (collection: CollectionSlug, id: Id, req: PayloadRequest) =>
  req.payload.db.findOne<{ id: number; topic?: unknown; forum?: unknown }>({
    collection,
    where: { id: { equals: id } },
    req,
  })

const reads = async (
  member: { id: Id },
  { collection, id }: Target,
  req: PayloadRequest,
): Promise<boolean> => {
  const transactionID = await req.transactionID
  const theirs = await createLocalReq(
    {
      user: { ...member, collection: slugs.members } as never,
      req: transactionID == null ? {} : { transactionID },
      locale: 'all',
    },
    req.payload,
  )
  const found = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    // In any of its languages.
    locale: 'all',
    select: {},
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: theirs,
  })
  return found !== null
}
