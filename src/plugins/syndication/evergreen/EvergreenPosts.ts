import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isEditor } from '../access'
import { sourceGroup } from '../collections/sourceGroup'

const readOnly = { readOnly: true }

/** What is said again on a channel when it has rested, and how often. Written by `keepEvergreen` and the worker. */
export const EvergreenPosts: CollectionConfig = {
  slug: slugs.evergreenPosts,
  custom: personal({
    holds: [
      {
        member: 'setBy',
        exports: ['title', 'source'],
        erasure: {
          do: 'keep',
          why: 'What the hub announces is the publisher’s; the name of who asked goes.',
        },
      },
    ],
  }),
  labels: {
    singular: label('Evergreen post', 'Publication récurrente'),
    plural: label('Evergreen posts', 'Publications récurrentes'),
  },
  graphQL: { disableMutations: true },
  lockDocuments: false,
  admin: {
    group: label('Publishing', 'Diffusion'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'channel', 'days', 'made', 'times', 'nextAt'],
    description: label(
      'What is announced again after a rest. Set beside each document, under “Where it went”.',
      'Ce qui est annoncé à nouveau après un repos. Se règle à côté de chaque document, sous «\u202fOù c’est parti\u202f».',
    ),
  },
  defaultSort: 'nextAt',
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['source.collection', 'source.document'] }],
  fields: [
    { name: 'title', type: 'text', required: true, label: label('Title', 'Titre'), admin: readOnly },
    {
      // `posts:12:3`, the last being the channel: a document is repeated by one rule on each.
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: label('Key', 'Clé'),
      admin: { ...readOnly, hidden: true },
    },
    sourceGroup(),
    {
      name: 'channel',
      type: 'relationship',
      relationTo: slugs.channels,
      required: true,
      index: true,
      label: label('Channel', 'Canal'),
      admin: readOnly,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'days',
          type: 'number',
          required: true,
          label: label('Days of rest', 'Jours de repos'),
          admin: readOnly,
        },
        {
          name: 'times',
          type: 'number',
          required: true,
          label: label('Times at most', 'Fois au plus'),
          admin: readOnly,
        },
        {
          name: 'made',
          type: 'number',
          defaultValue: 0,
          label: label('Times so far', 'Fois jusqu’ici'),
          admin: readOnly,
        },
      ],
    },
    {
      name: 'nextAt',
      type: 'date',
      index: true,
      label: label('Next, at the earliest', 'Prochaine, au plus tôt'),
      admin: { ...readOnly, position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'setBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Asked for by', 'À la demande de'),
      admin: { ...readOnly, position: 'sidebar', condition: (data) => Boolean(data.setBy) },
    },
  ],
}
