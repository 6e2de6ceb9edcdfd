import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { documentId } from '../database/documentId'
import { slugs } from '../slugs'

type Target = { collection: string; id: number | string }

/**
 * What members wrote at an address of the site: the comment or reply that its query names, the topic, or the profile;
 * in any language. Null for any other page. Whether somebody may read it is theirs to ask who is told.
 */
export const targetAt = async (address: URL, req: PayloadRequest): Promise<Target | null> => {
  const [first, second, third, ...more] = segmentsOf(address)
  if (more.length > 0) return null
  const comment = address.searchParams.get('comment') ?? /^#comment-(\w+)$/.exec(address.hash)?.[1]
  if (comment && (first === 'blog' || first === 'events' || first === 'contests'))
    return one(slugs.comments, { id: { equals: documentId(req.payload, comment) } }, req)
  if (first === 'members' && second !== undefined && third === undefined)
    return one(slugs.members, { handle: { equals: second } }, req)
  if (first !== 'forum' || second === undefined || third === undefined) return null
  const topic = await one(
    slugs.topics,
    { and: [{ slug: { equals: third } }, { 'forum.slug': { equals: second } }] },
    req,
  )
  const number = address.searchParams.get('reply') ?? /^#reply-(\d+)$/.exec(address.hash)?.[1]
  if (!topic || number === undefined || !/^\d{1,9}$/.test(number)) return topic
  return one(
    slugs.replies,
    { and: [{ topic: { equals: topic.id } }, { number: { equals: Number(number) } }] },
    req,
  )
}

const segmentsOf = ({ pathname }: URL): string[] => {
  const segments = pathname.split('/').filter((segment) => segment !== '')
  try {
    return (segments[0] === 'fr' || segments[0] === 'en' ? segments.slice(1) : segments).map((segment) =>
      decodeURIComponent(segment),
    )
  } catch {
    // An address that no browser writes.
    return []
  }
}

const one = async (collection: CollectionSlug, where: Where, req: PayloadRequest): Promise<Target | null> => {
  if (!req.payload.config.collections.some(({ slug }) => slug === collection)) return null
  const { docs } = await req.payload.find({
    collection,
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    // What the asker does not see is not there.
    overrideAccess: false,
    req,
  })
  return docs[0] ? { collection, id: docs[0].id } : null
}
