import { oldPath } from '../addresses'
import { instantOf } from '../dates'
import { lostFields } from '../fates'
import type { Locale, Note, SiteAuthor, SiteItem, SitePicture, SiteReading, Term } from '../item'
import { hubLocale, siteName } from '../languages'
import { plainOf } from '../plain'
import type { Row, Tables } from './document'
import * as fates from './fates'
import { lexicalToHTML } from './lexical'
import { mobiledocToHTML } from './mobiledoc'

/** What reading one post needs to know. */
export type PostArgs = {
  at: string
  tables: Tables
  links: Links
  siteURL: string | null
  /** Tells the site's texts from others when it has no address. */
  folder: string
  locale: Locale | null
  now: Date
}

/** Rows by the rows they belong to. */
export type Links = {
  meta: ReadonlyMap<unknown, Row>
  authors: ReadonlyMap<unknown, readonly Row[]>
  tags: ReadonlyMap<unknown, readonly Row[]>
}

/** Pure: who wrote which post, and what it is tagged with. */
export const linksOf = ({ table }: Tables): Links => {
  const byId = (name: string): Map<unknown, Row> => new Map(table(name).map((row) => [row.id, row]))
  const through = (name: string, other: ReadonlyMap<unknown, Row>, key: string): Map<unknown, Row[]> => {
    const found = new Map<unknown, Row[]>()
    for (const row of [...table(name)].sort(
      (a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0),
    )) {
      const target = other.get(row[key])
      if (target) found.set(row.post_id, [...(found.get(row.post_id) ?? []), target])
    }
    return found
  }
  const authors = through('posts_authors', byId('users'), 'author_id')
  const users = byId('users')
  for (const post of table('posts')) {
    const only = users.get(post.author_id)
    if (only && !authors.has(post.id)) authors.set(post.id, [only])
  }
  return {
    meta: new Map(table('posts_meta').map((row) => [row.post_id, row])),
    authors,
    tags: through('posts_tags', byId('tags'), 'tag_id'),
  }
}

