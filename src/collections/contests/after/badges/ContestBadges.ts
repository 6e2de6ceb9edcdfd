import type { CollectionConfig } from 'payload'
import { anyOf, isSelf, nobody } from '../../../../access'
import { label } from '../../../../config/label'
import { personal } from '../../../../config/personal'
import { slugs } from '../../../../slugs'
import { isOrganiser } from '../../access'
import { badgeKinds } from './badgesDue'

const words = {
  entered: label('Took part', 'Participation'),
  finished: label('Went to the end', 'Allé au bout'),
  won: label('Won', 'Gagné'),
} satisfies Record<(typeof badgeKinds)[number], unknown>

/**
 * What members have from contests: that they took part, went to the end, won. Facts for the trust levels, and badges.
 * They follow the result (`settleBadges`) and are nobody's to write; everybody reads those that show by `Member.badges`.
 */
export const ContestBadges: CollectionConfig = {
  slug: slugs.contestBadges,
  labels: { singular: label('Badge', 'Badge'), plural: label('Badges', 'Badges') },
  custom: personal({
    holds: [{ member: 'member', exports: ['contest', 'kind', 'place', 'at'], erasure: { do: 'delete' } }],
  }),
  lockDocuments: false,
  graphQL: { disableMutations: true, disableQueries: true },
  admin: { group: false, defaultColumns: ['member', 'contest', 'kind', 'place', 'at'] },
  defaultSort: '-id',
  access: { read: anyOf(isOrganiser, isSelf('member')), create: nobody, update: nobody, delete: nobody },
  indexes: [
    // One of a kind for a member and contest, however often the result is told.
    { fields: ['contest', 'member', 'kind'], unique: true },
    { fields: ['member', 'kind', 'at'] },
  ],
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
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Kind', 'Type'),
      options: badgeKinds.map((value) => ({ value, label: words[value] })),
    },
    // Of a winner.
    { name: 'place', type: 'number', label: label('Place', 'Place') },
    { name: 'at', type: 'date', required: true, label: label('Decided', 'Décidé le') },
  ],
}
