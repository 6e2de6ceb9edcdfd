import type { Field } from 'payload'
import { label } from '../../../config/label'

/** Which document it is about: a collection's slug and an id, as texts. Written by the hub alone. */
export const sourceGroup = (): Field => ({
  name: 'source',
  type: 'group',
  label: label('Document', 'Document'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'collection',
          type: 'text',
          required: true,
          label: label('Collection', 'Collection'),
          admin: { readOnly: true },
        },
        {
          name: 'document',
          type: 'text',
          required: true,
          label: label('Number', 'Numéro'),
          admin: { readOnly: true },
        },
      ],
    },
  ],
})
