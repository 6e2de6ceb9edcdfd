import type { CollectionSlug, Payload } from 'payload'
import { slugs } from '../slugs'

/** What stands before a document's slug in its address. */
export const pathPrefixes = {
  [slugs.posts]: '/blog/',
  [slugs.pages]: '/',
  [slugs.events]: '/events/',
  [slugs.contests]: '/contests/',
  [slugs.forums]: '/forum/',
  [slugs.tags]: '/blog?tag=',
  [slugs.categories]: '/blog?category=',
} as const satisfies Partial<Record<string, string>>

/** Collections whose documents have an address of their own. */
export const withAddress: readonly string[] = [...Object.keys(pathPrefixes), slugs.topics]

/** The path of a page in a language: `('fr', '/blog')` → `/fr/blog`. */
export const pathIn = (language: 'en' | 'fr', path: string): string =>
  language === 'en' ? path : path === '/' ? '/fr' : `/fr${path}`

/**
 * The path at which a visitor who is nobody in particular reads a document, with the language's prefix; null when
 * they do not, or not in this language.
 */
export const documentPath = async (
  payload: Payload,
  document: { collection: string; id: number | string },
  language: 'en' | 'fr',
): Promise<string | null> => {
  const { collection, id } = document
  if (!withAddress.includes(collection) || !(collection in payload.collections)) return null
  const isTopic = collection === slugs.topics
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    locale: language,
    fallbackLocale: false,
    depth: isTopic ? 1 : 0,
    limit: 1,
    pagination: false,
    select: { slug: true, ...(isTopic ? { forum: true } : {}) } as never,
    overrideAccess: false,
  })
  const doc = docs[0] as { slug?: string | null; forum?: { slug?: string | null } | null } | undefined
  if (!doc?.slug) return null
  const slug = encodeURIComponent(doc.slug)
  if (!isTopic) return pathIn(language, pathPrefixes[collection as keyof typeof pathPrefixes] + slug)
  return doc.forum?.slug ? pathIn(language, `/forum/${encodeURIComponent(doc.forum.slug)}/${slug}`) : null
}
