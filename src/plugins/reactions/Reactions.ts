import type { CollectionConfig } from 'payload'
import { isSelf, nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'
import { recountDeleted } from './hooks'
import { reactionKinds, reactionLabels } from './kinds'

/**
 * Who reacted to what. A member reads their own rows; who else reacted is told by `reactors`, as each of them allows.
 * Written by `react` and `unreact` alone, which keep the target's `reactionCounts`.
 */
export const Reactions: CollectionConfig = {
  slug: slugs.reactions,
  custom: personal({
    holds: [
      { member: 'member', exports: ['target', 'kind'], erasure: { do: 'delete' } },
      // Whose words it is about.
      {
        member: 'author',
        exports: [],
        erasure: { do: 'keep', why: 'It is another member’s, and names nobody who is left.' },
      },
    ],
  }),
  labels: { singular: label('Reaction', 'Réaction'), plural: label('Reactions', 'Réactions') },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { hidden: true },
  access: { read: isSelf('member'), create: nobody, update: nobody, delete: nobody },
  hooks: { afterDelete: [recountDeleted] },
  // One of each kind for a member and a target, whoever races.
  indexes: [{ fields: ['member', 'target', 'kind'], unique: true }, { fields: ['target', 'kind'] }],
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
    },
    // `replies:12`
    { name: 'target', type: 'text', required: true, label: label('To what', 'À quoi') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Kind', 'Genre'),
      options: reactionKinds.map((value) => ({ value, label: reactionLabels[value] })),
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Whose words', 'Mots de qui'),
      access: { read: () => false },
    },
  ],
}
