import type { CollectionConfig } from 'payload'
import { anyOf, fieldRole, isRole, isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'

/** What a statement is about, from a text to an account. */
export const statementKinds = {
  hidden: label('Text hidden', 'Texte masqué'),
  amended: label('Text edited', 'Texte modifié'),
  split: label('Split off', 'Détaché'),
  warning: label('Warning', 'Avertissement'),
  silence: label('Silence', 'Silence'),
  suspension: label('Suspension', 'Suspension'),
  ban: label('Exclusion', 'Exclusion'),
} as const

/** One of {@link statementKinds}. */
export type StatementKind = keyof typeof statementKinds

const ofTeam = { read: fieldRole('moderator', 'manager') }

/**
 * Why something was taken from a member (DSA, Art. 17): the facts, the rule, whether a machine noticed or decided, until
 * when it can be appealed against. One for every restricting decision, written with it, never edited.
 */
export const Statements: CollectionConfig = {
  slug: slugs.statements,
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: [
          ...['kind', 'target', 'excerpt', 'facts', 'rule', 'codeVersion', 'noticed', 'automated'],
          ...['at', 'endsAt', 'appealUntil', 'overturnedAt'],
        ],
        erasure: { do: 'clear', fields: { excerpt: null, facts: null } },
      },
      {
        member: 'by',
        exports: [],
        erasure: {
          do: 'keep',
          why: 'That somebody of the team decided is part of the decision; the name goes.',
        },
      },
    ],
  }),
  labels: {
    singular: label('Statement of reasons', 'Exposé des motifs'),
    plural: label('Statements of reasons', 'Exposés des motifs'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'kind',
    defaultColumns: ['member', 'kind', 'rule', 'automated', 'at', 'overturnedAt'],
    hideAPIURL: true,
  },
  defaultSort: '-at',
  access: {
    read: anyOf(isRole('moderator', 'manager'), isSelf('member')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, access: ofTeam, admin: { hidden: true } },
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
      label: label('Measure', 'Mesure'),
      options: Object.entries(statementKinds).map(([value, words]) => ({ value, label: words })),
    },
    { name: 'target', type: 'text', label: label('What', 'Quoi') },
    { name: 'excerpt', type: 'text', label: label('Text', 'Texte') },
    { name: 'facts', type: 'textarea', label: label('Facts', 'Faits') },
    { name: 'rule', type: 'text', label: label('Rule cited', 'Règle citée') },
    { name: 'codeVersion', type: 'number', label: label('Of the code’s version', 'De la version du code') },
    factsField({ name: 'reasons', label: label('What the machine noticed', 'Ce que la machine a relevé') }),
    {
      name: 'noticed',
      type: 'select',
      required: true,
      label: label('Noticed by', 'Repéré par'),
      options: [
        { value: 'person', label: label('A person', 'Une personne') },
        { value: 'machine', label: label('A machine', 'Une machine') },
        { value: 'reports', label: label('Reports', 'Des signalements') },
      ],
    },
    { name: 'automated', type: 'checkbox', label: label('Decided by a machine', 'Décidé par une machine') },
    { name: 'at', type: 'date', required: true, index: true, label: label('When', 'Quand') },
    { name: 'endsAt', type: 'date', label: label('Until', 'Jusqu’au') },
    { name: 'appealUntil', type: 'date', label: label('Appeal until', 'Recours jusqu’au') },
    { name: 'overturnedAt', type: 'date', label: label('Taken back', 'Annulée le') },
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
      name: 'by',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('By', 'Par'),
      access: ofTeam,
    },
  ],
}
