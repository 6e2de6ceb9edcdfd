import type { BlogPosting } from 'schema-dts'
import { organizationData, personData } from '../../jsonLd'
import type { PostPage } from '../../loaders/post'
import type { Locale } from '../../locale'

/** A post as schema.org's BlogPosting. Addresses are absolute. */
export const articleData = (args: {
  post: Pick<
    PostPage,
    'title' | 'excerpt' | 'publishedAt' | 'updatedAt' | 'authors' | 'cover' | 'tags' | 'categories' | 'meta'
  >
  url: string
  locale: Locale
  publisher: Parameters<typeof organizationData>[0]
  origin: string
}): Exclude<BlogPosting, string> => {
  const { post, url, locale, publisher, origin } = args
  const byline = post.authors ?? []
  const picture = post.meta?.image ?? post.cover
  return {
    '@type': 'BlogPosting',
    headline: post.title ?? undefined,
    description: post.meta?.description || (post.excerpt ?? undefined),
    datePublished: post.publishedAt ?? undefined,
    dateModified: post.updatedAt ?? undefined,
    inLanguage: locale,
    url,
    mainEntityOfPage: url,
    ...(picture?.url ? { image: new URL(picture.sizes?.og?.url ?? picture.url, origin).href } : {}),
    ...(byline.length > 0 ? { author: byline.map((author) => personData(author, origin)) } : {}),
    publisher: organizationData(publisher, origin),
    articleSection: post.categories?.flatMap(({ title }) => (title ? [title] : [])),
    keywords: post.tags?.map(({ title }) => title).join(', ') || undefined,
  }
}
