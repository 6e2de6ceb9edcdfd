import type { CollectionConfig } from 'payload'
import { fieldNobody, fieldRole, isRole, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'
import { fieldEntrant, fieldScore, readEntries } from '../access'
import { forgetEntry } from './forgetEntry'

/** How far an entry has come. */
export const entryStatuses = {
  draft: label('Draft', 'Brouillon'),
  submitted: label('Handed in', 'Remise'),
  withdrawn: label('Withdrawn', 'Retirée'),
} as const

/** One of {@link entryStatuses}. */
export type EntryStatus = keyof typeof entryStatuses

const own = { read: fieldEntrant }

/** What members enter in contests. Only the operations of this slice write here; moderators may edit the words. */
export const Entries: CollectionConfig = {
  slug: slugs.entries,
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: [
          ...['contest', 'number', 'status', 'title', 'text', 'link', 'files', 'evidence', 'answers'],
          ...['prediction', 'language', 'submittedAt', 'withdrawnAt', 'score', 'moderation'],
        ],
        erasure: { do: 'delete' },
      },
      { member: 'entrant', exports: [], erasure: { do: 'delete' } },
    ],
  }),
  labels: { singular: label('Entry', 'Participation'), plural: label('Entries', 'Participations') },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('Community', 'Communauté'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'contest', 'member', 'status', 'submittedAt'],
  },
  defaultSort: '-id',
  access: {
    read: readEntries,
    create: nobody,
    update: isRole('moderator', 'manager'),
    delete: isRole('moderator', 'manager'),
  },
  hooks: { beforeDelete: [forgetEntry] },
  indexes: [
    // One entry of a number for a member and contest: the database's word, whatever the code does.
    { fields: ['contest', 'member', 'number'], unique: true },
    { fields: ['contest', 'status', 'number'] },
  ],
  fields: [
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.contests,
      required: true,
      index: true,
      access: { update: fieldNobody },
      label: label('Contest', 'Concours'),
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      // Everybody else reads `entrant`, which an anonymous contest leaves empty until its result.
      access: {
        read: (args) => fieldEntrant(args) === true || fieldRole('moderator')(args) === true,
        update: fieldNobody,
      },
      label: label('Member', 'Membre'),
    },
    {
      name: 'entrant',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      access: { update: fieldNobody },
      label: label('Shown as entered by', 'Affichée au nom de'),
      admin: { readOnly: true },
    },
    {
      name: 'number',
      type: 'number',
      required: true,
      access: { update: fieldNobody },
      label: label('Number among the member’s', 'Numéro parmi celles du membre'),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      access: { update: fieldNobody },
      label: label('Status', 'Statut'),
      options: Object.entries(entryStatuses).map(([value, text]) => ({ value, label: text })),
    },
    { name: 'title', type: 'text', maxLength: 200, label: label('Title', 'Titre') },
    { name: 'text', type: 'textarea', maxLength: 20_000, label: label('Text', 'Texte') },
    {
      // The text as HTML, without anything that could act.
      name: 'html',
      type: 'textarea',
      access: { update: fieldNobody },
      label: label('Text as shown', 'Texte affiché'),
      admin: { hidden: true },
    },
    {
      name: 'link',
      type: 'text',
      maxLength: 2_000,
      access: { update: fieldNobody },
      label: label('Link', 'Lien'),
    },
    {
      name: 'files',
      type: 'relationship',
      relationTo: slugs.entryFiles,
      hasMany: true,
      access: { update: fieldNobody },
      label: label('Files', 'Fichiers'),
    },
    {
      name: 'language',
      type: 'select',
      label: label('Language', 'Langue'),
      access: { update: fieldNobody },
      options: [
        { value: 'en', label: 'English' },
        { value: 'fr', label: 'Français' },
      ],
    },
    {
      // Steps of a challenge that were done: which, when, with which proof.
      name: 'evidence',
      type: 'array',
      access: { read: fieldEntrant, update: fieldNobody },
      label: label('Steps done', 'Étapes accomplies'),
      fields: [
        { name: 'step', type: 'text', required: true, label: label('Step', 'Étape') },
        { name: 'at', type: 'date', required: true, label: label('Done', 'Accomplie le') },
        { name: 'note', type: 'textarea', maxLength: 2_000, label: label('In words', 'En mots') },
        { name: 'link', type: 'text', maxLength: 2_000, label: label('Link', 'Lien') },
        {
          name: 'files',
          type: 'relationship',
          relationTo: slugs.entryFiles,
          hasMany: true,
          label: label('Files', 'Fichiers'),
        },
      ],
    },
    {
      // All words of the steps in one text, for those who judge texts.
      name: 'said',
      type: 'textarea',
      access: { read: fieldNobody, update: fieldNobody },
      label: label('Words of the steps', 'Mots des étapes'),
      admin: { hidden: true },
    },
    factsField({
      name: 'answers',
      label: label('Answers', 'Réponses'),
      access: { ...own, update: fieldNobody },
    }),
    {
      name: 'prediction',
      type: 'text',
      maxLength: 300,
      access: { ...own, update: fieldNobody },
      label: label('Prediction', 'Pronostic'),
    },
    {
      // When the questions of a quiz were shown; its time runs from there.
      name: 'startedAt',
      type: 'date',
      access: { ...own, update: fieldNobody },
      label: label('Begun', 'Commencée le'),
    },
    {
      name: 'seconds',
      type: 'number',
      access: { ...own, update: fieldNobody },
      label: label('Seconds taken', 'Secondes utilisées'),
    },
    {
      name: 'score',
      type: 'number',
      access: { read: fieldScore, update: fieldNobody },
      label: label('Points', 'Points'),
    },
    {
      name: 'rulesVersion',
      type: 'number',
      access: { ...own, update: fieldNobody },
      label: label('Rules accepted', 'Règlement accepté'),
    },
    {
      name: 'submittedAt',
      type: 'date',
      index: true,
      access: { update: fieldNobody },
      label: label('Handed in', 'Remise le'),
    },
    {
      name: 'withdrawnAt',
      type: 'date',
      access: { ...own, update: fieldNobody },
      label: label('Withdrawn', 'Retirée le'),
    },
  ],
}
