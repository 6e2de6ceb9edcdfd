import type { CollectionConfig } from 'payload'
import { anyOf, isSelf, nobody } from '../../../../access'
import { label } from '../../../../config/label'
import { personal } from '../../../../config/personal'
import { slugs } from '../../../../slugs'
import { isOrganiser } from '../../access'

/** What a judge of a contest declared: conflicts of interest, and that they are done. */
export const JurySeats: CollectionConfig = {
  slug: slugs.jurySeats,
  labels: {
    singular: label('Seat in a jury', 'Siège de jury'),
    plural: label('Seats in juries', 'Sièges de jury'),
  },
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['contest', 'conflicts', 'finishedAt'],
        erasure: { do: 'keep', why: 'Who was not to judge what is part of the result; the name goes.' },
      },
    ],
  }),
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { group: false, defaultColumns: ['contest', 'member', 'finishedAt'] },
  access: { read: anyOf(isOrganiser, isSelf('member')), create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['contest', 'member'], unique: true }],
  fields: [
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.contests,
      required: true,
      index: true,
      label: label('Contest', 'Concours'),
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Judge', 'Juré'),
    },
    {
      name: 'conflicts',
      type: 'array',
      label: label('Conflicts of interest', 'Conflits d’intérêts'),
      fields: [
        {
          name: 'entry',
          type: 'relationship',
          relationTo: slugs.entries,
          required: true,
          label: label('Entry', 'Participation'),
        },
        { name: 'reason', type: 'text', maxLength: 300, label: label('Because', 'Motif') },
        { name: 'at', type: 'date', label: label('Declared', 'Déclaré le') },
      ],
    },
    { name: 'finishedAt', type: 'date', label: label('Done', 'Terminé le') },
  ],
}
