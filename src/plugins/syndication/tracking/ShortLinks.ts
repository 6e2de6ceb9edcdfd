import type { CollectionConfig, JoinField } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isEditor } from '../access'

/** Short addresses of the hub, one for the post of a delivery, and how often people followed them. */
export const ShortLinks: CollectionConfig = {
  slug: slugs.shortLinks,
  custom: personal({ nothing: 'Counts of followed links; nothing of who followed them is kept.' }),
  labels: { singular: label('Short link', 'Lien court'), plural: label('Short links', 'Liens courts') },
  graphQL: { disableMutations: true },
  lockDocuments: false,
  admin: {
    group: label('Publishing', 'Diffusion'),
    useAsTitle: 'path',
    defaultColumns: ['path', 'delivery', 'clicks'],
    description: label(
      'What each post on a network brought to its page. Counted without cookies and addresses; programs are left out.',
      'Ce que chaque publication sur un réseau a apporté à sa page. Compté sans cookie ni adresse\u202f; les robots sont écartés.',
    ),
  },
  defaultSort: '-clicks',
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'code', type: 'text', required: true, unique: true, label: label('Code', 'Code') },
    // A path and never an address: it cannot lead away from the hub.
    { name: 'path', type: 'text', required: true, label: label('Leads to', 'Mène à') },
    {
      name: 'delivery',
      type: 'relationship',
      relationTo: slugs.deliveries,
      required: true,
      unique: true,
      label: label('Delivery', 'Envoi'),
    },
    {
      name: 'clicks',
      type: 'number',
      required: true,
      defaultValue: 0,
      index: true,
      label: label('Visits', 'Visites'),
    },
  ],
}

/** The short address of a delivery, where it has one. */
export const shortLinkOfDelivery: JoinField = {
  name: 'shortLinks',
  type: 'join',
  collection: slugs.shortLinks,
  on: 'delivery',
  label: label('Short link', 'Lien court'),
  admin: { defaultColumns: ['path', 'clicks'], allowCreate: false },
}
