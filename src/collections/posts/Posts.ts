import type { CollectionConfig } from 'payload'
import { anyOf, isPublished, isRole } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { authorField, coverField, fillSlug, publishedAtField, slugField, titleField } from '../../fields'
import { stampAuthor, stampPublishedAt } from '../../hooks'
import { slugs } from '../../slugs'
import type { PostsOptions } from './options'

const isEditor = isRole('editor', 'manager')

/** Blog posts: one document, its title, address, excerpt and text in each language. */
export const Posts = ({ now }: PostsOptions): CollectionConfig => ({
  slug: slugs.posts,
  custom: personal({
    holds: [
      {
        member: 'author',
        exports: ['title', 'slug', 'excerpt', 'content', 'publishedAt', '_status'],
        erasure: { do: 'keep', why: 'The publisher’s own pages; the byline becomes nameless.' },
      },
    ],
  }),
  labels: { singular: label('Post', 'Article'), plural: label('Posts', 'Articles') },
  admin: {
    group: label('Content', 'Contenu'),
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'publishedAt', 'author'],
  },
  defaultSort: '-publishedAt',
  access: {
    read: anyOf(isEditor, isPublished),
    readVersions: isEditor,
    create: isEditor,
    update: isEditor,
    delete: isRole('manager'),
  },
  versions: { drafts: { autosave: false }, maxPerDoc: 50 },
  hooks: { beforeValidate: [fillSlug()], beforeChange: [stampAuthor, stampPublishedAt(now)] },
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
    { name: 'content', type: 'richText', localized: true, label: label('Text', 'Texte') },
    publishedAtField(),
    authorField(),
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
      name: 'importedFrom',
      type: 'text',
      unique: true,
      label: label('Imported from', 'Importé de'),
      access: { read: ({ req }) => isEditor({ req }) === true },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.importedFrom) },
    },
  ],
})
