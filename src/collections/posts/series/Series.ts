import type { CollectionConfig } from 'payload'
import { anyone, isRole } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { coverField, fillSlug, slugField, titleField } from '../../../fields'
import { noLanguageOfOthers } from '../../../hooks/publicLanguages'
import { slugs } from '../../../slugs'
import { onlyReadable } from './onlyReadable'

const isEditor = isRole('editor', 'manager')

/** Most parts of a series: a weekly one for four years. */
const mostParts = 200

/** Posts that are read one after the other. The order lies here, in one place, and not as a number in each post. */
export const Series = (): CollectionConfig => ({
  slug: slugs.series,
  custom: personal({ nothing: 'Planned by editors.' }),
  labels: { singular: label('Series', 'Série'), plural: label('Series', 'Séries') },
  admin: { group: label('Content', 'Contenu'), useAsTitle: 'title', defaultColumns: ['title', 'posts'] },
  graphQL: { singularName: 'Series', pluralName: 'AllSeries' },
  access: { read: anyone, create: isEditor, update: isEditor, delete: isRole('manager') },
  hooks: { beforeOperation: [noLanguageOfOthers(isEditor)], beforeValidate: [fillSlug()] },
  fields: [
    titleField({ localized: true }),
    ...slugField(),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: label('Description', 'Présentation'),
    },
    coverField(),
    {
      name: 'posts',
      type: 'relationship',
      relationTo: slugs.posts,
      hasMany: true,
      maxRows: mostParts,
      index: true,
      label: label('Parts', 'Épisodes'),
      hooks: { afterRead: [onlyReadable(isEditor)] },
      admin: {
        isSortable: true,
        description: label(
          'In the order of reading; readers see those that are public in their language.',
          'Dans l’ordre de lecture\u202f; les lecteurs voient ceux qui sont publics dans leur langue.',
        ),
      },
    },
  ],
})
