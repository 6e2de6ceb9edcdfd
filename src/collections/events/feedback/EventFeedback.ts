import type { CollectionConfig } from 'payload'
import { anyOf, isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isOrganiser } from '../access'
import { dateFields } from '../fields/date'

/** Letters of what somebody says about a date: a page. */
export const mostFeedbackLetters = 2000

/** What those who were there say of a date, to the organisers alone. Only `giveEventFeedback` writes here. */
export const EventFeedback: CollectionConfig = {
  slug: slugs.eventFeedback,
  labels: {
    singular: label('Feedback on an event', 'Avis sur un événement'),
    plural: label('Feedback on events', 'Avis sur les événements'),
  },
  graphQL: { singularName: 'EventFeedback', pluralName: 'EventFeedbacks', disableMutations: true },
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['event', 'occurrence', 'rating', 'text'],
        erasure: { do: 'delete' },
      },
    ],
  }),
  lockDocuments: false,
  admin: {
    group: label('Community', 'Communauté'),
    defaultColumns: ['event', 'occurrence', 'rating', 'text', 'member', 'createdAt'],
    listSearchableFields: ['text'],
  },
  defaultSort: '-id',
  access: { read: anyOf(isOrganiser, isSelf('member')), create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['event', 'occurrence', 'member'], unique: true }],
  fields: [
    ...dateFields(),
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
    },
    { name: 'rating', type: 'number', required: true, min: 1, max: 5, label: label('Mark', 'Note') },
    { name: 'text', type: 'textarea', maxLength: mostFeedbackLetters, label: label('Words', 'Commentaire') },
  ],
}
