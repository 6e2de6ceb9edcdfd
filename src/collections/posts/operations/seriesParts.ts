import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { type Id, idsOf, isSame } from '../../../core/related'
import type { Post, Series } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { readableInOrder } from './readablePosts'

/** Where a post stands in a series, counted over what is public in the reader's language. */
export type SeriesPart = {
  series: Series
  /** From 1. */
  part: number
  total: number
  previous: Post | null
  next: Post | null
}

/** A post is in a few series at most; more would not be shown. */
const mostSeries = 5

/** The series that a post is part of, with its neighbours in each; none for a post that is not public itself. */
export const seriesParts = async ({ id }: { id: Id }, req: PayloadRequest): Promise<SeriesPart[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.series,
    where: { posts: { in: [id] } },
    sort: 'id',
    limit: mostSeries,
    pagination: false,
    depth: 0,
    // Its title may be in one language alone; Payload writes the fallback of a query into the request it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    overrideAccess: false,
  })
  const parts: SeriesPart[] = []
  for (const series of docs) {
    const posts = await readableInOrder(idsOf(series.posts), req)
    const at = posts.findIndex((post) => isSame(post.id, id))
    if (at >= 0)
      parts.push({
        series,
        part: at + 1,
        total: posts.length,
        previous: posts[at - 1] ?? null,
        next: posts[at + 1] ?? null,
      })
  }
  return parts
}
