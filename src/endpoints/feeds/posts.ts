import type { Payload, Where } from 'payload'
import type { Post } from '../../payload-types'
import { slugs } from '../../slugs'
import { pathIn } from '../documentPath'
import { absoluteLinks, richTextToHTML, withoutControls } from '../html'
import { linkedPaths, type PathOf } from '../linkedPaths'
import type { SiteRoute } from '../siteRoute'
import type { FeedEntry, Format } from './feed'
import { bylineOf, entriesOfPage, hubOf, newestChange, pictureOf, tagURI } from './parts'
import { writeFeed } from './writeFeed'

type Locale = 'en' | 'fr'

/** Which posts a feed carries, and the page that lists the same. */
export type PostsScope = {
  /** Said before the hub's name; null: all posts. */
  title: string | null
  where: Where
  /** Path of the page, without the language. */
  page: string
  /** Path of the folder that its files lie in, without the language. */
  folder: string
}

/** Finds the scope that an address names; null: there is no such thing. */
export type FindScope = (args: {
  payload: Payload
  locale: Locale
  name: string
}) => Promise<PostsScope | null>

/** Every post. */
export const allPosts: FindScope = () =>
  Promise.resolve({ title: null, where: {}, page: '/blog', folder: '' })

/** The posts of a category, or of a tag, by its slug. */
export const postsIn =
  (kind: 'category' | 'tag'): FindScope =>
  async ({ payload, locale, name }) => {
    const { docs } = await payload.find({
      collection: kind === 'tag' ? slugs.tags : slugs.categories,
      where: { slug: { equals: name } },
      limit: 1,
      locale,
      depth: 0,
      overrideAccess: false,
    })
    const found = docs[0]
    if (!found) return null
    const slug = encodeURIComponent(name)
    return {
      title: found.title,
      where: { [kind === 'tag' ? 'tags' : 'categories']: { in: [found.id] } },
      page: `/blog?${kind}=${slug}`,
      folder: `/blog/${kind}/${slug}`,
    }
  }

/** The posts of a member, unless they keep what they do from strangers. */
export const postsBy: FindScope = async ({ payload, name }) => {
  const { docs } = await payload.find({
    collection: slugs.members,
    where: { and: [{ handle: { equals: name } }, { former: { not_equals: true } }] },
    limit: 1,
    depth: 0,
    overrideAccess: false,
  })
  const member = docs[0]
  if (!member || (member.privacy?.activity ?? 'everybody') !== 'everybody') return null
  const path = `/members/${encodeURIComponent(name)}`
  // Posts from before there were several authors have their one.
  const theirs: Where[] = [{ author: { equals: member.id } }, { authors: { in: [member.id] } }]
  return {
    title: member.displayName,
    where: { or: theirs },
    page: path,
    folder: path,
  }
}

/** The newest posts of a scope in one language; a post that is not public in it is not in that feed. */
export const postsFeed =
  (args: { locale: Locale; format: Format; scope: FindScope }): SiteRoute['answer'] =>
  async ({ payload, siteURL, params, page }) => {
    const { locale, format } = args
    const scope = await args.scope({ payload, locale, name: params.name ?? '' })
    if (!scope) return null
    const [hub, { docs, totalPages }] = await Promise.all([
      hubOf(payload, locale),
      payload.find({
        collection: slugs.posts,
        where: {
          and: [
            { title: { exists: true } },
            { publishedAt: { exists: true } },
            { 'meta.noindex': { not_equals: true } },
            scope.where,
          ],
        },
        sort: '-publishedAt',
        limit: entriesOfPage,
        page,
        depth: 1,
        locale,
        fallbackLocale: false,
        overrideAccess: false,
      }),
    ])
    if (page > 1 && docs.length === 0) return null
    const pathOf = await linkedPaths(
      payload,
      docs.map(({ content }) => content),
      locale,
    )
    const entries = docs.map((post) => entryOf(post, { locale, siteURL, pathOf }))
    const title = scope.title ? `${withoutControls(scope.title)} · ${hub.name}` : hub.name
    return writeFeed(
      {
        title,
        description: hub.tagline ?? title,
        language: locale,
        link: siteURL + pathIn(locale, scope.page),
        folder: `${siteURL}${locale === 'en' ? '' : `/${locale}`}${scope.folder}`,
        updated: newestChange(entries),
        page,
        pages: totalPages,
        hub: hub.webSubHub,
        entries,
      },
      format,
    )
  }

const entryOf = (
  post: Post,
  { locale, siteURL, pathOf }: { locale: Locale; siteURL: string; pathOf: PathOf },
): FeedEntry => ({
  id: tagURI({ siteURL, createdAt: post.createdAt, path: `posts/${post.id}/${locale}` }),
  title: withoutControls(post.title),
  link: siteURL + pathIn(locale, `/blog/${encodeURIComponent(post.slug ?? '')}`),
  canonical: post.meta?.canonical || null,
  summary: post.excerpt ? withoutControls(post.excerpt) : null,
  html: withoutControls(absoluteLinks(richTextToHTML(post.content, { pathOf, language: locale }), siteURL)),
  published: new Date(post.publishedAt ?? post.updatedAt),
  updated: new Date(post.updatedAt),
  language: locale,
  authors: bylineOf(post.authors?.length ? post.authors : [post.author], siteURL),
  categories: [
    ...filed(post.categories, 'category', { locale, siteURL }),
    ...filed(post.tags, 'tag', { locale, siteURL }),
  ],
  picture: pictureOf(post.cover, siteURL),
})

const filed = (
  related: readonly unknown[] | null | undefined,
  kind: 'category' | 'tag',
  { locale, siteURL }: { locale: Locale; siteURL: string },
): FeedEntry['categories'] =>
  (related ?? []).flatMap((each) => {
    if (typeof each !== 'object' || each === null || !('title' in each) || !('slug' in each)) return []
    const { title, slug } = each
    if (typeof title !== 'string' || typeof slug !== 'string') return []
    const link = siteURL + pathIn(locale, `/blog?${kind}=${encodeURIComponent(slug)}`)
    return [{ name: withoutControls(title), link, term: slug }]
  })
