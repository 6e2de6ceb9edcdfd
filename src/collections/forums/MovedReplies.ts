import type { CollectionConfig } from 'payload'
import { nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'

/**
 * Where replies went that stood in a topic once: all numbers from `first` to `last` are now those of the topic `into`,
 * `shift` further on. A number is given once in a topic, so a topic and a number are an address for ever, and following
 * these rows from one to the next leads to where it is now. Number 0 is the text that opens a topic.
 */
export const MovedReplies: CollectionConfig = {
  slug: slugs.movedReplies,
  custom: personal({ nothing: 'Addresses of replies, which say for themselves whose they are.' }),
  labels: {
    singular: label('Moved replies', 'Réponses déplacées'),
    plural: label('Moved replies', 'Réponses déplacées'),
  },
  lockDocuments: false,
  graphQL: false,
  endpoints: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  // One answer for an address.
  indexes: [{ fields: ['topic', 'first'], unique: true }],
  fields: [
    {
      name: 'topic',
      type: 'relationship',
      relationTo: slugs.topics,
      required: true,
      label: label('Former topic', 'Ancien sujet'),
    },
    { name: 'first', type: 'number', required: true, label: label('From this number', 'De ce numéro') },
    { name: 'last', type: 'number', required: true, label: label('To this number', 'À ce numéro') },
    {
      name: 'into',
      type: 'relationship',
      relationTo: slugs.topics,
      required: true,
      index: true,
      label: label('Topic', 'Sujet'),
    },
    { name: 'shift', type: 'number', required: true, label: label('Further by', 'Décalage') },
  ],
}
