import type { CollectionConfig } from 'payload'
import { fieldRole, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { granters, isOwnOrGranter } from '../access'
import { changeKinds } from '../history'

const level = (name: 'from' | 'to', en: string, fr: string) =>
  ({ name, type: 'number', required: true, min: 0, max: 4, label: label(en, fr) }) as const

const kindLabels = {
  earned: label('Earned', 'Gagné'),
  lost: label('Lost', 'Perdu'),
  granted: label('Held by the team', 'Fixé par l’équipe'),
  released: label('Left to the ladder again', 'Rendu à l’échelle'),
} satisfies Record<(typeof changeKinds)[number], unknown>

/**
 * Every change of a member's level, appended to and never changed; `members.trustLevel` is what the last one says. The
 * unique index over (member, number) lets one of two in that work the level out at once.
 */
export const TrustChanges: CollectionConfig = {
  slug: slugs.trustChanges,
  labels: {
    singular: label('Change of standing', 'Changement de confiance'),
    plural: label('Changes of standing', 'Changements de confiance'),
  },
  lockDocuments: false,
  admin: {
    group: label('People', 'Personnes'),
    defaultColumns: ['member', 'kind', 'from', 'to', 'reason', 'at'],
  },
  defaultSort: '-at',
  access: { read: isOwnOrGranter, create: nobody, update: nobody, delete: nobody },
  custom: personal({
    holds: [
      { member: 'member', exports: ['from', 'to', 'kind', 'at'], erasure: { do: 'delete' } },
      {
        member: 'by',
        exports: [],
        erasure: { do: 'keep', why: 'Who held a member at a level: the team answers for it.' },
      },
    ],
  }),
  indexes: [{ fields: ['member', 'number'], unique: true }],
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      label: label('Member', 'Membre'),
    },
    { name: 'number', type: 'number', required: true, min: 1, label: label('Number', 'Numéro') },
    level('from', 'From level', 'Du niveau'),
    level('to', 'To level', 'Au niveau'),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('How', 'Comment'),
      options: changeKinds.map((value) => ({ value, label: kindLabels[value] })),
    },
    { name: 'at', type: 'date', required: true, index: true, label: label('When', 'Quand') },
    // Words of the team among itself: the member is shown what changed, not what was said about them.
    {
      name: 'reason',
      type: 'textarea',
      maxLength: 500,
      label: label('Why', 'Pourquoi'),
      access: { read: fieldRole(...granters) },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('By', 'Par'),
      access: { read: fieldRole(...granters) },
    },
  ],
}
