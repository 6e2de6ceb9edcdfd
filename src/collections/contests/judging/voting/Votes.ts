import type { CollectionConfig } from 'payload'
import { anyOf, fieldNobody, fieldRole, isSelf, nobody } from '../../../../access'
import { label } from '../../../../config/label'
import { personal } from '../../../../config/personal'
import { factsField } from '../../../../fields'
import { slugs } from '../../../../slugs'
import { isOrganiser } from '../../access'

const desk = { read: fieldRole('editor', 'manager') }

/**
 * Who voted for what. Members read their own, so that nobody counts those of others by asking; only the operations of
 * this slice write here.
 */
export const Votes: CollectionConfig = {
  slug: slugs.votes,
  labels: { singular: label('Vote', 'Vote'), plural: label('Votes', 'Votes') },
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['contest', 'entry', 'at'],
        // A count that everybody saw does not change because somebody leaves.
        erasure: { do: 'clear', fields: { device: null, memberSince: null } },
      },
      {
        member: 'ruledBy',
        exports: ['ruling', 'reason', 'ruledAt'],
        erasure: { do: 'keep', why: 'Why a vote counts is part of the result; the name goes.' },
      },
    ],
  }),
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('Community', 'Communauté'),
    defaultColumns: ['contest', 'entry', 'member', 'at', 'ruling'],
  },
  defaultSort: '-id',
  access: {
    read: anyOf(isOrganiser, isSelf('member')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  indexes: [
    // One vote a member and entry, whatever the code does; and no more than the budget has places.
    { fields: ['entry', 'member'], unique: true },
    { fields: ['contest', 'member', 'slot'], unique: true },
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
      name: 'entry',
      type: 'relationship',
      relationTo: slugs.entries,
      required: true,
      index: true,
      label: label('Entry', 'Participation'),
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
    },
    // Which of the member's votes it is: 1 up to the budget.
    { name: 'slot', type: 'number', required: true, label: label('Number', 'Numéro') },
    { name: 'at', type: 'date', required: true, label: label('Cast', 'Vote du') },
    // What is looked at when somebody doubts a vote, as it was when it was cast.
    {
      name: 'memberSince',
      type: 'date',
      access: desk,
      label: label('Member since', 'Membre depuis le'),
    },
    { name: 'trustLevel', type: 'number', access: desk, label: label('Trust level', 'Niveau de confiance') },
    {
      // Address and browser under a key of the day, which is thrown away; empty after the decision.
      name: 'device',
      type: 'text',
      access: { read: fieldNobody },
      label: label('Device', 'Appareil'),
      admin: { hidden: true },
    },
    {
      name: 'ruling',
      type: 'select',
      access: desk,
      label: label('Decided by a person', 'Décision d’une personne'),
      options: [
        { value: 'counts', label: label('Counts', 'Compte') },
        { value: 'setAside', label: label('Set aside', 'Écarté') },
      ],
    },
    { name: 'reason', type: 'textarea', maxLength: 500, access: desk, label: label('Reason', 'Motif') },
    {
      name: 'ruledBy',
      type: 'relationship',
      relationTo: slugs.members,
      access: desk,
      label: label('By', 'Par'),
    },
    { name: 'ruledAt', type: 'date', access: desk, label: label('When', 'Quand') },
    // What the decision made of it, once and for good: what the signals rest on is erased with it.
    {
      name: 'counted',
      type: 'checkbox',
      access: desk,
      label: label('Counted in the result', 'Compté dans le résultat'),
    },
    factsField({ name: 'flags', access: desk, label: label('Flags', 'Signalements') }),
  ],
}
