import type { CollectionConfig } from 'payload'
import { nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'

/**
 * Where a reply went that stood under a number once: a topic and a number are its address for ever. What became the
 * first post of a topic of its own has no row among the replies; then `opening` names that topic.
 */
export const MovedReplies: CollectionConfig = {
  slug: slugs.movedReplies,
  custom: personal({ nothing: 'Addresses of replies, which say for themselves whose they are.' }),
  labels: {
    singular: label('Moved reply', 'Réponse déplacée'),
    plural: label('Moved replies', 'Réponses déplacées'),
  },
  lockDocuments: false,
  graphQL: false,
  endpoints: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['topic', 'number'], unique: true }],
  fields: [
    {
      name: 'topic',
      type: 'relationship',
      relationTo: slugs.topics,
      required: true,
      label: label('Former topic', 'Ancien sujet'),
    },
    { name: 'number', type: 'number', required: true, label: label('Former number', 'Ancien numéro') },
    {
      name: 'reply',
      type: 'relationship',
      relationTo: slugs.replies,
      index: true,
      label: label('Reply', 'Réponse'),
    },
    {
      name: 'opening',
      type: 'relationship',
      relationTo: slugs.topics,
      index: true,
      label: label('The topic that it opens', 'Le sujet qu’elle ouvre'),
    },
  ],
}
