import type { Note, SiteItem } from './item'

// The hub's own limit.
const mostAuthors = 12

/**
 * Pure: the item as its collection can hold it; what it cannot is told.
 *
 * @param has - does this hub have comments?
 */
export const fit = (item: SiteItem, has: { comments: boolean }): SiteItem => {
  const isPage = item.kind === 'pages'
  const lost = (what: string, about: readonly string[], why = 'pages of the hub have none'): Note[] =>
    about.length === 0 ? [] : [{ kind: 'lost', what, why, about: about.join(', ') }]
  const comments = isPage || !has.comments ? [] : item.comments
  const unsaid = item.comments.length - comments.length
  const authors = item.authors.slice(0, mostAuthors)
  const notes: Note[] = [
    ...item.notes,
    ...lost(
      'authors',
      item.authors.slice(mostAuthors).map(({ name }) => name),
      `a byline names ${mostAuthors} at most`,
    ),
    ...(unsaid === 0 ? [] : lost('comments', [`${unsaid}`], isPage ? undefined : 'this hub has no comments')),
    ...(isPage
      ? [
          ...lost(
            'authors',
            item.authors.map(({ name }) => name),
          ),
          ...lost(
            'categories',
            item.categories.map(({ title }) => title),
          ),
          ...lost(
            'tags',
            item.tags.map(({ title }) => title),
          ),
          ...lost('cover', item.cover === null ? [] : [item.cover.address]),
          ...lost('excerpt', item.excerpt?.trim() ? [item.excerpt] : []),
        ]
      : []),
  ]
  if (!isPage) return { ...item, authors, comments, notes }
  return { ...item, comments, notes, authors: [], categories: [], tags: [], cover: null, excerpt: null }
}
