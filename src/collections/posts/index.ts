import type { CollectionConfig } from 'payload'
import { slugs } from '../../slugs'
import { anyone, isRole } from '../../access'
import { label } from '../../config/label'
import { fillSlug, slugField, titleField } from '../../fields'
import { Posts } from './Posts'
import type { PostsOptions } from './options'

export type { PostsOptions } from './options'
export { postContent } from './postContent'

/** The blog: posts, and the categories and tags they are found by. */
export const posts = (options: PostsOptions): CollectionConfig[] => [Posts(options), Categories, Tags]

const byEditors = {
  read: anyone,
  create: isRole('editor', 'manager'),
  update: isRole('editor', 'manager'),
  delete: isRole('manager'),
}

const Categories: CollectionConfig = {
  slug: slugs.categories,
  labels: { singular: label('Category', 'Catégorie'), plural: label('Categories', 'Catégories') },
  admin: { group: label('Content', 'Contenu'), useAsTitle: 'title' },
  access: byEditors,
  hooks: { beforeValidate: [fillSlug()] },
  fields: [titleField({ localized: true }), ...slugField()],
}

const Tags: CollectionConfig = {
  slug: slugs.tags,
  labels: { singular: label('Tag', 'Étiquette'), plural: label('Tags', 'Étiquettes') },
  admin: { group: label('Content', 'Contenu'), useAsTitle: 'title' },
  access: byEditors,
  hooks: { beforeValidate: [fillSlug()] },
  fields: [titleField({ maxLength: 60 }), ...slugField()],
}
