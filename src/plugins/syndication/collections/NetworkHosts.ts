import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

/** Hosts of networks that failed lately, and until when they are left alone: shared by all workers. */
export const NetworkHosts: CollectionConfig = {
  slug: slugs.networkHosts,
  custom: personal({ nothing: 'Names of the networks’ servers.' }),
  labels: { singular: label('Host', 'Serveur'), plural: label('Hosts', 'Serveurs') },
  graphQL: false,
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'host', type: 'text', required: true, unique: true, label: label('Host', 'Serveur') },
    {
      name: 'failures',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('Failures in a row', 'Échecs de suite'),
    },
    { name: 'openUntil', type: 'date', label: label('Left alone until', 'Laissé tranquille jusqu’au') },
  ],
}
