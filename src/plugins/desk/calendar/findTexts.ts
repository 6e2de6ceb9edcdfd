import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isolateObjectProperty } from 'payload'
import type { DeskCollection } from '../options'
import { deskCollection, locales, type TextDoc, type TextLocale } from '../texts'

/** A span of time. */
export type Span = { from: Date; to: Date }

/** Pure: what names a text's publication or withdrawal on the calendar, wherever it is moved to. */
export const keyOf = (collection: string, id: number | string, locale: string, action: string): string =>
  [collection, id, locale, action].join(':')

/** Texts as the member who asks may read them. */
export const findTexts = async (args: {
  slug: string
  where: Where
  draft: boolean
  locale: TextLocale | 'all'
  limit: number
  req: PayloadRequest
}): Promise<TextDoc[]> => {
  const { slug, where, draft, locale, limit, req } = args
  const { docs } = await req.payload.find({
    collection: deskCollection(req, slug).slug as CollectionSlug,
    where,
    draft,
    locale,
    fallbackLocale: false,
    sort: '-updatedAt',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    // Payload writes the language it is asked for into the request that it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs as unknown as TextDoc[]
}

/** A title of one language, read in it or in all at once; else that of the other, or the number. */
export const titleIn = (doc: TextDoc, { text }: DeskCollection, locale: TextLocale): string => {
  const title = doc[text[0] ?? 'title']
  const all =
    typeof title === 'object' && title !== null ? (title as Record<string, unknown>) : { [locale]: title }
  const found = [locale, ...locales].map((each) => all[each]).find((each) => typeof each === 'string' && each)
  return typeof found === 'string' ? found : `#${doc.id}`
}

/** Pure: an id as the calendar writes it. */
export const textOf = (id: number | string | null): string | null => (id === null ? null : String(id))
