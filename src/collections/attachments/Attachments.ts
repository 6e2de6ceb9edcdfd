import type { CollectionConfig } from 'payload'
import { fieldNobody, isMember, isRole, isSelf, anyOf, nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'
import { readAttachment } from './access'
import { cleanAttachment, limitPictures, ownAttachment } from './hooks'
import type { AttachmentsOptions } from './options'

const closed = { create: fieldNobody, update: fieldNobody }

/**
 * Pictures that members show in what they write, apart from the hub's own. A file is seen by whoever may read a text
 * of its owner that shows it; the words for those who cannot see it stand in the text.
 */
export const Attachments = (options: AttachmentsOptions): CollectionConfig => ({
  slug: slugs.attachments,
  custom: personal({
    holds: [
      {
        member: 'owner',
        exports: ['filename', 'mimeType', 'width', 'height', 'uses'],
        erasure: { do: 'delete' },
      },
    ],
  }),
  labels: {
    singular: label('Member’s picture', 'Image de membre'),
    plural: label('Members’ pictures', 'Images de membres'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('Community', 'Communauté'),
    defaultColumns: ['filename', 'owner', 'uses', 'uploadedAt'],
  },
  access: {
    read: readAttachment,
    create: isMember,
    // What somebody has seen never changes under its address.
    update: nobody,
    delete: anyOf(isSelf('owner'), isRole('manager', 'moderator')),
  },
  upload: {
    staticDir: options.directory,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [limitPictures(options), cleanAttachment(options)],
    beforeChange: [ownAttachment(options)],
  },
  fields: [
    {
      name: 'owner',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
      access: closed,
    },
    {
      // `replies:12`: the texts of the owner that show it.
      name: 'uses',
      type: 'text',
      hasMany: true,
      label: label('Shown in', 'Visible dans'),
      access: closed,
    },
    {
      name: 'uploadedAt',
      type: 'date',
      index: true,
      label: label('Uploaded', 'Envoi'),
      access: closed,
    },
  ],
})
