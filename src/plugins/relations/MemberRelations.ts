import type { CollectionConfig } from 'payload'
import { fieldNobody, isSelf, nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'

/** Who keeps whom at a distance: their own affair, which nobody else reads, whatever their role. */
export const MemberRelations: CollectionConfig = {
  slug: slugs.memberRelations,
  custom: personal({
    holds: [
      { member: 'owner', exports: ['other', 'muted', 'blocked'], erasure: { do: 'delete' } },
      // Who kept them at a distance is not theirs to know.
      { member: 'other', exports: [], erasure: { do: 'delete' } },
    ],
  }),
  labels: {
    singular: label('Relation', 'Relation'),
    plural: label('Relations', 'Relations'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { hidden: true },
  access: { read: isSelf('owner'), create: nobody, update: nobody, delete: nobody },
  // One row a pair, whoever races.
  indexes: [{ fields: ['owner', 'other'], unique: true }],
  fields: [
    {
      name: 'owner',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
      access: { create: fieldNobody, update: fieldNobody },
    },
    {
      name: 'other',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('The other one', 'L’autre membre'),
      access: { create: fieldNobody, update: fieldNobody },
    },
    // Their posts are folded on the owner's pages.
    { name: 'muted', type: 'checkbox', defaultValue: false, label: label('Muted', 'En sourdine') },
    // And they cannot answer the owner, or name them.
    { name: 'blocked', type: 'checkbox', defaultValue: false, label: label('Blocked', 'Bloqué') },
  ],
}
