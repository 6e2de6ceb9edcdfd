import type { CollectionSlug, Payload } from 'payload'
import { slugs } from '../slugs'
import type { SiteRoute } from './siteRoute'

// The protocol's limit is 50,000 addresses in one file.
const mostAddresses = 50_000
const locales = ['en', 'fr'] as const

/** `/robots.txt`: everything public may be found; the rest is not worth a visit. */
export const robots: SiteRoute['answer'] = async ({ siteURL }) => ({
  type: 'text/plain; charset=utf-8',
  body: [
    'User-agent: *',
    'Allow: /api/media/',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /account',
    'Disallow: /fr/account',
    '',
    `Sitemap: ${siteURL}/sitemap.xml`,
    '',
  ].join('\n'),
})

type Address = {
  /** Path in each language it exists in, without the language's prefix. */
  paths: Partial<Record<(typeof locales)[number], string>>
  changed?: string
}

/** `/sitemap.xml`: every public page in every language it has, each naming its siblings (hreflang). */
export const sitemap: SiteRoute['answer'] = async ({ payload, siteURL }) => {
  const has = (slug: string): boolean => payload.config.collections.some((each) => each.slug === slug)
  const addresses: Address[] = [
    everywhere(''),
    everywhere('/code-of-conduct'),
    ...(has(slugs.posts) ? [everywhere('/blog'), ...(await localised(payload, slugs.posts, '/blog'))] : []),
    ...(has(slugs.pages) ? await localised(payload, slugs.pages, '') : []),
    ...(has(slugs.topics) ? [everywhere('/forum'), ...(await forum(payload))] : []),
    ...(has(slugs.events)
      ? [everywhere('/events'), ...(await unlocalised(payload, slugs.events, '/events'))]
      : []),
    ...(has(slugs.contests)
      ? [everywhere('/contests'), ...(await unlocalised(payload, slugs.contests, '/contests'))]
      : []),
  ]
  const urls = addresses.slice(0, mostAddresses / locales.length).flatMap((each) => entries(each, siteURL))
  return {
    type: 'application/xml; charset=utf-8',
    body: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
      ...urls,
      '</urlset>',
      '',
    ].join('\n'),
  }
}

const everywhere = (path: string): Address => ({ paths: { en: path, fr: path } })

/** Documents whose slug is localised: `locale: 'all'` answers it as an object by language. */
const localised = async (
  payload: Payload,
  collection: CollectionSlug,
  prefix: string,
): Promise<Address[]> => {
  const { docs } = await payload.find({
    collection,
    locale: 'all',
    depth: 0,
    pagination: false,
    limit: mostAddresses,
    select: { slug: true, title: true, updatedAt: true } as never,
    overrideAccess: false,
  })
  return (docs as unknown as LocalisedDoc[]).map(({ slug, title, updatedAt }) => ({
    paths: Object.fromEntries(
      locales.flatMap((locale) =>
        slug?.[locale] && title?.[locale] ? [[locale, `${prefix}/${slug[locale]}`]] : [],
      ),
    ),
    changed: updatedAt,
  }))
}

type LocalisedDoc = {
  slug?: Partial<Record<string, string>>
  title?: Partial<Record<string, string>>
  updatedAt: string
}

/** Documents with one slug for both languages. */
const unlocalised = async (
  payload: Payload,
  collection: typeof slugs.events | typeof slugs.contests,
  prefix: string,
): Promise<Address[]> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    pagination: false,
    limit: mostAddresses,
    select: { slug: true, updatedAt: true },
    overrideAccess: false,
  })
  return docs.flatMap(({ slug, updatedAt }) =>
    slug ? [{ ...everywhere(`${prefix}/${slug}`), changed: updatedAt }] : [],
  )
}

const forum = async (payload: Payload): Promise<Address[]> => {
  const forums = await payload.find({
    collection: slugs.forums,
    depth: 0,
    pagination: false,
    limit: 1000,
    overrideAccess: false,
  })
  const slugOf = new Map(forums.docs.map(({ id, slug }) => [id, slug ?? '']))
  const topics = await payload.find({
    collection: slugs.topics,
    depth: 0,
    pagination: false,
    limit: mostAddresses,
    select: { slug: true, forum: true, lastActivityAt: true, updatedAt: true },
    overrideAccess: false,
  })
  return [
    ...forums.docs.map(({ slug }) => everywhere(`/forum/${slug ?? ''}`)),
    ...topics.docs.flatMap(({ slug, forum, lastActivityAt, updatedAt }) => {
      const parent = slugOf.get(typeof forum === 'object' ? forum.id : forum)
      return parent
        ? [{ ...everywhere(`/forum/${parent}/${slug ?? ''}`), changed: lastActivityAt ?? updatedAt }]
        : []
    }),
  ]
}

const entries = ({ paths, changed }: Address, siteURL: string): string[] => {
  const urls = locales.flatMap((locale) => {
    const path = paths[locale]
    if (path === undefined) return []
    return [
      { locale, url: escapeXML(encodeURI(`${siteURL}${locale === 'en' ? '' : '/fr'}${path}` || siteURL)) },
    ]
  })
  const alternates = urls.map(
    ({ locale, url }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${url}"/>`,
  )
  return urls.map(({ url }) =>
    [
      `<url><loc>${url}</loc>`,
      ...(changed === undefined ? [] : [`<lastmod>${new Date(changed).toISOString()}</lastmod>`]),
      ...(urls.length > 1 ? alternates : []),
      '</url>',
    ].join(''),
  )
}

const escapeXML = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
