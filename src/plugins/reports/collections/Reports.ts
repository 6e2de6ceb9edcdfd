import type { CollectionConfig } from 'payload'
import { anyOf, fieldRole, isRole, isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'

const staffOnly = { read: fieldRole('moderator', 'manager') }

/**
 * What members reported, with what stood there then: an author who changes or deletes it takes nothing away. Who
 * reported is the team's to know, never the author's. `openKey` is the lock while a report is open: one
 * open report of a member on a target.
 */
export const Reports: CollectionConfig = {
  slug: slugs.reports,
  custom: personal({
    holds: [
      {
        member: 'reporter',
        exports: ['target', 'rule', 'note', 'outcome', 'createdAt'],
        erasure: { do: 'clear', fields: { note: null } },
      },
      {
        member: 'author',
        exports: ['target', 'rule', 'outcome', 'evidence', 'createdAt'],
        erasure: { do: 'clear', fields: { evidence: null } },
      },
    ],
  }),
  labels: { singular: label('Report', 'Signalement'), plural: label('Reports', 'Signalements') },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'target',
    defaultColumns: ['target', 'rule', 'weight', 'outcome', 'reporter', 'createdAt'],
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  access: {
    read: anyOf(isRole('moderator', 'manager'), isSelf('reporter')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  indexes: [{ fields: ['target', 'outcome'] }, { fields: ['reporter', 'createdAt'] }],
  fields: [
    { name: 'target', type: 'text', required: true, index: true, label: label('What', 'Quoi') },
    {
      name: 'openKey',
      type: 'text',
      unique: true,
      index: true,
      access: { read: () => false },
      admin: { hidden: true },
    },
    {
      name: 'reporter',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('By', 'Par'),
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Author', 'Auteur'),
      access: staffOnly,
    },
    {
      name: 'rule',
      type: 'text',
      required: true,
      label: label('Rule', 'Règle'),
      admin: { description: label('Or “illegal”', 'Ou «\u202fillegal\u202f»') },
    },
    { name: 'codeVersion', type: 'number', label: label('Of the code’s version', 'De la version du code') },
    { name: 'note', type: 'textarea', maxLength: 2_000, label: label('In their words', 'Leurs mots') },
    { name: 'weight', type: 'number', required: true, label: label('Weight', 'Poids'), access: staffOnly },
    { name: 'isNewcomer', type: 'checkbox', access: staffOnly, admin: { hidden: true } },
    {
      name: 'outcome',
      type: 'select',
      required: true,
      index: true,
      label: label('Outcome', 'Issue'),
      options: [
        { value: 'open', label: label('Being looked at', 'À l’examen') },
        { value: 'upheld', label: label('Found right', 'Fondé') },
        { value: 'rejected', label: label('Left as it is', 'Sans suite') },
      ],
    },
    { name: 'settledAt', type: 'date', label: label('Settled', 'Tranché le') },
    {
      name: 'case',
      type: 'relationship',
      relationTo: slugs.moderationCases,
      index: true,
      label: label('Case', 'Dossier'),
      access: staffOnly,
    },
    { name: 'fingerprint', type: 'text', required: true, access: staffOnly, admin: { hidden: true } },
    factsField({
      name: 'evidence',
      label: label('What stood there', 'Ce qui était écrit'),
      access: staffOnly,
    }),
  ],
}
