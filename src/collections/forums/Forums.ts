import type { CollectionConfig } from 'payload'
import { isRole } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { isColour } from '../../core/colour'
import { reservedForumSlugs } from '../../core/threads'
import { fillSlug, slugField, titleField } from '../../fields'
import { slugs } from '../../slugs'
import { refuseReserved } from './hooks/refuseReserved'
import { guardTree, refuseWhenFull } from './hooks/guardTree'
import { kindOptions, topicKinds } from './kinds'
import type { ForumsSettings } from './options'
import { slowField } from './slowMode'
import { whoMayField } from './whoMay'

/** A room of the forum; rooms stand in a tree. */
export const Forums = ({ reading }: ForumsSettings): CollectionConfig => ({
  slug: slugs.forums,
  custom: personal({ nothing: 'Planned by the staff.' }),
  labels: { singular: label('Forum', 'Forum'), plural: label('Forums', 'Forums') },
  admin: {
    group: label('Community', 'Communauté'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'parent', 'order', 'slug'],
  },
  defaultSort: 'order',
  access: {
    read: reading.within('id'),
    create: isRole('manager'),
    update: isRole('manager'),
    delete: isRole('manager'),
  },
  hooks: {
    beforeValidate: [refuseReserved, fillSlug('title', { reserved: reservedForumSlugs })],
    beforeChange: [guardTree],
    beforeDelete: [refuseWhenFull],
  },
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
      name: 'parent',
      type: 'relationship',
      relationTo: slugs.forums,
      index: true,
      label: label('Within', 'Dans'),
      admin: {
        position: 'sidebar',
        description: label(
          'Whoever may not read the forum above may not read this one either.',
          'Qui ne peut pas lire le forum au-dessus ne peut pas lire celui-ci non plus.',
        ),
      },
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 100,
      required: true,
      label: label('Order', 'Ordre'),
      admin: {
        position: 'sidebar',
        description: label('Smaller numbers come first.', 'Les plus petits nombres viennent d’abord.'),
      },
    },
    {
      name: 'colour',
      type: 'text',
      label: label('Colour', 'Couleur'),
      admin: {
        position: 'sidebar',
        description: label('Hexadecimal, such as #1d6b57', 'Hexadécimale, par exemple #1d6b57'),
      },
      validate: (value: unknown) =>
        value == null ||
        value === '' ||
        isColour(value) ||
        'Six hexadecimal digits after # · Six chiffres hexadécimaux après #',
    },
    whoMayField({ name: 'readBy', label: label('Who may read', 'Qui peut lire') }),
    whoMayField({
      name: 'postBy',
      label: label('Who may open topics', 'Qui peut ouvrir des sujets'),
      writing: true,
    }),
    whoMayField({ name: 'replyBy', label: label('Who may reply', 'Qui peut répondre'), writing: true }),
    slowField(),
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      defaultValue: [...topicKinds],
      options: kindOptions,
      label: label('Kinds of topics it takes', 'Types de sujets acceptés'),
      admin: { description: label('None chosen: all of them.', 'Aucun choisi\u202f: tous.') },
    },
    {
      name: 'requiredTags',
      type: 'relationship',
      relationTo: slugs.tags,
      hasMany: true,
      label: label('Required tags', 'Étiquettes obligatoires'),
      admin: {
        description: label('A topic bears one of these at least.', 'Un sujet porte au moins l’une d’elles.'),
      },
    },
    {
      name: 'template',
      type: 'textarea',
      localized: true,
      maxLength: 4_000,
      label: label('Template (Markdown)', 'Modèle (Markdown)'),
      admin: {
        description: label('What a new topic begins with.', 'Ce par quoi commence un nouveau sujet.'),
      },
    },
  ],
})
