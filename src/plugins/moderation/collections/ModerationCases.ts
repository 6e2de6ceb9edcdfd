import type { CollectionConfig, CollectionSlug } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isDecider } from '../access'
import { type ModerationSettings, postsOf } from '../options'
import { moderationStates, stateLabels } from '../states'

const cell = (name: string) => ({
  components: { Cell: `/src/plugins/moderation/admin/cells#${name}` },
})

/**
 * The queue: one case per target, opened, decided and opened again. It is the projection of the log, rebuilt by
 * `project` with every entry; nothing else writes it. `key` names the target (`replies:12`) while it exists: SQLite
 * gives the id of a deleted last row again, and the next post must not inherit a case.
 */
export const ModerationCases = ({ collections }: ModerationSettings): CollectionConfig => ({
  slug: slugs.moderationCases,
  custom: personal({
    holds: [
      {
        member: 'author',
        exports: ['title', 'excerpt', 'status', 'moderation', 'openedAt', 'decidedAt', 'rule', 'note'],
        // What was decided, when, by which rule: that stays accountable. What the member wrote, and was told, goes.
        erasure: { do: 'clear', fields: { excerpt: '…', title: '', note: null, reasons: [] } },
      },
      {
        member: 'decidedBy',
        exports: [],
        erasure: { do: 'keep', why: 'That a moderator decided is part of the decision; the name goes.' },
      },
      {
        member: 'claimedBy',
        exports: [],
        erasure: { do: 'clear', fields: { claimedBy: null, claimedUntil: null } },
      },
      {
        member: 'notBy',
        exports: [],
        erasure: { do: 'keep', why: 'Who must not decide an appeal; the name goes.' },
      },
      { member: 'opinionOf', exports: [], erasure: { do: 'clear', fields: { opinionOf: null } } },
    ],
  }),
  labels: {
    singular: label('Moderation case', 'Dossier de modération'),
    plural: label('Moderation queue', 'File de modération'),
  },
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'excerpt',
    defaultColumns: ['excerpt', 'status', 'author', 'reasons', 'openedAt'],
    listSearchableFields: ['excerpt', 'title'],
    hideAPIURL: true,
    components: {
      views: { edit: { default: { Component: '/src/plugins/moderation/admin/DecideCase#DecideCase' } } },
    },
  },
  // "open" comes after "decided" in the alphabet.
  defaultSort: ['-status', 'openedAt'],
  access: { read: isDecider, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'excerpt', type: 'text', required: true, label: label('Post', 'Message') },
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: label('Case', 'Dossier'),
      options: [
        { value: 'open', label: label('Open', 'Ouvert') },
        { value: 'decided', label: label('Decided', 'Tranché') },
      ],
    },
    {
      name: 'moderation',
      type: 'select',
      required: true,
      label: label('State of the post', 'État du message'),
      options: moderationStates.map((value) => ({ value, label: stateLabels[value] })),
    },
    {
      name: 'target',
      type: 'relationship',
      // A profile is named by its author: see `targetOf`.
      relationTo: postsOf(collections).map(({ slug }) => slug) as CollectionSlug[],
      label: label('Post', 'Message'),
    },
    { name: 'title', type: 'text', label: label('Title', 'Titre') },
    {
      name: 'author',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Author', 'Auteur'),
    },
    { name: 'reasons', type: 'json', label: label('Reasons', 'Motifs'), admin: cell('ReasonsCell') },
    {
      name: 'openedAt',
      type: 'date',
      required: true,
      index: true,
      label: label('Waiting since', 'En attente depuis'),
      admin: cell('AgeCell'),
    },
    { name: 'decidedAt', type: 'date', label: label('Decided', 'Tranché le') },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Decided by', 'Tranché par'),
    },
    { name: 'rule', type: 'text', label: label('Rule cited', 'Règle citée') },
    { name: 'note', type: 'textarea', label: label('Words to the author', 'Mot à l’auteur') },
    {
      // The slug of what it is about: kept when the target itself is gone.
      name: 'kind',
      type: 'text',
      index: true,
      label: label('Kind', 'Genre'),
    },
    {
      name: 'urgency',
      type: 'number',
      defaultValue: 0,
      index: true,
      label: label('Urgency', 'Urgence'),
      admin: { description: label('Severity × age × reach', 'Gravité × âge × portée') },
    },
    { name: 'weighedAt', type: 'date', index: true, admin: { hidden: true } },
    {
      name: 'reportCount',
      type: 'number',
      defaultValue: 0,
      label: label('Reports', 'Signalements'),
    },
    {
      name: 'claimedBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Taken by', 'Pris par'),
    },
    { name: 'claimedUntil', type: 'date', label: label('Taken until', 'Pris jusqu’à') },
    {
      name: 'notBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Not to be decided by', 'À ne pas trancher par'),
    },
    {
      name: 'opinion',
      type: 'select',
      defaultValue: 'none',
      index: true,
      label: label('Second opinion', 'Second avis'),
      options: [
        { value: 'none', label: label('Not asked for', 'Non demandé') },
        { value: 'asked', label: label('Waited for', 'Attendu') },
        { value: 'given', label: label('Given', 'Donné') },
      ],
    },
    {
      name: 'opinionOf',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Second opinion of', 'Second avis de'),
    },
    { name: 'basis', type: 'number', admin: { hidden: true } },
    {
      name: 'version',
      type: 'number',
      required: true,
      label: label('Row version', 'Version de la ligne'),
    },
  ],
})
