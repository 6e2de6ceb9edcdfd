import type { CollectionConfig } from 'payload'
import { allOf, fieldNobody, nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'
import { eventLabels, topicEventKinds } from './eventKinds'
import type { ForumsSettings } from './options'
import { isThere } from './removal'

const closed = { create: fieldNobody, update: fieldNobody }

/** What was done with a topic, by whom and when: lines that its thread shows between the replies. */
export const TopicEvents = ({ reading }: ForumsSettings): CollectionConfig => ({
  slug: slugs.topicEvents,
  custom: personal({
    holds: [
      {
        member: 'by',
        exports: ['topic', 'kind', 'at'],
        erasure: { do: 'keep', why: 'What was done with a topic is told to those who talk in it.' },
      },
    ],
    quotes: ['data'],
  }),
  labels: {
    singular: label('Topic event', 'Événement d’un sujet'),
    plural: label('Topic events', 'Événements des sujets'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { hidden: true },
  defaultSort: 'at',
  access: {
    read: allOf(reading.within('topic.forum'), isThere('author', 'topic.')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  indexes: [{ fields: ['topic', 'after'] }],
  fields: [
    {
      name: 'topic',
      type: 'relationship',
      relationTo: slugs.topics,
      required: true,
      label: label('Topic', 'Sujet'),
      access: closed,
    },
    {
      name: 'after',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('After the reply of this number', 'Après la réponse de ce numéro'),
      access: closed,
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('What happened', 'Ce qui s’est passé'),
      options: topicEventKinds.map((value) => ({ value, label: eventLabels[value] })),
      access: closed,
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('By', 'Par'),
      access: closed,
    },
    {
      name: 'forum',
      type: 'relationship',
      relationTo: slugs.forums,
      label: label('Forum', 'Forum'),
      access: closed,
    },
    {
      name: 'other',
      type: 'relationship',
      relationTo: slugs.topics,
      label: label('Other topic', 'Autre sujet'),
      access: closed,
    },
    { name: 'data', type: 'json', label: label('Facts', 'Faits'), access: closed },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: label('When', 'Quand'),
      access: closed,
    },
  ],
})
