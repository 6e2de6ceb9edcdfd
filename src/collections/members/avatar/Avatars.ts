import type { CollectionConfig } from 'payload'
import { anyOf, fieldNobody, isMember, isRole, isSelf, matching, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { audienceOptions } from '../profile/audience'
import { ownAvatar, wearAvatar } from './hooks'
import { cleanPicture } from './cleanPicture'

/**
 * Portraits, one a member, apart from the hub's own pictures: a member uploads theirs, and sees it removed with them.
 * A file is read again and written anew, so that nothing of where and with what it was taken remains.
 */
export const Avatars = (options: { directory: string }): CollectionConfig => ({
  slug: slugs.avatars,
  custom: personal({
    holds: [
      {
        member: 'owner',
        exports: ['filename', 'mimeType', 'width', 'height', 'focalX', 'focalY'],
        erasure: { do: 'delete' },
      },
    ],
  }),
  labels: { singular: label('Portrait', 'Portrait'), plural: label('Portraits', 'Portraits') },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { group: label('People', 'Personnes'), defaultColumns: ['filename', 'owner', 'createdAt'] },
  access: {
    read: anyOf(
      isRole('manager', 'moderator'),
      isSelf('owner'),
      matching({ audience: { equals: 'everybody' } }),
      async (args) => (await isMember(args)) === true && { audience: { equals: 'members' } },
    ),
    create: isMember,
    // A new portrait is a new row: a picture that somebody has seen never changes under its address.
    update: nobody,
    delete: anyOf(isSelf('owner'), isRole('manager', 'moderator')),
  },
  upload: {
    staticDir: options.directory,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    focalPoint: true,
    pasteURL: false,
    imageSizes: [
      { name: 'small', width: 96, height: 96 },
      { name: 'large', width: 384, height: 384 },
    ],
    adminThumbnail: 'small',
  },
  hooks: { beforeOperation: [cleanPicture], beforeChange: [ownAvatar], afterChange: [wearAvatar] },
  fields: [
    {
      name: 'owner',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
      access: { create: fieldNobody, update: fieldNobody },
    },
    {
      name: 'audience',
      type: 'select',
      required: true,
      defaultValue: 'everybody',
      label: label('Who sees it', 'Qui le voit'),
      options: audienceOptions(),
      access: { create: fieldNobody, update: fieldNobody },
      admin: { hidden: true },
    },
  ],
})
