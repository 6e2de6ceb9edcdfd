import type { CollectionSlug, Payload } from 'payload'
import { globalSlugs, slugs } from '../../slugs'
import type { Card } from './drawCard'

type Locale = 'en' | 'fr'
type Doc = Readonly<Record<string, unknown>>

/** What one kind of document says on its card. */
type Kind = {
  collection: CollectionSlug
  kind: Readonly<Record<Locale, string>>
  line: (doc: Doc, locale: Locale) => string
}

const day = (value: unknown, locale: Locale, timeZone = 'UTC'): string =>
  typeof value === 'string'
    ? new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone }).format(
        new Date(value),
      )
    : ''

const nameOf = (related: unknown, field: string): string => {
  const value = typeof related === 'object' && related !== null ? (related as Doc)[field] : null
  return typeof value === 'string' ? value : ''
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

/** Whose documents have a card of their own. */
const kinds: readonly Kind[] = [
  {
    collection: slugs.posts,
    kind: { en: 'Blog', fr: 'Blog' },
    line: ({ authors, author, publishedAt }, locale) => {
      const people = Array.isArray(authors) && authors.length > 0 ? (authors as unknown[]) : [author]
      const [first = '', ...others] = people.map((each) => nameOf(each, 'displayName')).filter(Boolean)
      return joined(others.length > 0 ? `${first} + ${others.length}` : first, day(publishedAt, locale))
    },
  },
  {
    collection: slugs.events,
    kind: { en: 'Event', fr: 'Événement' },
    line: ({ startsAt, timeZone, place }, locale) =>
      joined(day(startsAt, locale, typeof timeZone === 'string' ? timeZone : 'UTC'), nameOf(place, 'name')),
  },
  {
    collection: slugs.contests,
    kind: { en: 'Contest', fr: 'Concours' },
    line: ({ opensAt, closesAt }, locale) => `${day(opensAt, locale)} – ${day(closesAt, locale)}`,
  },
  {
    collection: slugs.topics,
    kind: { en: 'Forum', fr: 'Forum' },
    line: ({ forum, author }) => joined(nameOf(forum, 'title'), nameOf(author, 'displayName')),
  },
]

/**
 * What the card of a document says, as everybody may read it; null where there is no such document.
 *
 * @param locale - the language of the page that shows it; a post has one address in each.
 */
export const readCard = async (
  payload: Payload,
  at: { collection: string; slug: string; locale: Locale },
): Promise<Card | null> => {
  const found = kinds.find(
    ({ collection }) => collection === at.collection && collection in payload.collections,
  )
  if (!found) return null
  for (const locale of [at.locale, at.locale === 'en' ? 'fr' : 'en'] as const) {
    const { docs } = await payload.find({
      collection: found.collection,
      where: { slug: { equals: at.slug } },
      locale,
      depth: 1,
      limit: 1,
      pagination: false,
      overrideAccess: false,
    })
    const doc = docs[0] as unknown as Doc | undefined
    if (typeof doc?.title !== 'string') continue
    const hub = await payload.findGlobal({ slug: globalSlugs.hub, depth: 0, overrideAccess: false })
    return {
      title: doc.title,
      kind: found.kind[locale],
      line: found.line(doc, locale),
      slug: at.slug,
      hub: { name: hub.name, accent: hub.accent ?? null },
    }
  }
  return null
}
