import type { PostPage } from '../../loaders/post'
import type { Locale } from '../../locale'

/** A post as schema.org's BlogPosting. Addresses are absolute. */
export const articleData = (args: {
  post: Pick<PostPage, 'title' | 'excerpt' | 'publishedAt' | 'updatedAt' | 'authors' | 'cover' | 'tags'>
  url: string
  locale: Locale
  publisher: string
  origin: string
}): object => {
  const { post, url, locale, publisher, origin } = args
  return {
    '@type': 'BlogPosting',
    headline: post.title,
    description: post.excerpt ?? undefined,
    datePublished: post.publishedAt ?? undefined,
    dateModified: post.updatedAt ?? undefined,
    inLanguage: locale,
    url,
    mainEntityOfPage: url,
    ...(post.cover?.url ? { image: new URL(post.cover.sizes?.og?.url ?? post.cover.url, origin).href } : {}),
    author: (post.authors ?? []).map(({ displayName, handle }) => ({
      '@type': 'Person',
      name: displayName,
      url: `${origin}/members/${handle}`,
    })),
    publisher: { '@type': 'Organization', name: publisher, url: origin },
    keywords: post.tags?.map(({ title }) => title).join(', ') || undefined,
  }
}
