import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isOrganiser } from '../access'

/**
 * One row for each contest: its lock. Who changes what is entered holds it, and so does the close: an entry is in
 * before, or refused after.
 */
export const ContestBooks: CollectionConfig = {
  slug: slugs.contestBooks,
  custom: personal({ nothing: 'Counts of entries; who entered is in the entries.' }),
  labels: {
    singular: label('Book of a contest', 'Registre de concours'),
    plural: label('Books of contests', 'Registres de concours'),
  },
  lockDocuments: false,
  graphQL: false,
  admin: { hidden: true },
  access: { read: isOrganiser, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.contests,
      required: true,
      unique: true,
      label: label('Contest', 'Concours'),
    },
    { name: 'entries', type: 'number', defaultValue: 0, label: label('Handed in', 'Remises') },
    // Only used where a database has no transactions: until then nobody else may hold it.
    { name: 'heldUntil', type: 'date', label: label('Held until', 'Tenu jusqu’à') },
    { name: 'holder', type: 'text', label: label('Holder', 'Détenteur') },
  ],
}
