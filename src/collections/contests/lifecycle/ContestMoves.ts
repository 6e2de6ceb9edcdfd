import type { CollectionConfig } from 'payload'
import { anyOf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isOrganiser } from '../access'
import { publicStates, stateLabels } from './lifecycle'

const states = Object.entries(stateLabels).map(([value, text]) => ({ value, label: text }))

/** Every move of a contest from one state to the next: when, and who made it. A state is entered once. */
export const ContestMoves: CollectionConfig = {
  slug: slugs.contestMoves,
  custom: personal({
    holds: [
      {
        member: 'by',
        exports: ['contest', 'to', 'at'],
        erasure: { do: 'keep', why: 'When a contest opened and closed is part of its rules; the name goes.' },
      },
    ],
  }),
  labels: {
    singular: label('Move of a contest', 'Étape de concours'),
    plural: label('Moves of contests', 'Étapes de concours'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { group: false, defaultColumns: ['contest', 'from', 'to', 'at'] },
  access: {
    read: anyOf(isOrganiser, () => ({ 'contest.state': { in: [...publicStates] } })),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  indexes: [{ fields: ['contest', 'to'], unique: true }],
  fields: [
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.contests,
      required: true,
      index: true,
      label: label('Contest', 'Concours'),
    },
    { name: 'from', type: 'select', required: true, options: states, label: label('From', 'De') },
    { name: 'to', type: 'select', required: true, options: states, label: label('To', 'À') },
    { name: 'at', type: 'date', required: true, label: label('When', 'Quand') },
    // When it was due; null where somebody made it by hand.
    { name: 'dueAt', type: 'date', label: label('Due', 'Prévue le') },
    {
      name: 'by',
      type: 'relationship',
      relationTo: slugs.members,
      access: { read: ({ req }) => isOrganiser({ req }) === true },
      label: label('By', 'Par'),
    },
  ],
}
