import { seoPlugin } from '@payloadcms/plugin-seo'
import type { Field } from 'payload'
import { label } from '../../config/label'
import { type ConfigStep, pipe } from '../../config/pipe'
import { mapCollections } from '../../config/steps'
import { searchFields } from './fields'
import { addressFor, descriptionFor, type FormDocument, pictureFor, titleFor } from './generate'
import type { SeoOptions } from './options'

/**
 * How documents are found: Payload's SEO plugin (title, description, picture, search preview, each filled in at a
 * button) in a group `meta`, with `noindex` and `canonical`, in each language.
 */
export const seo = (options: SeoOptions): ConfigStep => {
  const collections = Object.keys(options.prefixes)
  const plugin = seoPlugin({
    collections,
    uploadsCollection: options.pictures,
    interfaceName: 'SearchMeta',
    fields: ({ defaultFields }) => searchFields(defaultFields),
    generateTitle: async ({ doc, req }: { doc: FormDocument; req: Parameters<SeoOptions['hubName']>[0] }) =>
      titleFor(doc, await options.hubName(req)),
    generateDescription: ({ doc }: { doc: FormDocument }) => descriptionFor(doc),
    generateImage: ({ doc }: { doc: FormDocument }) => pictureFor(doc),
    generateURL: ({ doc, locale, collectionConfig }) =>
      addressFor({
        doc: doc as FormDocument,
        prefix: options.prefixes[collectionConfig?.slug ?? ''] ?? '/',
        locale,
        siteURL: options.siteURL,
      }),
  })
  return (config) =>
    pipe(
      config,
      // Payload's plugin is synchronous.
      (before) => plugin(before),
      mapCollections(collections, (collection) => ({
        ...collection,
        fields: collection.fields.map(named),
      })),
    )
}

const named = (field: Field): Field =>
  field.type === 'group' && 'name' in field && field.name === 'meta'
    ? { ...field, label: label('Search engines and networks', 'Moteurs de recherche et réseaux') }
    : field
