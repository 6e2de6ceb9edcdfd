import type { CollectionConfig, Field } from 'payload'
import { isRole } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import {
  authorField,
  basedOnField,
  coverField,
  fillSlug,
  keepOthersChanges,
  importedFromField,
  languageButtons,
  languagesField,
  publishedAtField,
  slugField,
  titleField,
} from '../../fields'
import { announcedVideo } from '../../core/announcedVideo'
import { stampAuthor, stampPublishedAt } from '../../hooks'
import { autosave, noteAutosave } from '../../hooks/autosave'
import { publicLanguages } from '../../hooks/publicLanguages'
import { slugs } from '../../slugs'
import { authorsField, keepByline } from './authors'
import type { PostsOptions } from './options'
import { onlyReadable } from './series/onlyReadable'

const isEditor = isRole('editor', 'manager')
const languages = publicLanguages(isEditor)

/** A file that lives elsewhere: the media library keeps pictures. The site does not show it. */
const videoFileField: Field = {
  name: 'videoFile',
  type: 'text',
  maxLength: 2_000,
  label: label('Video file', 'Fichier vidéo'),
  validate: (value: unknown) =>
    value == null || value === '' || announcedVideo(value) !== null || 'https://….mp4 · .mov · .webm',
  admin: {
    placeholder: 'https://files.example.org/film.mp4',
    description: label(
      'The address of a video, for networks of videos; the site does not show it',
      'L’adresse d’une vidéo, pour les réseaux de vidéos\u202f; le site ne l’affiche pas',
    ),
  },
}

/** Blog posts: one document; title, address, excerpt, text, status and date of publication in each language. */
export const Posts = ({ now }: PostsOptions): CollectionConfig => ({
  slug: slugs.posts,
  custom: personal({
    holds: [
      {
        member: 'authors',
        exports: ['title', 'slug', 'excerpt', 'content', 'publishedAt', '_status'],
        erasure: { do: 'keep', why: 'The publisher’s own pages; the byline becomes nameless.' },
      },
      {
        member: 'author',
        exports: [],
        erasure: { do: 'keep', why: 'The first of the authors, for clients that know of one.' },
      },
    ],
  }),
  labels: { singular: label('Post', 'Article'), plural: label('Posts', 'Articles') },
  admin: {
    group: label('Content', 'Contenu'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'languages', 'publishedAt', 'authors'],
    components: { edit: languageButtons },
  },
  defaultSort: '-publishedAt',
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
    beforeChange: [keepOthersChanges, stampAuthor, keepByline, stampPublishedAt(now)],
    afterRead: [languages.afterRead],
  },
  fields: [
    titleField({ localized: true }),
    ...slugField({ localized: true }),
    {
      name: 'excerpt',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: label('Excerpt', 'Chapô'),
      admin: {
        description: label(
          'One or two sentences: lists, feeds and networks show it.',
          'Une ou deux phrases\u202f: les listes, les flux et les réseaux les affichent.',
        ),
      },
    },
    coverField(),
    videoFileField,
    { name: 'content', type: 'richText', localized: true, label: label('Text', 'Texte') },
    publishedAtField({ localized: true }),
    languagesField(),
    // Kept by `authors`; clients that know of one author read and write it here.
    { ...authorField(), admin: { hidden: true } } as Field,
    authorsField(),
    {
      name: 'categories',
      type: 'relationship',
      relationTo: slugs.categories,
      hasMany: true,
      label: label('Categories', 'Catégories'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'tags',
      type: 'relationship',
      relationTo: slugs.tags,
      hasMany: true,
      label: label('Tags', 'Étiquettes'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'related',
      type: 'relationship',
      relationTo: slugs.posts,
      hasMany: true,
      maxRows: 6,
      label: label('Related posts', 'Articles liés'),
      filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
      hooks: { afterRead: [onlyReadable(isEditor)] },
      admin: {
        position: 'sidebar',
        isSortable: true,
        description: label(
          'Left empty, the posts that share most tags and categories are shown.',
          'Laissé vide, les articles qui partagent le plus d’étiquettes et de catégories sont proposés.',
        ),
      },
    },
    basedOnField(),
    importedFromField(({ req }) => isEditor({ req }) === true),
  ],
})
