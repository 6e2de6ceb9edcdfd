import type { PostPage } from '../../loaders/post'
import type { Locale } from '../../locale'

/** A post as schema.org's BlogPosting. Addresses are absolute. */
export const articleData = (args: {
  post: Pick<PostPage, 'title' | 'excerpt' | 'publishedAt' | 'updatedAt' | 'author' | 'cover' | 'tags'>
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
    ...(post.author
      ? {
          author: {
            '@type': 'Person',
            name: post.author.displayName,
            url: `${origin}/members/${post.author.handle}`,
          },
        }
      : {}),
    publisher: { '@type': 'Organization', name: publisher, url: origin },
    keywords: post.tags?.map(({ title }) => title).join(', ') || undefined,
  }
}
