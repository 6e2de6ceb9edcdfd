import type { CollectionConfig } from 'payload'
import { anyOf, isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isOrganiser } from '../access'

/** Who accepted which version of a contest's rules, and when. Only the operations of this slice write here. */
export const ContestAcceptances: CollectionConfig = {
  slug: slugs.contestAcceptances,
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['contest', 'version', 'acceptedAt', 'territory', 'ageConfirmed'],
        erasure: { do: 'delete' },
      },
    ],
  }),
  labels: {
    singular: label('Accepted rules', 'Règlement accepté'),
    plural: label('Accepted rules', 'Règlements acceptés'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { group: false, defaultColumns: ['contest', 'member', 'version', 'acceptedAt'] },
  access: { read: anyOf(isOrganiser, isSelf('member')), create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['contest', 'member', 'version'], unique: true }],
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
      label: label('Member', 'Membre'),
    },
    { name: 'version', type: 'number', required: true, label: label('Version', 'Version') },
    { name: 'acceptedAt', type: 'date', required: true, label: label('Accepted', 'Accepté le') },
    // What the member said of themselves when they entered. Not their age: that they are as old as is asked for.
    { name: 'territory', type: 'text', label: label('Country of residence', 'Pays de résidence') },
    {
      name: 'ageConfirmed',
      type: 'number',
      label: label('At least as many years old', 'Au moins cet âge, en années'),
    },
  ],
}
