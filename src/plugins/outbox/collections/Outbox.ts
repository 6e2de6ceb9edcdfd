import type { CollectionConfig } from 'payload'
import { isStaff, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'
import { retryField } from '../retryField'

const readOnly = { readOnly: true }

/** Messages, oldest first: what happened, whether everybody was told, and why not. */
export const Outbox: CollectionConfig = {
  slug: slugs.outbox,
  custom: personal({
    holds: [
      { member: 'payload.member', exports: [], erasure: { do: 'delete' } },
      { member: 'payload.author', exports: [], erasure: { do: 'delete' } },
    ],
  }),
  labels: { singular: label('Message', 'Message'), plural: label('Outbox', 'Boîte d’envoi') },
  graphQL: { disableMutations: true },
  // Nobody edits it, so nobody has to be kept out of it.
  lockDocuments: false,
  admin: {
    group: label('System', 'Système'),
    useAsTitle: 'topic',
    defaultColumns: ['topic', 'status', 'attempts', 'error', 'createdAt'],
    description: label(
      'What happened in the hub, and who had to be told of it. A message that failed can be tried again.',
      'Ce qui s’est passé dans le hub, et qui devait en être informé. Un message en échec peut être réessayé.',
    ),
  },
  defaultSort: '-id',
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['status', 'nextAttemptAt'] }, { fields: ['status', 'doneAt'] }],
  fields: [
    {
      name: 'topic',
      type: 'text',
      required: true,
      index: true,
      label: label('Topic', 'Sujet'),
      admin: readOnly,
    },
    factsField({ name: 'payload', required: true, label: label('Facts', 'Faits') }),
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      label: label('State', 'État'),
      options: [
        { value: 'pending', label: label('Waiting', 'En attente') },
        { value: 'done', label: label('Done', 'Traité') },
        { value: 'failed', label: label('Failed', 'Échec') },
      ],
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'error',
      type: 'textarea',
      label: label('What went wrong', 'Ce qui a échoué'),
      admin: { ...readOnly, condition: (data) => Boolean(data.error) },
    },
    retryField({ action: 'retryMessage', argument: 'message', statuses: ['failed'] }),
    {
      name: 'attempts',
      type: 'number',
      defaultValue: 0,
      label: label('Attempts', 'Essais'),
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'nextAttemptAt',
      type: 'date',
      required: true,
      label: label('Not before', 'Pas avant'),
      admin: {
        ...readOnly,
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        condition: (data) => data.status === 'pending',
      },
    },
    {
      name: 'doneAt',
      type: 'date',
      label: label('Done at', 'Traité le'),
      admin: {
        ...readOnly,
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        condition: (data) => data.status === 'done',
      },
    },
    // Attempts made before the last "try again"; the retry policy counts from there.
    { name: 'roundStart', type: 'number', defaultValue: 0, admin: { hidden: true } },
  ],
}
