import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

/** The keys to members' own calendars, as digests: whoever reads the database can open none of them. */
export const CalendarKeys: CollectionConfig = {
  slug: slugs.calendarKeys,
  labels: {
    singular: label('Calendar key', 'Clé d’agenda'),
    plural: label('Calendar keys', 'Clés d’agenda'),
  },
  custom: personal({ holds: [{ member: 'member', exports: [], erasure: { do: 'delete' } }] }),
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      unique: true,
      label: label('Member', 'Membre'),
    },
    { name: 'digest', type: 'text', required: true, unique: true, label: label('Digest', 'Empreinte') },
  ],
}
