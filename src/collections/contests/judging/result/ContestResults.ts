import type { CollectionConfig } from 'payload'
import { fieldRole, nobody } from '../../../../access'
import { label } from '../../../../config/label'
import { personal } from '../../../../config/personal'
import { factsField } from '../../../../fields'
import { slugs } from '../../../../slugs'

/**
 * How a contest came out: one row, written once with the move to `decided`, and never again. Everybody reads it; before
 * the decision there is none.
 */
export const ContestResults: CollectionConfig = {
  slug: slugs.contestResults,
  labels: {
    singular: label('Result of a contest', 'Résultat de concours'),
    plural: label('Results of contests', 'Résultats de concours'),
  },
  custom: personal({
    holds: [
      {
        member: 'by',
        exports: ['contest', 'decidedAt', 'despite'],
        erasure: { do: 'keep', why: 'That a result was decided, and when; the name goes.' },
      },
    ],
  }),
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { group: false, defaultColumns: ['contest', 'how', 'decidedAt'] },
  access: { read: () => true, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.contests,
      required: true,
      unique: true,
      label: label('Contest', 'Concours'),
    },
    { name: 'how', type: 'text', required: true, label: label('Decided by', 'Décidé par') },
    { name: 'decidedAt', type: 'date', required: true, label: label('Decided', 'Décidé le') },
    { name: 'sealedAt', type: 'date', label: label('Votes sealed', 'Votes scellés le') },
    // The method in words, as it was applied: a contest's settings may be read differently in a year.
    { name: 'methodEn', type: 'textarea', label: label('Method, in English', 'Méthode, en anglais') },
    { name: 'methodFr', type: 'textarea', label: label('Method, in French', 'Méthode, en français') },
    // Every entry in order; see `Ranking`.
    factsField({ name: 'rankings', required: true, label: label('Ranking', 'Classement') }),
    // SHA-256 of the sealed counts, and the seed that decides between equals: who doubts reckons again.
    { name: 'digest', type: 'text', label: label('Digest of the votes', 'Empreinte des votes') },
    { name: 'commitment', type: 'text', label: label('Commitment', 'Engagement') },
    { name: 'seed', type: 'text', label: label('Seed', 'Graine') },
    // Why it was decided although the jury was not done.
    {
      name: 'despite',
      type: 'textarea',
      label: label('Decided early because', 'Décidé avant la fin, motif'),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: slugs.members,
      access: { read: fieldRole('editor', 'manager') },
      label: label('By', 'Par'),
    },
  ],
}
