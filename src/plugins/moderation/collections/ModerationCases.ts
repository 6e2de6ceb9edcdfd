import type { CollectionConfig, CollectionSlug } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isDecider } from '../access'
import type { ModerationSettings } from '../options'
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
      relationTo: collections.map(({ slug }) => slug) as CollectionSlug[],
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
      name: 'version',
      type: 'number',
      required: true,
      label: label('Row version', 'Version de la ligne'),
    },
  ],
})
