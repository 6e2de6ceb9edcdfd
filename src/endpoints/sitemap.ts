import type { CollectionSlug, Payload, Where } from 'payload'
import { slugs } from '../slugs'
import { pathIn, pathPrefixes } from './documentPath'
import type { SiteRoute } from './siteRoute'

const locales = ['en', 'fr'] as const
type Locale = (typeof locales)[number]

/**
 * Documents in one file. The protocol's limits are 50,000 addresses and 50 MB; a file of this size is kept by the read
 * cache, and a hub of 100,000 topics has a hundred of them.
 */
const documentsOfFile = 1000

/** A page, in the languages it has. */
type Address = {
  /** Path in each language it is found in, with the language's prefix. */
  paths: Partial<Record<Locale, string>>
  /** ISO 8601, when what it says last changed. */
  changed?: string
  picture?: string
}

/** A kind of page with a file, or several, of its own. */
type Kind = {
  collection: CollectionSlug
  where?: Where
  select: Readonly<Record<string, unknown>>
  depth: 0 | 1
  read: (doc: Doc, forums: ReadonlyMap<unknown, string>) => Address | null
}

type ByLocale<T> = Partial<Record<Locale, T | null>>
/** As much of a document as a map needs, with every language. */
type Doc = {
  slug?: string | ByLocale<string> | null
  title?: string | ByLocale<string> | null
  updatedAt: string
  lastActivityAt?: string | null
  forum?: unknown
  cover?: { url?: string | null } | number | string | null
  meta?: {
    noindex?: ByLocale<boolean>
    canonical?: ByLocale<string>
  }
}

/** A page as its document says: in each language that it has and wants to be found in. */
const page =
  (prefix: string) =>
  (doc: Doc): Address | null => {
    const paths = locales.flatMap((locale) => {
      const slug = typeof doc.slug === 'string' ? doc.slug : doc.slug?.[locale]
      const isWritten = typeof doc.slug === 'string' || Boolean((doc.title as ByLocale<string>)[locale])
      // Whatever names another address as the right one is not to be found here.
      const isElsewhere = doc.meta?.noindex?.[locale] === true || Boolean(doc.meta?.canonical?.[locale])
      return slug && isWritten && !isElsewhere
        ? [[locale, pathIn(locale, prefix + encodeURIComponent(slug))] as const]
        : []
    })
    const { cover } = doc
    const picture = typeof cover === 'object' ? cover?.url : null
    return paths.length === 0
      ? null
      : { paths: Object.fromEntries(paths), changed: doc.updatedAt, ...(picture ? { picture } : {}) }
  }

const meta = { noindex: true, canonical: true }
const shown = { slug: true, title: true, updatedAt: true, cover: true, meta }

const kinds: Readonly<Record<string, Kind>> = {
  posts: { collection: slugs.posts, select: shown, depth: 1, read: page(pathPrefixes.posts) },
  pages: {
    collection: slugs.pages,
    select: { slug: true, title: true, updatedAt: true, meta },
    depth: 0,
    read: page(pathPrefixes.pages),
  },
  events: { collection: slugs.events, select: shown, depth: 1, read: page(pathPrefixes.events) },
  contests: { collection: slugs.contests, select: shown, depth: 1, read: page(pathPrefixes.contests) },
  forums: {
    collection: slugs.forums,
    select: { slug: true },
    depth: 0,
    // A room says when its topics changed, not when it did.
    read: (doc) => withoutDate(page(pathPrefixes.forums)(doc)),
  },
  topics: {
    collection: slugs.topics,
    select: { slug: true, forum: true, updatedAt: true, lastActivityAt: true },
    depth: 0,
    read: (doc, forums) => {
      const forum = forums.get(doc.forum)
      return forum
        ? page(`/forum/${encodeURIComponent(forum)}/`)({
            ...doc,
            updatedAt: doc.lastActivityAt ?? doc.updatedAt,
          })
        : null
    },
  },
}

const withoutDate = (address: Address | null): Address | null => address && { paths: address.paths }

const has = (payload: Payload, slug: string): boolean =>
  payload.config.collections.some((each) => each.slug === slug)

