import type { CollectionConfig } from 'payload'
import { anyone, isRole, nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { fetchedPicture, fetchFields, pageAddressField } from '../../fields/fetchedPage'
import { slugs } from '../../slugs'

/**
 * What is known of pages of other sites that texts show: fetched once, kept here with its picture, so that a reader's
 * browser asks nobody else. Only the hub writes it.
 */
export const Embeds = ({ directory }: { directory: string }): CollectionConfig => ({
  slug: slugs.embeds,
  custom: personal({ nothing: 'What public pages elsewhere say of themselves.' }),
  labels: { singular: label('Embed', 'Contenu externe'), plural: label('Embeds', 'Contenus externes') },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('Content', 'Contenu'),
    useAsTitle: 'address',
    defaultColumns: ['address', 'title', 'provider', 'state'],
  },
  access: { read: anyone, create: nobody, update: nobody, delete: isRole('manager', 'editor') },
  upload: fetchedPicture(directory),
  fields: [
    pageAddressField(),
    { name: 'provider', type: 'text', required: true, label: label('Site', 'Site') },
    { name: 'player', type: 'text', label: label('Player', 'Lecteur') },
    { name: 'ratio', type: 'number', label: label('Width by height', 'Largeur sur hauteur') },
    { name: 'title', type: 'text', label: label('Title', 'Titre') },
    { name: 'authorName', type: 'text', label: label('Author', 'Auteur') },
    ...fetchFields(),
  ],
})
