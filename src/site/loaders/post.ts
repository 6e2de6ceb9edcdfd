import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import {
  CategoryBySlugDocument,
  type CategoryBySlugQuery,
  type Post_Where,
  PostInDocument,
  type PostInQuery,
  PostPageDocument,
  type PostPageQuery,
  SeriesBySlugDocument,
  type SeriesBySlugQuery,
  TagBySlugDocument,
  type TagBySlugQuery,
} from '../graphql/generated'
import { type Locale, otherLocale } from '../locale'
import { publishedIn } from '../pages/blog/where'
import { readablePath } from '../paths'
import { ask } from '../server/graphql'
import { visit } from '../server/visit'

/** A post with its text. */
export type PostPage = NonNullable<PostPageQuery['Posts']>['docs'][number]

/** What lies at an address: a post, or one that exists in the other language alone. */
export type Found =
  | { kind: 'post'; post: PostPage }
  | { kind: 'elsewhere'; post: NonNullable<PostInQuery['Posts']>['docs'][number] }

/**
 * What lies at an address. A former address, or the one it has in the other language, moves to the one it has now.
 * Asked once per request.
 */
export const findPost = cache(async (slug: string): Promise<Found> => {
  const { locale, href } = await visit()
  const { Posts, former } = await ask(PostPageDocument, {
    locale,
    where: publishedIn({ slug: { equals: slug } }),
    former: publishedIn({ formerSlugs: { equals: slug } }),
  })
  const post = Posts?.docs[0]
  if (post) return { kind: 'post', post }
  const moved = former?.docs[0]?.slug
  if (moved) permanentRedirect(href(readablePath('blog', moved)))
  const elsewhere = await postIn(otherLocale(locale), { slug: { equals: slug } })
  if (!elsewhere) notFound()
  const own = (await postIn(locale, { id: { equals: elsewhere.id } }))?.slug
  if (own) permanentRedirect(href(readablePath('blog', own)))
  return { kind: 'elsewhere', post: elsewhere }
})

type Named = NonNullable<PostInQuery['Posts']>['docs'][number]

/** What a post is called in a language, if it is public there. */
export const postIn = async (locale: Locale, where: Post_Where): Promise<Named | null> =>
  (await ask(PostInDocument, { locale, where: publishedIn(where) })).Posts?.docs[0] ?? null

/** The post at an address, for what is shown of posts alone. */
export const postAt = async (slug: string): Promise<PostPage> => {
  const found = await findPost(slug)
  return found.kind === 'post' ? found.post : notFound()
}

/** What posts are found by. */
export type Tag = NonNullable<TagBySlugQuery['Tags']>['docs'][number]

/** The tag with a slug; a former one, its own or of a tag that was merged into it, moves there. Asked once per request. */
export const tagAt = cache(async (slug: string): Promise<Tag> => {
  const { Tags } = await ask(TagBySlugDocument, { where: bySlug(slug) })
  return present(Tags?.docs, slug, (now) => `/blog?tag=${encodeURIComponent(now)}`)
})

/** As many parts as the question asks for. */
const partsAtOnce = 40

/** A series with its parts, in order. */
export type Series = NonNullable<SeriesBySlugQuery['AllSeries']>['docs'][number]

/** The series with a slug, in the language of the visit. Asked once per request. */
export const seriesAt = cache(async (slug: string): Promise<Series> => {
  const { locale } = await visit()
  const read = async (skip: number) =>
    (await ask(SeriesBySlugDocument, { locale, where: bySlug(slug), skip })).AllSeries?.docs
  const series = await present(await read(0), slug, (now) => readablePath('blog', 'series', now))
  const parts = [...series.parts]
  let more = series.parts
  // One question may not cost as much as all the parts of a long series do.
  while (more.length === partsAtOnce) {
    more = (await read(parts.length))?.[0]?.parts ?? []
    parts.push(...more)
  }
  return { ...series, parts }
})

/** What posts are filed under. */
export type Category = NonNullable<CategoryBySlugQuery['Categories']>['docs'][number]

/** The category with a slug. Asked once per request. */
export const categoryAt = cache(async (slug: string): Promise<Category> => {
  const { locale } = await visit()
  const { Categories } = await ask(CategoryBySlugDocument, { locale, where: bySlug(slug) })
  return present(Categories?.docs, slug, (now) => `/blog?category=${encodeURIComponent(now)}`)
})

const bySlug = (slug: string) => ({ OR: [{ slug: { equals: slug } }, { formerSlugs: { equals: slug } }] })

/** The one that has the slug now goes before one that had it once; a former address moves to the present one. */
const present = async <Doc extends { slug: string | null }>(
  docs: readonly Doc[] | undefined,
  slug: string,
  pathOf: (slug: string) => string,
): Promise<Doc> => {
  const found = docs?.find((doc) => doc.slug === slug) ?? docs?.[0] ?? notFound()
  if (found.slug !== slug) permanentRedirect((await visit()).href(pathOf(found.slug ?? '')))
  return found
}
