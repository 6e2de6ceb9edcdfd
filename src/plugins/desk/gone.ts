import type { CollectionBeforeDeleteHook, CollectionConfig, CollectionSlug, Payload } from 'payload'
import { nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'
import { isEditor } from './access'
import { type DeskCollection, type DeskSettings, settingsKey } from './options'
import { locales, type TextLocale } from './texts'

/** Addresses of texts that were deleted after the world had read them: they answer "gone", not "never heard of it". */
export const GoneAddresses: CollectionConfig = {
  slug: slugs.goneAddresses,
  custom: personal({ nothing: 'Addresses of texts that are gone.' }),
  labels: {
    singular: label('Gone address', 'Adresse disparue'),
    plural: label('Gone addresses', 'Adresses disparues'),
  },
  graphQL: { disableMutations: true },
  lockDocuments: false,
  admin: {
    group: label('Publishing', 'Diffusion'),
    useAsTitle: 'path',
    defaultColumns: ['path', 'createdAt'],
  },
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  fields: [{ name: 'path', type: 'text', required: true, unique: true, label: label('Address', 'Adresse') }],
}

type Slugged = {
  slug?: Partial<Record<TextLocale, string | null>>
  _status?: Partial<Record<TextLocale, string | null>>
  stage?: Partial<Record<TextLocale, string | null>>
  formerSlugs?: string[] | null
}

/** Notes the addresses of a text that is about to be deleted, in the transaction that deletes it. */
export const noteGone =
  ({ prefix }: DeskCollection): CollectionBeforeDeleteHook =>
  async ({ id, collection, req }) => {
    const doc = (await req.payload.findByID({
      collection: collection.slug,
      id,
      locale: 'all',
      depth: 0,
      disableErrors: true,
      req,
      // System read: whoever may delete the text gets here.
      overrideAccess: true,
    })) as Slugged | null
    if (!doc) return
    for (const locale of locales) {
      const wasRead = doc._status?.[locale] === 'published' || doc.stage?.[locale] === 'archived'
      const slug = doc.slug?.[locale]
      if (!wasRead || !slug) continue
      for (const each of [slug, ...(doc.formerSlugs ?? [])]) {
        const path = pathOf(locale, prefix, each)
        const where = { path: { equals: path } }
        const known = await req.payload.db.count({ collection: slugs.goneAddresses, where, req })
        // The adapter and not the Local API: the list is closed to every API.
        if (known.totalDocs === 0)
          await req.payload.db.create({ collection: slugs.goneAddresses, data: { path }, req })
      }
    }
  }

const pathOf = (locale: TextLocale, prefix: string, slug: string): string =>
  `${locale === 'fr' ? '/fr' : ''}${prefix}${slug}`

/**
 * Did the world read a text at this path that was archived or deleted since? Asked only of paths that nothing is at.
 *
 * @param path - decoded, with the language's prefix.
 */
export const isGone = async (payload: Payload, path: string): Promise<boolean> => {
  const settings = payload.config.custom?.[settingsKey] as DeskSettings | undefined
  if (!settings) return false
  const match = /^(\/fr)?(\/.+)$/.exec(path)
  const [, french, bare = ''] = match ?? []
  const locale: TextLocale = french === undefined ? 'en' : 'fr'
  const found = await payload.db.count({
    collection: slugs.goneAddresses,
    where: { path: { equals: path } },
  })
  if (found.totalDocs > 0) return true
  for (const { slug: collection, prefix } of settings.collections) {
    const slug = bare.startsWith(prefix) ? bare.slice(prefix.length) : ''
    if (slug === '' || slug.includes('/')) continue
    const { totalDocs } = await payload.count({
      collection: collection as CollectionSlug,
      where: {
        and: [
          { stage: { equals: 'archived' } },
          { or: [{ slug: { equals: slug } }, { formerSlugs: { equals: slug } }] },
        ],
      },
      locale,
      // System read: that something was here is all that is told.
      overrideAccess: true,
    })
    if (totalDocs > 0) return true
  }
  return false
}

/** Pure: can a text of the desk live at this path at all? Everything else is not asked about. */
export const mayBeText = (payload: Pick<Payload, 'config'>, path: string): boolean => {
  const settings = payload.config.custom?.[settingsKey] as DeskSettings | undefined
  const bare = path.replace(/^\/fr(?=\/)/, '')
  return Boolean(
    settings?.collections.some(
      ({ prefix }) => bare.startsWith(prefix) && /^[^/.]+$/.test(bare.slice(prefix.length)),
    ),
  )
}
