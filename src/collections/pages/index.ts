import type { CollectionConfig } from 'payload'
import { isRole } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import {
  basedOnField,
  keepOthersChanges,
  fillSlug,
  importedFromField,
  languageButtons,
  languagesField,
  slugField,
  titleField,
} from '../../fields'
import { autosave, noteAutosave } from '../../hooks/autosave'
import { publicLanguages } from '../../hooks/publicLanguages'
import { slugs } from '../../slugs'

const isEditor = isRole('editor', 'manager')
const languages = publicLanguages(isEditor)

/** Standing pages: about, legal notice, contact. */
export const pages = (): CollectionConfig[] => [
  {
    slug: slugs.pages,
    custom: personal({ nothing: 'Written by editors for the hub.' }),
    labels: { singular: label('Page', 'Page'), plural: label('Pages', 'Pages') },
    admin: {
      group: label('Content', 'Contenu'),
      useAsTitle: 'title',
      defaultColumns: ['title', 'languages', 'updatedAt'],
      components: { edit: languageButtons },
    },
    access: {
      read: languages.read,
      readVersions: isEditor,
      create: isEditor,
      update: isEditor,
      delete: isRole('manager'),
    },
    versions: { drafts: { autosave, localizeStatus: true }, maxPerDoc: 50 },
    forceSelect: { _status: true },
    hooks: {
      beforeOperation: [languages.beforeOperation, noteAutosave],
      beforeValidate: [fillSlug()],
      beforeChange: [keepOthersChanges],
      afterRead: [languages.afterRead],
    },
    fields: [
      titleField({ localized: true }),
      ...slugField({ localized: true }),
      { name: 'content', type: 'richText', localized: true, label: label('Text', 'Texte') },
      languagesField(),
      basedOnField(),
      importedFromField(({ req }) => isEditor({ req }) === true),
    ],
  },
]
