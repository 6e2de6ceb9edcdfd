import type { CollectionConfig, Field } from 'payload'
import { label } from '../config/label'

/** The picture of a page elsewhere, which only the hub brings in. */
export const fetchedPicture = (directory: string): CollectionConfig['upload'] => ({
  staticDir: directory,
  mimeTypes: ['image/webp'],
  filesRequiredOnCreate: false,
  pasteURL: false,
  crop: false,
  focalPoint: false,
  hideFileInputOnCreate: true,
})

/** The address of a page elsewhere, which there is one row for. */
export const pageAddressField = (): Field => ({
  name: 'address',
  type: 'text',
  required: true,
  unique: true,
  maxLength: 2000,
  label: label('Address', 'Adresse'),
})

/** How far the fetching of a page elsewhere has come: `wanted`, then `known` or `unknown`; a failed try waits for `nextAt`. */
export const fetchFields = (): Field[] => [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'wanted',
    index: true,
    label: label('State', 'État'),
    options: [
      { value: 'wanted', label: label('To be fetched', 'À récupérer') },
      { value: 'known', label: label('Known', 'Connu') },
      { value: 'unknown', label: label('Nothing known', 'Rien de connu') },
    ],
  },
  { name: 'attempts', type: 'number', defaultValue: 0, label: label('Attempts', 'Tentatives') },
  { name: 'nextAt', type: 'date', index: true, label: label('Next attempt', 'Prochaine tentative') },
]
