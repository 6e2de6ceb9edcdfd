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
  // System read, of an address: what it leads to is read as the one who asks.
  const { docs } = await req.payload.db.find<{ id: number | string; slug?: string | null }>({
    collection: slugs.topics,
    where: { or: [{ slug: { equals: slug } }, { formerSlugs: { equals: slug } }] },
    limit: 10,
    pagination: false,
    req,
  })
  const found = docs.find((topic) => topic.slug === slug) ?? docs[0]
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
