import type { SiteRoute } from '../siteRoute'
import { type Format, formats } from './feed'
import { forumFeed } from './forum'
import { allPosts, type FindScope, postsBy, postsFeed, postsIn } from './posts'
import { topicFeed } from './topic'

/** Folders of the blog's feeds, without the language, and what each carries. */
const folders: Readonly<Record<string, FindScope>> = {
  '': allPosts,
  '/blog/category/:name': postsIn('category'),
  '/blog/tag/:name': postsIn('tag'),
  '/members/:name': postsBy,
}

const each = Object.keys(formats) as Format[]

/** The blog's feeds: all, by category, by tag and by author, in both languages and all formats. */
export const blogFeeds: readonly SiteRoute[] = (['en', 'fr'] as const).flatMap((locale) =>
  Object.entries(folders).flatMap(([folder, scope]) =>
    each.map((format) => ({
      path: `${locale === 'en' ? '' : `/${locale}`}${folder}/${formats[format].file}`,
      paged: true,
      answer: postsFeed({ locale, format, scope }),
    })),
  ),
)

/** The forum's feeds, all, by tag, by room and by topic: what lies there, and who writes it. */
const forumFolders = {
  '/forum': forumFeed,
  '/forum/tag/:tag': forumFeed,
  '/forum/:name': forumFeed,
  '/forum/:name/:topic': topicFeed,
} as const

/** The forum's feeds in all formats. */
export const forumFeeds: readonly SiteRoute[] = Object.entries(forumFolders).flatMap(([folder, feed]) =>
  each.map((format) => ({
    path: `${folder}/${formats[format].file}`,
    paged: true,
    answer: feed(format),
  })),
)