/** `/sitemap.xml`: the index of all maps. */
export const sitemapIndex: SiteRoute['answer'] = async ({ payload, siteURL }) => {
  const files = ['site/1']
  for (const [kind, { collection }] of Object.entries(kinds)) {
    if (!has(payload, collection)) continue
    // Not `count`, which knows one language at a time.
    const { totalDocs } = await payload.find({
      collection,
      locale: 'all',
      limit: 1,
      depth: 0,
      select: {} as never,
      overrideAccess: false,
    })
    const count = Math.ceil(totalDocs / documentsOfFile)
    for (let number = 1; number <= count; number += 1) files.push(`${kind}/${number}`)
  }
  return xml([
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...files.map((file) => `<sitemap><loc>${siteURL}/sitemaps/${file}.xml</loc></sitemap>`),
    '</sitemapindex>',
  ])
}

/** `/sitemaps/:kind/:number.xml`: pages of one kind, each naming its pair in the other language, and its picture. */
export const sitemapFile: SiteRoute['answer'] = async ({ payload, siteURL, params }) => {
  const { kind: name = '', number = '' } = params
  if (!/^[1-9]\d{0,5}$/.test(number)) return null
  if (name === 'site') return number === '1' ? urlset(sections(payload), siteURL) : null
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (!kind || !has(payload, kind.collection)) return null
  const { docs } = await payload.find({
    collection: kind.collection,
    locale: 'all',
    depth: kind.depth,
    // Payload counts all documents for a page: by their number, so that a new one shifts no other.
    sort: 'id',
    limit: documentsOfFile,
    page: Number(number),
    select: kind.select as never,
    overrideAccess: false,
  })
  if (docs.length === 0) return null
  const forums = name === 'topics' ? await forumSlugs(payload) : new Map<unknown, string>()
  const addresses = docs
    .map((doc) => kind.read(doc as unknown as Doc, forums))
    .filter((each) => each !== null)
  return urlset(addresses, siteURL)
}

/** The pages that every hub has. */
const sections = (payload: Payload): Address[] => {
  const paths = [
    '/',
    '/code-of-conduct',
    ...(has(payload, slugs.posts) ? ['/blog'] : []),
    ...(has(payload, slugs.topics) ? ['/forum'] : []),
    ...(has(payload, slugs.events) ? ['/events'] : []),
    ...(has(payload, slugs.contests) ? ['/contests'] : []),
    ...(has(payload, slugs.transparencyYears) ? ['/transparency'] : []),
  ]
  return paths.map((path) => ({ paths: { en: path === '/' ? '' : path, fr: pathIn('fr', path) } }))
}

const forumSlugs = async (payload: Payload): Promise<ReadonlyMap<unknown, string>> => {
  const { docs } = await payload.find({
    collection: slugs.forums,
    depth: 0,
    pagination: false,
    limit: 1000,
    select: { slug: true },
    overrideAccess: false,
  })
  return new Map(docs.map(({ id, slug }) => [id, slug ?? '']))
}

const urlset = (addresses: readonly Address[], siteURL: string) =>
  xml([
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">',
    ...addresses.flatMap((each) => entries(each, siteURL)),
    '</urlset>',
  ])

const xml = (lines: readonly string[]) => ({
  type: 'application/xml; charset=utf-8',
  body: ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n'),
})

const entries = ({ paths, changed, picture }: Address, siteURL: string): string[] => {
  const urls = locales.flatMap((locale) => {
    const path = paths[locale]
    return path === undefined ? [] : [{ locale, url: escapeXML(siteURL + path) }]
  })
  const alternates = urls.map(
    ({ locale, url }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${url}"/>`,
  )
  const image = picture ? escapeXML(new URL(picture, siteURL).href) : null
  return urls.map(({ url }) =>
    [
      `<url><loc>${url}</loc>`,
      ...(changed === undefined ? [] : [`<lastmod>${new Date(changed).toISOString()}</lastmod>`]),
      ...(urls.length > 1 ? alternates : []),
      ...(image ? [`<image:image><image:loc>${image}</image:loc></image:image>`] : []),
      '</url>',
    ].join(''),
  )
}

const escapeXML = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
