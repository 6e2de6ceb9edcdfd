import type { CollectionConfig } from 'payload'
import { anyOf, fieldRole, isRole, isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

const readOnly = { readOnly: true }

/**
 * Members who asked to be erased, or whom the team erases, and the proof that it was done. `step` and `cursor` are where the worker goes on
 * after it was stopped; what `member` points to in the end is a nameless row.
 */
export const MemberErasures: CollectionConfig = {
  slug: slugs.memberErasures,
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['status', 'dueAt'],
        erasure: { do: 'keep', why: 'Shows that an erasure was asked for and done, not whose.' },
      },
      {
        member: 'by',
        exports: [],
        erasure: { do: 'keep', why: 'Who of the team erased a member: they answer for it.' },
      },
    ],
  }),
  labels: { singular: label('Deletion', 'Suppression'), plural: label('Deletions', 'Suppressions') },
  lockDocuments: false,
  admin: {
    group: label('People', 'Personnes'),
    defaultColumns: ['member', 'status', 'dueAt', 'doneAt'],
    hideAPIURL: true,
  },
  access: {
    read: anyOf(isRole('manager'), isSelf('member')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      // One wish a member, whoever races.
      unique: true,
      label: label('Member', 'Membre'),
      admin: readOnly,
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: label('State', 'État'),
      options: [
        { value: 'waiting', label: label('Waiting', 'En attente') },
        { value: 'running', label: label('Under way', 'En cours') },
        { value: 'done', label: label('Done', 'Faite') },
      ],
      admin: readOnly,
    },
    { name: 'dueAt', type: 'date', required: true, label: label('Due', 'Échéance'), admin: readOnly },
    { name: 'doneAt', type: 'date', label: label('Done', 'Faite le'), admin: readOnly },
    {
      name: 'by',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Decided by', 'Décidée par'),
      // The member is told that it is the team, not who of it.
      access: { read: fieldRole('manager') },
      admin: {
        readOnly: true,
        description: label('Nobody: the member asked for it', 'Personne\u202f: le membre l’a demandée'),
      },
    },
    {
      name: 'reason',
      type: 'textarea',
      maxLength: 500,
      label: label('Why', 'Pourquoi'),
      access: { read: fieldRole('manager') },
      admin: readOnly,
    },
    { name: 'step', type: 'text', admin: { hidden: true } },
    { name: 'cursor', type: 'text', admin: { hidden: true } },
  ],
}
