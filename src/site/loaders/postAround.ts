import { cache } from 'react'
import { PostAroundDocument, type PostLineFragment } from '../graphql/generated'
import { otherLocale } from '../locale'
import { publishedIn } from '../pages/blog/where'
import { ask } from '../server/graphql'
import { visit } from '../server/visit'
import { postAt, postIn } from './post'

/** What stands around a post: its pair in the other language, what to read next. */
export const postAround = cache(async (slug: string) => {
  const [{ locale, now }, post] = await Promise.all([visit(), postAt(slug)])
  const [pair, { earlier, here }] = await Promise.all([
    postIn(otherLocale(locale), { id: { equals: post.id } }),
    ask(PostAroundDocument, {
      locale,
      same: publishedIn({ id: { equals: post.id } }),
      earlier: publishedIn({
        id: { not_equals: post.id },
        publishedAt: { less_than: post.publishedAt ?? now.toISOString() },
      }),
    }),
  ])
  return {
    pair,
    series: here?.docs[0]?.seriesParts ?? [],
    next: nextOf(here?.docs[0]?.relatedPosts ?? [], earlier?.docs ?? []),
  }
})

/** What is near in subject; failing that, what was published before it. */
const nextOf = (related: readonly PostLineFragment[], earlier: readonly PostLineFragment[]) =>
  related.length > 0
    ? ({ title: 'blog.related', posts: related } as const)
    : ({ title: 'blog.earlier', posts: earlier } as const)
