import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

/**
 * From where members logged in, as keyed hashes whose key changes every week, kept for four: enough to notice that
 * somebody under sanction is back under another name, and to tell nobody any address.
 */
export const MemberTraces: CollectionConfig = {
  slug: slugs.memberTraces,
  custom: personal({ holds: [{ member: 'member', exports: ['kind', 'at'], erasure: { do: 'delete' } }] }),
  labels: { singular: label('Trace', 'Trace'), plural: label('Traces', 'Traces') },
  graphQL: false,
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['hash', 'member'], unique: true }],
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
      options: [
        { value: 'address', label: label('Address', 'Adresse') },
        { value: 'device', label: label('Device', 'Appareil') },
      ],
    },
    { name: 'hash', type: 'text', required: true, index: true, label: label('Hash', 'Empreinte') },
    { name: 'at', type: 'date', required: true, index: true, label: label('When', 'Quand') },
  ],
}
