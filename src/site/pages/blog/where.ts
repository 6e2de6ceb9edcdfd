import type { Post_Where } from '../../graphql/generated'

/**
 * Posts that are public and exist in the language asked for (with `fallbackLocale: none`), whoever asks: an editor
 * sees on the site what everybody sees.
 */
export const publishedIn = (more: Post_Where = {}): Post_Where => ({
  ...more,
  _status: { equals: 'published' },
  slug: { exists: true, ...more.slug },
})
