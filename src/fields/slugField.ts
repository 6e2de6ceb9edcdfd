import type { CollectionBeforeValidateHook, Field } from 'payload'
import { label } from '../config/label'
import { isAutosave } from '../config/autosave'
import { idOf } from '../core/related'
import { slugify } from '../core/text'

/**
 * The `slug` of a document: unique, made from the title when left empty, editable. A slug that was public once is
 * kept in `formerSlugs`, so that old links redirect.
 *
 * @param options.localized - one slug per language. @default false
 */
export const slugField = (options: { localized?: boolean } = {}): Field[] => {
  const localized = options.localized ?? false
  return [
    {
      name: 'slug',
      type: 'text',
      label: label('Address', 'Adresse'),
      unique: true,
      index: true,
      localized,
      maxLength: 120,
      admin: {
        position: 'sidebar',
        description: label(
          'Left empty, it is made from the title.',
          'Laissée vide, elle est tirée du titre.',
        ),
      },
    },
    {
      name: 'formerSlugs',
      type: 'text',
      hasMany: true,
      index: true,
      // Not per language: Payload 3.90 writes broken SQL for a condition on localised texts, and an address that
      // moved leads to the present one in whichever language it is asked for.
      label: label('Former addresses', 'Anciennes adresses'),
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Array.isArray(data.formerSlugs) && data.formerSlugs.length > 0,
      },
    },
  ]
}

type Slugged = { slug?: string | null; formerSlugs?: string[] | null; [field: string]: unknown }
type HookArgs = Parameters<CollectionBeforeValidateHook>[0]

/**
 * `beforeValidate`: fills an empty slug from `source`, makes it free among its kind by a number, and remembers the
 * one it replaces. The unique index has the last word: a race ends in a validation error, never in two equal slugs.
 *
 * @param options.reserved - slugs that no document gets: their addresses lead elsewhere. @default none
 */
export const fillSlug =
  (
    source = 'title',
    { reserved = [] }: { reserved?: readonly string[] } = {},
  ): CollectionBeforeValidateHook =>
  async (args) => {
    const { data } = args
    if (!data) return data
    const before = await ownLanguage(args, source)
    const written = typeof data.slug === 'string' ? slugify(data.slug) : ''
    const title: unknown = data[source] ?? before?.[source]
    // Half a title would be its address for ever.
    if (isAutosave(args.req) && written === '' && !before?.slug) return data
    const wanted = written || before?.slug || (typeof title === 'string' ? slugify(title) || 'untitled' : '')
    if (wanted === '') return data
    if (wanted === before?.slug) return { ...data, slug: wanted }

    const slug = await freeAmongst(args, wanted, reserved)
    if (!before?.slug) return { ...data, slug }
    const former = [...(before.formerSlugs ?? []), before.slug].filter((each) => each !== slug)
    return { ...data, slug, formerSlugs: [...new Set(former)] }
  }

/**
 * What is stored in the language being written. Payload hands hooks a document filled up from the default language,
 * whose address would become the new translation's.
 */
const ownLanguage = async (
  { originalDoc, collection, req }: HookArgs,
  source: string,
): Promise<Slugged | undefined> => {
  const original = originalDoc as (Slugged & { id: number | string }) | undefined
  const isLocalized = collection.flattenedFields.some((field) => field.name === 'slug' && field.localized)
  // A document being created has no id yet, and nothing stored.
  if (original?.id === undefined || !isLocalized) return original
  const stored = await req.payload.findByID({
    collection: collection.slug,
    id: original.id,
    draft: true,
    fallbackLocale: false,
    select: { slug: true, formerSlugs: true, [source]: true },
    depth: 0,
    disableErrors: true,
    req,
    // Whoever may write the document gets here; the address they replace is part of it.
    overrideAccess: true,
  })
  return (stored as Slugged | null) ?? original
}

/** `wanted`, or the first of `wanted-2`, `wanted-3`, … that is not reserved and no other document of the kind has. */
const freeAmongst = async (
  { originalDoc, collection, req }: Pick<HookArgs, 'collection' | 'req'> & { originalDoc?: unknown },
  wanted: string,
  reserved: readonly string[],
): Promise<string> => {
  const page = 20
  const own = idOf(originalDoc)
  for (let from = 1; ; from += page) {
    const candidates = Array.from({ length: page }, (_, i) =>
      from + i === 1 ? wanted : `${wanted}-${from + i}`,
    )
    const { docs } = await req.payload.find({
      collection: collection.slug,
      where: {
        and: [{ slug: { in: candidates } }, ...(own === null ? [] : [{ id: { not_equals: own } }])],
      },
      select: { slug: true },
      pagination: false,
      depth: 0,
      req,
      // A slug is unique among all documents, also those that the writer may not read.
      overrideAccess: true,
    })
    const taken = new Set([...reserved, ...(docs as Slugged[]).map(({ slug }) => slug)])
    const free = candidates.find((candidate) => !taken.has(candidate))
    if (free !== undefined) return free
  }
}

/** A free address for a new document of this title, for rows that are written past Payload's hooks. */
export const freeSlug = ({
  collection,
  req,
  title,
  reserved,
}: Pick<HookArgs, 'collection' | 'req'> & {
  title: string
  reserved: readonly string[]
}): Promise<string> => freeAmongst({ collection, req }, slugify(title) || 'untitled', reserved)
