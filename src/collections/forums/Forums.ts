import type { CollectionConfig } from 'payload'
import { anyone, isRole } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { fillSlug, slugField, titleField } from '../../fields'
import { slugs } from '../../slugs'

/** A room of the forum. */
export const Forums: CollectionConfig = {
  slug: slugs.forums,
  custom: personal({ nothing: 'Planned by the staff.' }),
  labels: { singular: label('Forum', 'Forum'), plural: label('Forums', 'Forums') },
  admin: {
    group: label('Community', 'Communauté'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'order'],
  },
  defaultSort: 'order',
  access: { read: anyone, create: isRole('manager'), update: isRole('manager'), delete: isRole('manager') },
  hooks: { beforeValidate: [fillSlug()] },
  fields: [
    titleField({ localized: true, maxLength: 80 }),
    ...slugField(),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: label('What it is for', 'À quoi il sert'),
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 100,
      required: true,
      label: label('Order', 'Ordre'),
      admin: { position: 'sidebar' },
    },
  ],
}
