import type { CollectionConfig } from 'payload'
import { anyOf, fieldRole, isRole, isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

const ofTeam = { read: fieldRole('moderator', 'manager') }

/**
 * Objections to decisions, one for each decision and whom it concerns. `key` names the decision and is the lock. What
 * was decided in a case is decided again there, by somebody else; a sanction is decided about here.
 */
export const Appeals: CollectionConfig = {
  slug: slugs.appeals,
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['about', 'note', 'status', 'reasons', 'openedAt', 'decidedAt'],
        erasure: { do: 'clear', fields: { note: '…', reasons: null } },
      },
      {
        member: 'notBy',
        exports: [],
        erasure: { do: 'keep', why: 'Who must not decide an appeal; the name goes.' },
      },
      {
        member: 'decidedBy',
        exports: [],
        erasure: {
          do: 'keep',
          why: 'That somebody of the team decided is part of the decision; the name goes.',
        },
      },
    ],
  }),
  labels: { singular: label('Appeal', 'Recours'), plural: label('Appeals', 'Recours') },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'about',
    defaultColumns: ['about', 'member', 'status', 'openedAt', 'decidedAt', 'decidedBy'],
    hideAPIURL: true,
  },
  defaultSort: 'openedAt',
  access: {
    read: anyOf(isRole('moderator', 'manager'), isSelf('member')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, access: ofTeam, admin: { hidden: true } },
    {
      name: 'about',
      type: 'select',
      required: true,
      label: label('About', 'Au sujet de'),
      options: [
        { value: 'case', label: label('A decision about a text', 'Une décision sur un texte') },
        { value: 'sanction', label: label('A sanction', 'Une sanction') },
        { value: 'report', label: label('A report not followed', 'Un signalement sans suite') },
        { value: 'notice', label: label('A notice not followed', 'Une notification sans suite') },
      ],
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('By', 'De'),
      admin: { description: label('Nobody: somebody without an account', 'Personne\u202f: sans compte') },
    },
    { name: 'note', type: 'textarea', required: true, label: label('In their words', 'Leurs mots') },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: label('State', 'État'),
      options: [
        { value: 'open', label: label('Open', 'Ouvert') },
        { value: 'upheld', label: label('Followed', 'Suivi') },
        { value: 'rejected', label: label('Not followed', 'Non suivi') },
      ],
    },
    { name: 'openedAt', type: 'date', required: true, index: true, label: label('Opened', 'Ouvert le') },
    { name: 'decidedAt', type: 'date', label: label('Decided', 'Tranché le') },
    { name: 'reasons', type: 'textarea', label: label('Reasons', 'Motifs') },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Decided by', 'Tranché par'),
      access: ofTeam,
    },
    {
      name: 'notBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Not to be decided by', 'À ne pas trancher par'),
      access: ofTeam,
    },
    {
      name: 'statement',
      type: 'relationship',
      relationTo: slugs.statements,
      index: true,
      label: label('Statement of reasons', 'Exposé des motifs'),
    },
    {
      name: 'case',
      type: 'relationship',
      relationTo: slugs.moderationCases,
      index: true,
      label: label('Case', 'Dossier'),
      access: ofTeam,
    },
    {
      name: 'sanction',
      type: 'relationship',
      relationTo: slugs.sanctions,
      index: true,
      label: label('Sanction', 'Sanction'),
    },
    {
      name: 'decide',
      type: 'ui',
      label: label('Decide', 'Trancher'),
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/plugins/redress/admin/DecideAppeal#DecideAppeal' },
      },
    },
  ],
}
