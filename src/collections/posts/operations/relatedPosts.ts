import type { PayloadRequest, Where } from 'payload'
import { type Id, idsOf } from '../../../core/related'
import type { Post } from '../../../payload-types'
import { rankRelated } from '../rankRelated'
import { readableInOrder, readablePosts } from './readablePosts'

/** As much of a post as says what belongs beside it. */
export type SubjectsOfPost = { id: Id; related?: unknown; tags?: unknown; categories?: unknown }

/** The newest posts of the same subjects that are compared. */
const compared = 60

/**
 * What to read after a post: what its editor chose and the reader may read; where nothing is chosen, the posts that
 * share most of its tags and categories.
 */
export const relatedPosts = async (
  post: SubjectsOfPost,
  most: number,
  req: PayloadRequest,
): Promise<Post[]> => {
  const chosen = await readableInOrder(idsOf(post.related), req)
  if (chosen.length > 0) return chosen.slice(0, most)
  const tags = idsOf(post.tags)
  const categories = idsOf(post.categories)
  const shares: Where[] = [
    ...(tags.length > 0 ? [{ tags: { in: tags } }] : []),
    ...(categories.length > 0 ? [{ categories: { in: categories } }] : []),
  ]
  if (shares.length === 0) return []
  const found = await readablePosts({ or: shares }, compared, req)
  return rankRelated(
    { id: post.id, tags, categories },
    found.map((each) => ({
      id: each.id,
      tags: idsOf(each.tags),
      categories: idsOf(each.categories),
      publishedAt: each.publishedAt ?? null,
      post: each,
    })),
  )
    .slice(0, most)
    .map((each) => each.post)
}
