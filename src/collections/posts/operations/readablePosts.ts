import type { PayloadRequest, Where } from 'payload'
import { isolateObjectProperty } from 'payload'
import type { Id } from '../../../core/related'
import type { Post } from '../../../payload-types'
import { slugs } from '../../../slugs'

/**
 * Public posts of the request's language that match, as whoever asks may read them; newest first. An editor gets what
 * everybody gets: what stands beside a post on the site is for readers.
 */
export const readablePosts = async (
  where: Where,
  limit: number,
  req: PayloadRequest,
): Promise<(Post & { id: Id })[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.posts,
    where: { and: [where, { _status: { equals: 'published' } }, { slug: { exists: true } }] },
    sort: '-publishedAt',
    limit,
    pagination: false,
    depth: 0,
    fallbackLocale: false,
    // Payload writes the fallback of a query into the request that it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    overrideAccess: false,
  })
  return docs
}

/** Those of some posts that are public in the request's language, in the order of the ids. */
export const readableInOrder = async (
  ids: readonly Id[],
  req: PayloadRequest,
): Promise<(Post & { id: Id })[]> => {
  if (ids.length === 0) return []
  const found = await readablePosts({ id: { in: [...ids] } }, ids.length, req)
  const byId = new Map(found.map((post) => [String(post.id), post]))
  return ids.flatMap((id) => byId.get(String(id)) ?? [])
}
