import type { PayloadRequest } from 'payload'
import { readingMinutes } from '../../core/readingTime'
import { plainTextOf, richRoot } from '../../core/richText'
import type { Post } from '../../payload-types'
import { slugs } from '../../slugs'

/**
 * How long a post takes to read, in the language of the request: counted where it is asked for, since that reads the
 * whole text. Null where there is no text.
 */
export const minutesToRead = async (
  post: Pick<Post, 'id' | 'content'>,
  req: PayloadRequest,
): Promise<number | null> => {
  const content = 'content' in post ? post.content : await contentOf(post.id, req)
  return richRoot(content) === null
    ? null
    : readingMinutes(plainTextOf(content), req.locale === 'fr' ? 'fr' : 'en')
}

/** The text of a post that was read without it (`select: true`). */
const contentOf = async (id: Post['id'], req: PayloadRequest): Promise<unknown> => {
  const found = await req.payload.findByID({
    collection: slugs.posts,
    id,
    select: { content: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return found?.content
}
