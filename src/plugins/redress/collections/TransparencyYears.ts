import type { CollectionConfig } from 'payload'
import { anyone, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

/** The figures of a year (DSA, Art. 15 and 24), worked out by the worker from what is recorded. Counts; they name nobody. */
export const TransparencyYears: CollectionConfig = {
  slug: slugs.transparencyYears,
  custom: personal({ nothing: 'Counts of a year.' }),
  labels: {
    singular: label('Transparency figures', 'Chiffres de transparence'),
    plural: label('Transparency figures', 'Chiffres de transparence'),
  },
  lockDocuments: false,
  graphQL: false,
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'year',
    defaultColumns: ['year', 'at'],
  },
  defaultSort: '-year',
  access: { read: anyone, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'year', type: 'number', required: true, unique: true, label: label('Year', 'Année') },
    { name: 'at', type: 'date', required: true, label: label('Worked out', 'Calculés le') },
    { name: 'figures', type: 'json', required: true, label: label('Figures', 'Chiffres') },
  ],
}
