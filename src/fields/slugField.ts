import type { CollectionBeforeValidateHook, Field } from 'payload'
import { label } from '../config/label'
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

/**
 * `beforeValidate`: fills an empty slug from `source`, makes it free among its kind by a number, and remembers the
 * one it replaces. The unique index has the last word: a race ends in a validation error, never in two equal slugs.
 */
export const fillSlug =
  (source = 'title'): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, collection, req }) => {
    if (!data) return data
    const before = originalDoc as
      { id?: number | string; slug?: string | null; formerSlugs?: string[] | null } | undefined
    const written = typeof data.slug === 'string' ? slugify(data.slug) : undefined
    const title: unknown = data[source] ?? originalDoc?.[source]
    const wanted =
      written || before?.slug || (typeof title === 'string' ? slugify(title) || 'untitled' : undefined)
    if (wanted === undefined || wanted === before?.slug)
      return wanted === undefined ? data : { ...data, slug: wanted }

    const { docs } = await req.payload.find({
      collection: collection.slug,
      where: {
        and: [
          { slug: { like: wanted } },
          ...(before?.id === undefined ? [] : [{ id: { not_equals: before.id } }]),
        ],
      },
      select: { slug: true },
      pagination: false,
      depth: 0,
      req,
      // A slug is unique among all documents, also those that the writer may not read.
      overrideAccess: true,
    })
    const taken = new Set((docs as { slug?: unknown }[]).map(({ slug }) => slug))
    let slug = wanted
    for (let n = 2; taken.has(slug); n += 1) slug = `${wanted}-${n}`
    const former = before?.slug
      ? [...new Set([...(before.formerSlugs ?? []), before.slug])].filter((each) => each !== slug)
      : undefined
    return { ...data, slug, ...(former === undefined ? {} : { formerSlugs: former }) }
  }
