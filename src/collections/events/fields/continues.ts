import type { Field } from 'payload'
import { fieldNobody } from '../../../access'
import { label } from '../../../config/label'
import { slugs } from '../../../slugs'

/** Of a series that was divided: what it goes on from. Only `changeSeries` writes here. */
export const continuesFields = (): Field[] => [
  {
    name: 'continues',
    type: 'relationship',
    relationTo: slugs.events,
    index: true,
    label: label('Goes on from', 'Fait suite à'),
    access: { create: fieldNobody, update: fieldNobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: ({ continues }: { continues?: unknown }) => continues != null,
    },
  },
  {
    // `12|20261107T190000`, once: two organisers cannot divide a series twice at one date.
    name: 'continuesKey',
    type: 'text',
    unique: true,
    label: label('Divided at', 'Divisé à'),
    access: { create: fieldNobody, update: fieldNobody, read: fieldNobody },
    admin: { hidden: true },
  },
]
