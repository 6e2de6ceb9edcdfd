import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isEditor } from '../access'
import { actLabels, deliveryActs } from '../acts'
import { deliveryStatuses } from '../lifecycle'
import { statusLabels } from '../statusLabels'

const states = deliveryStatuses.map((value) => ({ value, label: statusLabels[value] }))

/** What people did with a delivery, beside what its attempts say. */
export const DeliveryActs: CollectionConfig = {
  slug: slugs.deliveryActs,
  custom: personal({
    holds: [
      {
        member: 'by',
        exports: ['act', 'from', 'to'],
        erasure: { do: 'keep', why: 'Who decided about a publication is part of its record; the name goes.' },
      },
    ],
  }),
  labels: { singular: label('Decision', 'Décision'), plural: label('Decisions', 'Décisions') },
  graphQL: { disableMutations: true },
  lockDocuments: false,
  // Not in the menu: read beside the delivery.
  admin: { group: false, defaultColumns: ['delivery', 'act', 'by', 'createdAt'] },
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'delivery',
      type: 'relationship',
      relationTo: slugs.deliveries,
      required: true,
      index: true,
      label: label('Delivery', 'Envoi'),
    },
    {
      name: 'act',
      type: 'select',
      required: true,
      label: label('Decision', 'Décision'),
      options: deliveryActs.map((value) => ({ value, label: actLabels[value] })),
    },
    { name: 'by', type: 'relationship', relationTo: slugs.members, label: label('By', 'Par') },
    { name: 'from', type: 'select', options: states, label: label('From', 'De') },
    { name: 'to', type: 'select', options: states, label: label('To', 'À') },
    { name: 'until', type: 'date', label: label('For', 'Pour') },
  ],
}
