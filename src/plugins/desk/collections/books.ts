import type { CollectionConfig, Field } from 'payload'
import { fieldNobody, nobody } from '../../../access'
import { label, type Label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isEditor } from '../access'
import { stageLabels, stages } from '../stages'
import { timerKinds } from '../timers'

/** What the desk writes down: read at the desk, written by its operations alone. */
const book = (args: {
  slug: CollectionConfig['slug']
  singular: Label
  plural: Label
  columns: string[]
  holds: Parameters<typeof personal>[0]
  indexes?: CollectionConfig['indexes']
  fields: Field[]
}): CollectionConfig => ({
  slug: args.slug,
  custom: personal(args.holds),
  labels: { singular: args.singular, plural: args.plural },
  graphQL: { disableMutations: true },
  lockDocuments: false,
  admin: { group: label('Publishing', 'Diffusion'), defaultColumns: args.columns, hideAPIURL: true },
  defaultSort: '-createdAt',
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['source', 'document', 'locale'] }, ...(args.indexes ?? [])],
  fields: [...textFields, ...args.fields],
})

/** Which language of which document a row is about. */
const textFields: Field[] = [
  { name: 'source', type: 'text', required: true, label: label('Collection', 'Collection') },
  { name: 'document', type: 'text', required: true, label: label('Number', 'Numéro') },
  { name: 'locale', type: 'text', required: true, label: label('Language', 'Langue') },
]

const memberField = (name: string, text: Label): Field => ({
  name,
  type: 'relationship',
  relationTo: slugs.members,
  label: text,
})

const stageField = (name: string, text: Label): Field => ({
  name,
  type: 'select',
  required: true,
  label: text,
  options: stages.map((value) => ({ value, label: stageLabels[value] })),
})

/** The desk's log: who moved which version where, and when. Nothing is changed or taken out. */
export const DeskEntries = book({
  slug: slugs.deskEntries,
  singular: label('Desk entry', 'Entrée du journal'),
  plural: label('Desk log', 'Journal de la rédaction'),
  columns: ['source', 'document', 'locale', 'stage', 'by', 'createdAt'],
  holds: {
    holds: [
      {
        member: 'by',
        exports: ['source', 'document', 'locale', 'from', 'stage', 'note'],
        erasure: { do: 'keep', why: 'Who approved what was published is the publisher’s record.' },
      },
    ],
  },
  fields: [
    stageField('from', label('From', 'De')),
    stageField('stage', label('To', 'Vers')),
    memberField('by', label('By', 'Par')),
    { name: 'note', type: 'textarea', label: label('Note', 'Note') },
    { name: 'version', type: 'text', label: label('Version', 'Version') },
    {
      name: 'digest',
      type: 'text',
      required: true,
      label: label('Fingerprint of the text', 'Empreinte du texte'),
    },
    { name: 'decision', type: 'checkbox', label: label('Decision', 'Décision') },
  ],
})

/** Remarks on fields. */
export const DeskRemarks = book({
  slug: slugs.deskRemarks,
  singular: label('Remark', 'Remarque'),
  plural: label('Remarks', 'Remarques'),
  columns: ['body', 'field', 'by', 'resolvedAt', 'createdAt'],
  holds: {
    holds: [
      {
        member: 'by',
        exports: ['source', 'document', 'locale', 'field', 'body'],
        erasure: { do: 'keep', why: 'Remarks are part of how a published text came to be.' },
      },
      {
        member: 'mentions',
        exports: [],
        erasure: { do: 'keep', why: 'The remark is its author’s.' },
      },
      { member: 'resolvedBy', exports: [], erasure: { do: 'keep', why: 'The remark is its author’s.' } },
    ],
  },
  fields: [
    { name: 'field', type: 'text', required: true, label: label('Field', 'Champ') },
    { name: 'body', type: 'textarea', required: true, label: label('Remark', 'Remarque') },
    memberField('by', label('By', 'Par')),
    {
      name: 'mentions',
      type: 'relationship',
      relationTo: slugs.members,
      hasMany: true,
      label: label('Mentions', 'Mentions'),
    },
    { name: 'resolvedAt', type: 'date', label: label('Resolved', 'Traitée') },
    memberField('resolvedBy', label('Resolved by', 'Traitée par')),
  ],
})

const kindLabels: Record<(typeof timerKinds)[number], Label> = {
  publish: label('Publication', 'Publication'),
  withdraw: label('Withdrawal', 'Retrait'),
  remind: label('Reminder to reviewers', 'Rappel aux relecteurs'),
}

/** Links under which anybody reads a draft for a while. The link itself is known to whoever was given it. */
export const PreviewLinks = book({
  slug: slugs.previewLinks,
  singular: label('Preview link', 'Lien d’aperçu'),
  plural: label('Preview links', 'Liens d’aperçu'),
  columns: ['source', 'document', 'locale', 'expiresAt', 'revokedAt', 'by'],
  holds: {
    holds: [
      {
        member: 'by',
        exports: ['source', 'document', 'locale', 'expiresAt', 'revokedAt'],
        erasure: { do: 'keep', why: 'The link is about the text, and ends by itself.' },
      },
    ],
  },
  fields: [
    {
      name: 'hash',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      label: label('Fingerprint', 'Empreinte'),
      access: { read: fieldNobody },
    },
    { name: 'expiresAt', type: 'date', required: true, label: label('Until', 'Jusqu’au') },
    { name: 'revokedAt', type: 'date', label: label('Revoked', 'Révoqué') },
    memberField('by', label('Made by', 'Créé par')),
  ],
})

/** Plans that wait for their minute, and what became of them. */
export const DeskTimers = book({
  slug: slugs.deskTimers,
  singular: label('Plan', 'Programmation'),
  plural: label('Plans', 'Programmations'),
  columns: ['source', 'document', 'locale', 'kind', 'at', 'status', 'lateMinutes'],
  holds: {
    holds: [
      {
        member: 'by',
        exports: ['source', 'document', 'locale', 'kind', 'at', 'timeZone', 'status'],
        erasure: { do: 'keep', why: 'The plan is about the text, and is kept without its planner.' },
      },
    ],
  },
  indexes: [{ fields: ['status', 'at'] }],
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('What', 'Quoi'),
      options: timerKinds.map((value) => ({ value, label: kindLabels[value] })),
    },
    { name: 'at', type: 'date', required: true, label: label('When', 'Quand') },
    { name: 'timeZone', type: 'text', required: true, label: label('Time zone', 'Fuseau horaire') },
    { name: 'wall', type: 'text', required: true, label: label('Clock there', 'Heure sur place') },
    {
      name: 'status',
      type: 'select',
      required: true,
      label: label('State', 'État'),
      options: [
        { value: 'waiting', label: label('Waiting', 'En attente') },
        { value: 'done', label: label('Kept', 'Tenue') },
        { value: 'refused', label: label('Could not be kept', 'Impossible à tenir') },
        { value: 'cancelled', label: label('Called off', 'Annulée') },
      ],
    },
    // The lock: one plan of a kind waits for a text; a settled one makes room.
    { name: 'slot', type: 'text', required: true, unique: true, label: label('Slot', 'Place') },
    memberField('by', label('Planned by', 'Programmée par')),
    { name: 'settledAt', type: 'date', label: label('Settled', 'Réglée') },
    { name: 'lateMinutes', type: 'number', label: label('Minutes late', 'Minutes de retard') },
    { name: 'reason', type: 'textarea', label: label('Reason', 'Raison') },
  ],
})
