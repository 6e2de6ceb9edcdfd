import type { CollectionConfig } from 'payload'
import { fieldNobody, isSelf, nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'

const closed = { create: fieldNobody, update: fieldNobody }

/**
 * Up to when a member has declared the forum read, or one room of it: one row for each, however much was read by it.
 * How far they are in a topic is in `read-positions`.
 */
export const ReadingMarks: CollectionConfig = {
  slug: slugs.readingMarks,
  custom: personal({
    holds: [{ member: 'member', exports: ['scope', 'at'], erasure: { do: 'delete' } }],
  }),
  labels: {
    singular: label('Reading mark', 'Repère de lecture'),
    plural: label('Reading marks', 'Repères de lecture'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { hidden: true },
  access: { read: isSelf('member'), create: nobody, update: nobody, delete: nobody },
  // One row for a member and a scope, whoever races.
  indexes: [{ fields: ['member', 'scope'], unique: true }],
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      label: label('Member', 'Membre'),
      access: closed,
    },
    {
      // `all`, or `forums:12`
      name: 'scope',
      type: 'text',
      required: true,
      label: label('What', 'Quoi'),
      access: closed,
    },
    { name: 'at', type: 'date', required: true, label: label('Up to', 'Jusqu’au'), access: closed },
  ],
}
