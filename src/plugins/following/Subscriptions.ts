import type { CollectionConfig } from 'payload'
import { fieldNobody, isSelf, nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'
import { followLevels, levelLabels } from './levels'

const closed = { create: fieldNobody, update: fieldNobody }

/** What members follow, and how closely: their own affair, which nobody else reads. */
export const Subscriptions: CollectionConfig = {
  slug: slugs.subscriptions,
  custom: personal({
    holds: [{ member: 'member', exports: ['target', 'level', 'because'], erasure: { do: 'delete' } }],
  }),
  labels: {
    singular: label('Subscription', 'Abonnement'),
    plural: label('Subscriptions', 'Abonnements'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { hidden: true },
  access: { read: isSelf('member'), create: nobody, update: nobody, delete: nobody },
  // One row for a member and a target, whoever races.
  indexes: [{ fields: ['member', 'target'], unique: true }],
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
      access: closed,
    },
    {
      // `posts:12`
      name: 'target',
      type: 'text',
      required: true,
      index: true,
      label: label('What', 'Quoi'),
      access: closed,
    },
    {
      name: 'level',
      type: 'select',
      required: true,
      label: label('How closely', 'À quel point'),
      options: followLevels.map((value) => ({ value, label: levelLabels[value] })),
      access: closed,
    },
    {
      name: 'because',
      type: 'select',
      required: true,
      label: label('Why', 'Pourquoi'),
      options: [
        { value: 'chosen', label: label('Chosen', 'Choisi') },
        { value: 'wrote', label: label('Wrote there', 'Y a écrit') },
      ],
      access: closed,
    },
  ],
}
