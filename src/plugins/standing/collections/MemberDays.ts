import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isOwnOrGranter } from '../access'

const count = (name: string, en: string, fr: string) =>
  ({ name, type: 'number', required: true, defaultValue: 0, min: 0, label: label(en, fr) }) as const

/**
 * What a member did on one day, counted in UTC; that there is a row says that they came. At most one row a member and
 * day: the unique index is the lock, and counts grow by atomic increments.
 */
export const MemberDays: CollectionConfig = {
  slug: slugs.memberDays,
  labels: { singular: label('Day of a member', 'Journée d’un membre'), plural: label('Days', 'Journées') },
  lockDocuments: false,
  // Not in the menu: read in the view of a member.
  admin: { group: false, defaultColumns: ['member', 'day', 'topicsEntered', 'postsRead', 'secondsReading'] },
  access: { read: isOwnOrGranter, create: nobody, update: nobody, delete: nobody },
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['day', 'topicsEntered', 'postsRead', 'secondsReading'],
        erasure: { do: 'delete' },
      },
    ],
  }),
  indexes: [{ fields: ['member', 'day'], unique: true }],
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      label: label('Member', 'Membre'),
    },
    { name: 'day', type: 'text', required: true, label: label('Day (UTC)', 'Jour (UTC)') },
    count('topicsEntered', 'Topics entered for the first time', 'Sujets ouverts pour la première fois'),
    count('postsRead', 'Posts read for the first time', 'Messages lus pour la première fois'),
    count('secondsReading', 'Seconds of reading', 'Secondes de lecture'),
    {
      name: 'lastBeatAt',
      type: 'date',
      required: true,
      label: label('Last sign of reading', 'Dernier signe de lecture'),
    },
    // From then on the level has to be worked out again; null: it has been.
    { name: 'recountAt', type: 'date', index: true, admin: { hidden: true } },
  ],
}
