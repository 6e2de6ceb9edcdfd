import type { CollectionConfig, CollectionSlug } from 'payload'
import { isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

/**
 * How far a member has read a topic: one row a member and topic, however long the topic grows. It says which topics
 * were entered and how many posts were read, without a row for each, and where to go on reading. What somebody reads
 * is their own affair: nobody else sees it, staff included.
 */
export const ReadPositions = (topics: string): CollectionConfig => ({
  slug: slugs.readPositions,
  labels: {
    singular: label('Read position', 'Position de lecture'),
    plural: label('Read positions', 'Positions de lecture'),
  },
  lockDocuments: false,
  admin: { group: false },
  access: { read: isSelf('member'), create: nobody, update: nobody, delete: nobody },
  custom: personal({
    holds: [
      { member: 'member', exports: ['topic', 'lastRead', 'seen', 'readAt'], erasure: { do: 'delete' } },
    ],
  }),
  indexes: [{ fields: ['member', 'topic'], unique: true }, { fields: ['member', 'readAt'] }],
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      label: label('Member', 'Membre'),
    },
    {
      name: 'topic',
      type: 'relationship',
      relationTo: topics as CollectionSlug,
      required: true,
      index: true,
      label: label('Topic', 'Sujet'),
    },
    {
      name: 'lastRead',
      type: 'number',
      required: true,
      min: -1,
      label: label('Last reply read', 'Dernière réponse lue'),
      admin: {
        description: label(
          'Its number; 0: the opening post; -1: none',
          'Son numéro\u202f; 0\u202f: le premier message\u202f; -1\u202f: aucune',
        ),
      },
    },
    {
      // They wrote there, or declared it read: nothing up to here is unread, and nothing of it was read by that.
      name: 'seen',
      type: 'number',
      label: label('Not unread up to', 'Non lu seulement après'),
    },
    { name: 'readAt', type: 'date', required: true, label: label('When', 'Quand') },
  ],
})
