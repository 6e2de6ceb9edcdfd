import type { CollectionConfig, FieldAccess } from 'payload'
import { anyOf, fieldRole, isRole, isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { sanctionKinds } from '../ladder'

const ofTeam: { read: FieldAccess } = { read: fieldRole('moderator', 'manager') }

/**
 * What members were answered with: by which rule, until when, in which words. Appended to by `sanctionMember`, lifted
 * by `liftSanction`, never edited; it ends by its own date.
 */
export const Sanctions: CollectionConfig = {
  slug: slugs.sanctions,
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: [
          'kind',
          'rule',
          'codeVersion',
          'facts',
          'note',
          'startsAt',
          'endsAt',
          'liftedAt',
          'liftedWhy',
        ],
        erasure: { do: 'clear', fields: { facts: '…', note: null } },
      },
      {
        member: 'by',
        exports: [],
        erasure: {
          do: 'keep',
          why: 'That somebody of the team decided is part of the decision; the name goes.',
        },
      },
      {
        member: 'liftedBy',
        exports: [],
        erasure: {
          do: 'keep',
          why: 'That somebody of the team decided is part of the decision; the name goes.',
        },
      },
    ],
  }),
  labels: { singular: label('Sanction', 'Sanction'), plural: label('Sanctions', 'Sanctions') },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'kind',
    defaultColumns: ['member', 'kind', 'rule', 'startsAt', 'endsAt', 'liftedAt', 'by'],
    hideAPIURL: true,
  },
  defaultSort: '-startsAt',
  access: {
    read: anyOf(isRole('moderator', 'manager'), isSelf('member')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  indexes: [{ fields: ['member', 'kind'] }],
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Member', 'Membre'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Kind', 'Genre'),
      options: Object.entries(sanctionKinds).map(([value, words]) => ({ value, label: words })),
    },
    { name: 'rule', type: 'text', required: true, label: label('Rule cited', 'Règle citée') },
    {
      name: 'codeVersion',
      type: 'number',
      required: true,
      label: label('Of the code’s version', 'De la version du code'),
    },
    { name: 'facts', type: 'textarea', required: true, label: label('What happened', 'Les faits') },
    { name: 'note', type: 'textarea', label: label('Words to the member', 'Mot au membre') },
    { name: 'startsAt', type: 'date', required: true, index: true, label: label('From', 'À partir du') },
    {
      name: 'endsAt',
      type: 'date',
      index: true,
      label: label('Until', 'Jusqu’au'),
      admin: {
        description: label('Empty: for good, or nothing that lasts', 'Vide\u202f: sans fin, ou sans durée'),
      },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('By', 'Par'),
      access: ofTeam,
    },
    {
      name: 'case',
      type: 'relationship',
      relationTo: slugs.moderationCases,
      index: true,
      label: label('Case', 'Dossier'),
      access: ofTeam,
    },
    { name: 'liftedAt', type: 'date', label: label('Lifted', 'Levée le') },
    {
      name: 'liftedBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Lifted by', 'Levée par'),
      access: ofTeam,
    },
    { name: 'liftedWhy', type: 'textarea', label: label('Why', 'Pourquoi') },
    {
      // Taken back as wrong, on appeal: it counts for nothing.
      name: 'overturned',
      type: 'checkbox',
      label: label('Taken back as wrong', 'Annulée comme infondée'),
    },
    { name: 'endedToldAt', type: 'date', index: true, access: ofTeam, admin: { hidden: true } },
    {
      name: 'lift',
      type: 'ui',
      label: label('Lift it', 'La lever'),
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/plugins/sanctions/admin/LiftSanction#LiftSanction' },
      },
    },
  ],
}
