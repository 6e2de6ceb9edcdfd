import type { Field } from 'payload'
import { label } from '../../../config/label'
import { slugs } from '../../../slugs'

/** Which date of which event a row is about: the event, and the name of the date in it. */
export const dateFields = (): Field[] => [
  {
    name: 'event',
    type: 'relationship',
    relationTo: slugs.events,
    required: true,
    index: true,
    label: label('Event', 'Événement'),
  },
  { name: 'occurrence', type: 'text', required: true, label: label('Date', 'Date') },
]
