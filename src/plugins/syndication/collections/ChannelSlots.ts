import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

/** Slots of queues that are taken: the unique key lets one delivery into each. */
export const ChannelSlots: CollectionConfig = {
  slug: slugs.channelSlots,
  custom: personal({ goesWith: 'delivery' }),
  labels: { singular: label('Slot', 'Créneau'), plural: label('Slots', 'Créneaux') },
  graphQL: false,
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, label: label('Key', 'Clé') },
    {
      name: 'channel',
      type: 'relationship',
      relationTo: slugs.channels,
      required: true,
      index: true,
      label: label('Channel', 'Canal'),
    },
    {
      name: 'delivery',
      type: 'relationship',
      relationTo: slugs.deliveries,
      required: true,
      index: true,
      label: label('Delivery', 'Envoi'),
    },
    { name: 'at', type: 'date', required: true, index: true, label: label('At', 'Date') },
  ],
}
