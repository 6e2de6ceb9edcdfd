import type { PayloadRequest, Where } from 'payload'
import type { Operation } from '../../../config/hubCustom'
import { slugs } from '../../../slugs'
import { placeNow } from '../passages'

/** Where an address of the forum leads now. */
export type TopicAddress = { topic: unknown; number: number }

/**
 * Where a topic and a reply are now that once had this address: renamed, merged, split, moved. Null when there is
 * nothing, or nothing that the one who asks may read.
 */
export const topicAddress: Operation<{ slug: string; reply?: number | null }, TopicAddress | null> = async (
  { slug, reply },
  req,
) => {
  // Not at once: a condition on either, of which one is in a table beside, is answered by reading every topic.
  const found =
    (await topicWhere({ slug: { equals: slug } }, req)) ??
    (await topicWhere({ formerSlugs: { equals: slug } }, req))
  if (!found) return null
  const asked = Math.max(0, Math.trunc(reply ?? 0))
  const place = await placeNow({ topic: found.id, number: asked }, req)
  const topic = await req.payload.findByID({
    collection: slugs.topics,
    id: place.topic,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return topic && { topic, number: place.number }
}

/** System read, of an address: what it leads to is read as the one who asks. */
const topicWhere = async (
  where: Where,
  req: PayloadRequest,
): Promise<{ id: number | string } | undefined> => {
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection: slugs.topics,
    where,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}
