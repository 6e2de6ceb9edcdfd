import type { Payload, PayloadRequest, Where } from 'payload'
import type { References } from '../references'
import { slugs } from '../../../slugs'
import { writeComments } from './comments'
import type { Locale, SiteItem } from './item'
import type { SiteText } from './text'

type Id = number | string

/** What an item is written with. */
export type WriteArgs = {
  payload: Payload
  req: PayloadRequest
  references: References
  /** Whose name stands under what names no author. */
  author: Id
  locale: Locale
  text: SiteText
  /** The hub's own copy of a picture, by its address. */
  pictureId: (address: string) => Id | null
  now: Date
}

/** What the hub holds of an item: the document, and the language that was asked about. */
export type Stored = { id: Id; hasLanguage: boolean; slug: string | null }

/** The document that an item became, or that a text of its group became; null when there is none. */
export const findStored = async (
  item: Pick<SiteItem, 'kind' | 'key'>,
  locale: Locale,
  args: { payload: Payload; req?: PayloadRequest },
): Promise<Stored | null> => {
  const { docs } = await args.payload.find({
    collection: item.kind,
    where: placeOf(item, args.payload),
    locale,
    fallbackLocale: false,
    draft: true,
    limit: 1,
    pagination: false,
    depth: 0,
    select: { title: true, slug: true },
    // A system read: what is there is there, whoever may see it.
    overrideAccess: true,
    ...(args.req ? { req: args.req } : {}),
  })
  const doc = docs[0]
  if (!doc) return null
  return { id: doc.id, hasLanguage: Boolean(doc.title), slug: doc.slug ?? null }
}

/** By where it came from; what this very hub has exported is found again by its id. */
const placeOf = ({ kind, key }: Pick<SiteItem, 'kind' | 'key'>, { config }: Payload): Where => {
  const own = `hub:${URL.canParse(config.serverURL) ? new URL(config.serverURL).host : ''}/${kind}/`
  return key.startsWith(own)
    ? { or: [{ importedFrom: { equals: key } }, { id: { equals: key.slice(own.length) } }] }
    : { importedFrom: { equals: key } }
}

/** Writes an item with its comments, in the transaction of `req`: a new document, or another language of one. */
export const writeItem = async (
  item: SiteItem,
  stored: Stored | null,
  args: WriteArgs,
): Promise<{ id: Id; slug: string }> => {
  const { payload, req, locale } = args
  const { createdAt, updatedAt, publishedAt } = datesOf(item, args.now)
  const shared = {
    collection: item.kind,
    locale,
    fallbackLocale: false,
    depth: 0,
    draft: !item.isPublic,
  } as const
  const { title, content, excerpt } = args.text
  const words = {
    title,
    content,
    ...(item.slug === null ? {} : { slug: item.slug }),
    ...(item.kind === 'posts' ? { excerpt, publishedAt } : {}),
    meta: metaOf(item, args),
    _status: item.isPublic ? 'published' : 'draft',
  }
  const about = item.kind === 'posts' ? await aboutOf(item, stored, createdAt, args) : {}
  // System writes: the operator imports what others wrote elsewhere, under their names.
  const saved =
    stored === null
      ? await payload.create({
          ...shared,
          data: { ...words, ...about, createdAt, importedFrom: item.key } as never,
          overrideAccess: true,
          req,
        })
      : await payload.update({
          ...shared,
          id: stored.id,
          data: { ...words, ...about } as never,
          overrideAccess: true,
          req,
        })
  // Straight to the database: Payload dates every save with the present.
  await payload.db.updateOne({
    collection: item.kind,
    id: saved.id,
    data: { updatedAt: updatedAt ?? createdAt },
    req,
    returning: false,
  })
  await writeComments(item, saved.id, args)
  return { id: saved.id, slug: (saved as { slug?: string | null }).slug ?? '' }
}

/** What the languages of a post share: what each brings is added to what is there. */
const aboutOf = async (
  item: SiteItem,
  stored: Stored | null,
  at: string,
  { payload, req, references, author, locale, pictureId }: WriteArgs,
): Promise<Record<string, unknown>> => {
  const before =
    stored === null
      ? null
      : await payload.findByID({
          collection: slugs.posts,
          id: stored.id,
          draft: true,
          depth: 0,
          select: { authors: true, categories: true, tags: true, cover: true },
          // A system read, as above.
          overrideAccess: true,
          req,
        })
  const cover = item.cover === null ? null : pictureId(item.cover.address)
  const authors: Id[] = []
  for (const each of item.authors) authors.push(await references.writer(each, { at, locale }, req))
  const added = (ids: unknown, more: readonly Id[]): Id[] => [
    ...new Set([...((ids as Id[] | null | undefined) ?? []), ...more]),
  ]
  return {
    authors: added(before?.authors, before === null && authors.length === 0 ? [author] : authors),
    categories: added(before?.categories, await references.terms('categories', item.categories, req)),
    tags: added(before?.tags, await references.terms('tags', item.tags, req)),
    ...(cover !== null && !before?.cover ? { cover } : {}),
  }
}

const metaOf = ({ search }: SiteItem, { pictureId }: WriteArgs): Record<string, unknown> => ({
  title: search.title,
  description: search.description,
  image: search.picture === null ? null : pictureId(search.picture.address),
  canonical: search.canonical,
  noindex: search.noindex,
})

/** Pure: the instants of an item, filled up from each other; never after now for what is public. */
export const datesOf = (
  item: Pick<SiteItem, 'publishedAt' | 'createdAt' | 'updatedAt' | 'isPublic'>,
  now: Date,
): { createdAt: string; updatedAt: string | null; publishedAt: string | null } => {
  const createdAt = item.createdAt ?? item.publishedAt ?? item.updatedAt ?? now.toISOString()
  return {
    createdAt,
    updatedAt: item.updatedAt ?? item.publishedAt,
    publishedAt: item.publishedAt ?? (item.isPublic ? createdAt : null),
  }
}