const read = (row: Row, name: string): string | null => {
  const value = row[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Pure: one row of `posts`. */
export const readPost = (post: Row, args: PostArgs): SiteReading => {
  const { at } = args
  const title = read(post, 'title') ?? ''
  const said = read(post, 'locale')
  if (said !== null && hubLocale(said) === null)
    return {
      at,
      passedOver: { kind: 'post', title, why: `in a language that the hub does not speak: ${said}` },
    }
  if (typeof post.id !== 'string' && typeof post.id !== 'number') return { at, fault: 'has no id' }
  try {
    return { at, item: itemOf(post, title === '(Untitled)' ? '' : title, args) }
  } catch (error) {
    if (error instanceof SyntaxError) return { at, fault: `its text is no JSON: ${error.message}` }
    throw error
  }
}

const itemOf = (post: Row, title: string, args: PostArgs): SiteItem => {
  const { links, siteURL, now } = args
  const site = siteName(siteURL, args.folder)
  const meta = links.meta.get(post.id) ?? {}
  // In Ghost 2 these were columns of the post itself.
  const about = (name: string): string | null => read(meta, name) ?? read(post, name)
  const isPage = read(post, 'type') === 'page' || post.page === true || post.page === 1
  const { html, notes: textNotes } = contentOf(post)
  const publishedAt = instantOf(post.published_at)
  const status = statusOf(post, meta, publishedAt, now)
  const address = (written: string | null): string | null =>
    written === null ? null : absolute(written.replaceAll('__GHOST_URL__', siteURL ?? 'local://'), siteURL)
  const picture = (written: string | null, alt: string | null = null): SitePicture | null => {
    const found = address(written)
    return found === null ? null : { address: found, alt, title: null }
  }
  const { terms, notes: tagNotes } = termsOf(links.tags.get(post.id) ?? [])
  const canonical = address(read(post, 'canonical_url'))
  const base = siteURL === null ? null : `${siteURL}/`
  return {
    kind: isPage ? 'pages' : 'posts',
    key: `ghost:${site}/${String(post.id)}`,
    locale: hubLocale(read(post, 'locale') ?? '') ?? args.locale ?? 'en',
    title,
    slug: read(post, 'slug'),
    excerpt: read(post, 'custom_excerpt'),
    html: html.replaceAll('__GHOST_URL__', siteURL ?? ''),
    base,
    pictureBase: base ?? 'local:///',
    isPublic: status.isPublic,
    publishedAt,
    createdAt: instantOf(post.created_at) ?? publishedAt,
    updatedAt: instantOf(post.updated_at),
    authors: (links.authors.get(post.id) ?? []).map((user) => authorOf(user, site)),
    categories: [],
    tags: terms,
    cover: picture(read(post, 'feature_image'), about('feature_image_alt')),
    search: {
      title: about('meta_title')?.slice(0, 160) ?? null,
      description: about('meta_description')?.slice(0, 400) ?? null,
      picture: picture(about('og_image')),
      canonical: canonical !== null && /^https?:\/\/[^\s#@]+$/.test(canonical) ? canonical : null,
      noindex: false,
    },
    comments: [],
    oldPaths: [...oldPath(`${siteURL ?? 'http://site.invalid'}/${read(post, 'slug') ?? ''}/`)],
    notes: [
      ...status.notes,
      ...textNotes,
      ...tagNotes,
      ...lostFields(fates.posts, post, 'posts.'),
      ...lostFields(fates.postsMeta, meta, 'posts_meta.'),
    ],
  }
}

const absolute = (written: string, siteURL: string | null): string | null =>
  URL.canParse(written, siteURL ?? 'local:///') ? new URL(written, siteURL ?? 'local:///').href : null

const authorOf = (user: Row, site: string): SiteAuthor => ({
  key: `ghost:${site}/${read(user, 'slug') ?? String(user.id)}`,
  name: read(user, 'name') ?? read(user, 'slug') ?? 'Ghost',
  email: read(user, 'email'),
})

/** Tags that begin with `#` were for Ghost's own eyes. */
const termsOf = (rows: readonly Row[]): { terms: Term[]; notes: Note[] } => {
  const isInternal = (row: Row): boolean =>
    read(row, 'visibility') === 'internal' || (read(row, 'name') ?? '').startsWith('#')
  return {
    terms: rows
      .filter((row) => !isInternal(row))
      .map((row) => ({ title: plainOf(read(row, 'name') ?? ''), slug: read(row, 'slug') })),
    notes: rows.filter(isInternal).map((row) => ({
      kind: 'lost',
      what: 'tag',
      why: 'only Ghost saw it',
      about: read(row, 'name') ?? '',
    })),
  }
}

/** What readers saw, when the export has it; otherwise what the editor kept. */
const contentOf = (post: Row): { html: string; notes: Note[] } => {
  const unknown = new Set<string>()
  const told = (card: string): void => void unknown.add(card)
  const html = read(post, 'html')
  const [lexical, mobiledoc] = [read(post, 'lexical'), read(post, 'mobiledoc')]
  const text =
    html ??
    (lexical !== null
      ? lexicalToHTML(lexical, told)
      : mobiledoc !== null
        ? mobiledocToHTML(mobiledoc, told)
        : '')
  return {
    html: text,
    notes: [...unknown].map((about) => ({
      kind: 'lost',
      what: 'card',
      why: 'only Ghost can show it',
      about,
    })),
  }
}

const statusOf = (
  post: Row,
  meta: Row,
  publishedAt: string | null,
  now: Date,
): { isPublic: boolean; notes: Note[] } => {
  const draft = (why: string): { isPublic: boolean; notes: Note[] } => ({
    isPublic: false,
    notes: [{ kind: 'unclear', what: 'status', why }],
  })
  const status = read(post, 'status')
  const visibility = read(post, 'visibility') ?? 'public'
  if (status === 'draft') return { isPublic: false, notes: [] }
  if (status === 'scheduled')
    return draft('it was planned: it is a draft with its date, and can be planned at the desk')
  if (status === 'sent' || meta.email_only === true || meta.email_only === 1)
    return draft('it was mailed, and never on the site: it is a draft')
  if (status !== 'published') return draft(`its status “${status ?? ''}” is not known here: it is a draft`)
  if (visibility !== 'public')
    return draft(`it was for ${visibility} only, which the hub does not know: it is a draft`)
  if (publishedAt !== null && publishedAt > now.toISOString())
    return draft('its date has not come yet: it is a draft, and can be planned at the desk')
  return { isPublic: true, notes: [] }
}
