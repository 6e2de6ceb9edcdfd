import type { CollectionConfig } from 'payload'
import { anyone, isRole } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { fillSlug, slugField, titleField } from '../../fields'
import { slugs } from '../../slugs'

export { tagsGraphQL } from './graphql'

const byEditors = {
  read: anyone,
  create: isRole('editor', 'manager'),
  update: isRole('editor', 'manager'),
  delete: isRole('manager'),
}

/** What posts and topics are found by: categories, few and planned; tags, many and grown. */
export const tags = (): CollectionConfig[] => [
  {
    slug: slugs.categories,
    custom: personal({ nothing: 'Planned by editors.' }),
    labels: { singular: label('Category', 'Catégorie'), plural: label('Categories', 'Catégories') },
    admin: { group: label('Content', 'Contenu'), useAsTitle: 'title' },
    access: byEditors,
    hooks: { beforeValidate: [fillSlug()] },
    fields: [titleField({ localized: true }), ...slugField()],
  },
  {
    slug: slugs.tags,
    custom: personal({ nothing: 'Kept by editors.' }),
    labels: { singular: label('Tag', 'Étiquette'), plural: label('Tags', 'Étiquettes') },
    admin: { group: label('Content', 'Contenu'), useAsTitle: 'title' },
    access: byEditors,
    hooks: { beforeValidate: [fillSlug()] },
    fields: [
      titleField({ maxLength: 60 }),
      ...slugField(),
      {
        name: 'mergeTags',
        type: 'ui',
        label: label('Merge into another tag', 'Fusionner avec une autre étiquette'),
        admin: {
          disableListColumn: true,
          components: { Field: '/src/collections/tags/admin/MergeTags#MergeTags' },
        },
      },
    ],
  },
]
