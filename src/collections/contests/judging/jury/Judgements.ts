import type { CollectionConfig } from 'payload'
import { anyOf, hasRole, isSelf, nobody } from '../../../../access'
import { label } from '../../../../config/label'
import { personal } from '../../../../config/personal'
import { factsField } from '../../../../fields'
import { slugs } from '../../../../slugs'
import { decidedStates } from '../../lifecycle/lifecycle'

/**
 * Points of one judge for one entry. Until the contest is decided nobody reads those of others, organisers included: who
 * knows how the rest judged judges differently.
 */
export const Judgements: CollectionConfig = {
  slug: slugs.judgements,
  labels: { singular: label('Judgement', 'Notation'), plural: label('Judgements', 'Notations') },
  custom: personal({
    holds: [
      {
        member: 'judge',
        exports: ['contest', 'entry', 'points', 'note'],
        erasure: { do: 'keep', why: 'The points are part of the result; the name goes.' },
      },
    ],
  }),
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { group: false, defaultColumns: ['contest', 'entry', 'judge', 'updatedAt'] },
  access: {
    read: anyOf(isSelf('judge'), ({ req }) =>
      hasRole(req, 'editor', 'manager') ? { 'contest.state': { in: [...decidedStates] } } : false,
    ),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  indexes: [{ fields: ['entry', 'judge'], unique: true }],
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
      name: 'entry',
      type: 'relationship',
      relationTo: slugs.entries,
      required: true,
      index: true,
      label: label('Entry', 'Participation'),
    },
    {
      name: 'judge',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Judge', 'Juré'),
    },
    // Points by criterion.
    factsField({ name: 'points', required: true, label: label('Points', 'Points') }),
    { name: 'note', type: 'textarea', maxLength: 2000, label: label('Note', 'Remarque') },
  ],
}
