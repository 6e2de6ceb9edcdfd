import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ForumReading } from '../collections/forums'
import { type Id, idOf } from '../core/related'
import type { Target } from '../core/target'
import { slugs } from '../slugs'
import { inNameOf } from './inNameOf'

/** What {@link mayRead} needs to know. */
export type MayReadOptions = {
  readable: Pick<ForumReading, 'closedToWorld'>
  /** Does everybody see this text, as far as the moderation goes? */
  isVisible: (text: Readonly<Record<string, unknown>>) => boolean
}

/**
 * Which of some members may read a document now: each is asked in their own name, by the document's own rules. What
 * everybody reads in a forum that is open to the world needs no such question.
 */
export const mayRead =
  (options: MayReadOptions) =>
  async (args: { members: readonly Id[]; subject: Target; req: PayloadRequest }): Promise<Id[]> => {
    const { members, subject, req } = args
    if (members.length === 0) return []
    if (await isForEverybody(options, subject, req)) return [...members]
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

type Text = { id: number; topic?: unknown; forum?: unknown; deletedAt?: string | null }

/** Is it a text that the world reads: in a forum that is open to it, shown, and so is the topic around it? */
const isForEverybody = async (
  { readable, isVisible }: MayReadOptions,
  { collection, id }: Target,
  req: PayloadRequest,
): Promise<boolean> => {
  if (collection !== slugs.topics && collection !== slugs.replies) return false
  const isShown = (text: Text): boolean => text.deletedAt == null && isVisible(text)
  const text = await rowOf(collection, id, req)
  if (!text || !isShown(text)) return false
  const around = collection === slugs.topics ? null : idOf(text.topic)
  const topic = around === null ? text : await rowOf(slugs.topics, around, req)
  if (!topic || !isShown(topic)) return false
  const forum = idOf(topic.forum)
  const closed = await readable.closedToWorld(req)
  return forum !== null && !closed.some((each) => String(each) === String(forum))
}

const rowOf = (collection: CollectionSlug, id: Id, req: PayloadRequest): Promise<Text | null> =>
  req.payload.db.findOne<Text>({ collection, where: { id: { equals: id } }, req })

const reads = async (
  member: { id: Id },
  { collection, id }: Target,
  req: PayloadRequest,
): Promise<boolean> => {
  const found = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    // In any of its languages.
    locale: 'all',
    select: {},
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: await inNameOf(member, req),
  })
  return found !== null
}
