import type { CollectionConfig, Field } from 'payload'
import { fieldNobody, isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { downloadArchive } from '../endpoints/downloadArchive'
import { removeArchive } from '../export/files'
import type { PrivacySettings } from '../options'

const readOnly = { readOnly: true }

/**
 * Archives that members asked for. The row says how far it is; the file lies in a folder of its own under a random
 * name that no API shows, and is given to the signed-in owner alone.
 */
export const DataExports = (settings: PrivacySettings): CollectionConfig => ({
  slug: slugs.dataExports,
  custom: personal({
    holds: [{ member: 'member', exports: ['status', 'readyAt', 'size'], erasure: { do: 'delete' } }],
  }),
  labels: {
    singular: label('Data export', 'Export de données'),
    plural: label('Data exports', 'Exports de données'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('People', 'Personnes'),
    defaultColumns: ['member', 'status', 'createdAt'],
    hidden: true,
  },
  defaultSort: '-createdAt',
  // Not even an administrator reads another's archive.
  access: { read: isSelf('member'), create: nobody, update: nobody, delete: nobody },
  endpoints: [downloadArchive(settings)],
  hooks: {
    afterDelete: [
      async ({ doc }) => {
        await removeArchive(settings.exportDirectory, (doc as { file?: string | null }).file)
      },
    ],
  },
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
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
        { value: 'running', label: label('Being made', 'En préparation') },
        { value: 'ready', label: label('Ready', 'Prêt') },
        { value: 'expired', label: label('Expired', 'Expiré') },
        { value: 'failed', label: label('Failed', 'Échec') },
      ],
      admin: readOnly,
    },
    {
      name: 'progress',
      type: 'number',
      required: true,
      defaultValue: 0,
      min: 0,
      max: 100,
      label: label('Percent', 'Pour cent'),
    },
    { name: 'readyAt', type: 'date', label: label('Ready since', 'Prêt depuis') },
    { name: 'expiresAt', type: 'date', index: true, label: label('Until', 'Jusqu’au') },
    { name: 'size', type: 'number', label: label('Bytes', 'Octets') },
    // One unfinished archive a member, whoever races: the member's id until it is finished.
    secret({ name: 'slot', type: 'text', required: true, unique: true }),
    secret({ name: 'file', type: 'text' }),
    secret({ name: 'leaseUntil', type: 'date' }),
    secret({ name: 'attempts', type: 'number', required: true, defaultValue: 0 }),
  ],
})

const secret = (field: Field): Field =>
  ({
    ...field,
    access: { read: fieldNobody, create: fieldNobody, update: fieldNobody },
    admin: { hidden: true },
  }) as Field
