import type { CollectionConfig } from 'payload'
import { isRole, nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { fetchedPicture, fetchFields, pageAddressField } from '../../fields/fetchedPage'
import { slugs } from '../../slugs'

/**
 * What pages of the web say of themselves that members' texts name on lines of their own: fetched once by the worker,
 * kept with its picture, so that a reader's browser asks nobody. Which addresses there are tells what was written where:
 * the list is the staff's, and a picture is seen by whoever was given its name, which cannot be guessed.
 */
export const LinkCards = ({ directory }: { directory: string }): CollectionConfig => ({
  slug: slugs.linkCards,
  custom: personal({ nothing: 'What public pages elsewhere say of themselves.' }),
  labels: { singular: label('Link card', 'Carte de lien'), plural: label('Link cards', 'Cartes de liens') },
  lockDocuments: false,
  graphQL: false,
  admin: {
    group: label('Community', 'Communauté'),
    useAsTitle: 'address',
    defaultColumns: ['address', 'title', 'site', 'state'],
  },
  access: {
    read: (args) => args.isReadingStaticFile === true || isRole('manager', 'moderator')(args),
    create: nobody,
    update: nobody,
    delete: isRole('manager', 'moderator'),
  },
  upload: fetchedPicture(directory),
  fields: [
    pageAddressField(),
    { name: 'title', type: 'text', label: label('Title', 'Titre') },
    { name: 'description', type: 'textarea', label: label('Description', 'Description') },
    { name: 'site', type: 'text', label: label('Site', 'Site') },
    ...fetchFields(),
  ],
})
