import type { CollectionConfig } from 'payload'
import { anyOf, isPublished, isRole } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { fillSlug, slugField, titleField } from '../../fields'
import { slugs } from '../../slugs'

const isEditor = isRole('editor', 'manager')

/** Standing pages: about, legal notice, contact. */
export const pages = (): CollectionConfig[] => [
  {
    slug: slugs.pages,
    custom: personal({ nothing: 'Written by editors for the hub.' }),
    labels: { singular: label('Page', 'Page'), plural: label('Pages', 'Pages') },
    admin: {
      group: label('Content', 'Contenu'),
      useAsTitle: 'title',
      defaultColumns: ['title', '_status', 'updatedAt'],
    },
    access: {
      read: anyOf(isEditor, isPublished),
      readVersions: isEditor,
      create: isEditor,
      update: isEditor,
      delete: isRole('manager'),
    },
    versions: { drafts: true, maxPerDoc: 50 },
    hooks: { beforeValidate: [fillSlug()] },
    fields: [
      titleField({ localized: true }),
      ...slugField({ localized: true }),
      { name: 'content', type: 'richText', localized: true, label: label('Text', 'Texte') },
    ],
  },
]
