import type { CollectionConfig } from 'payload'
import { anyone, fieldNobody, hasRole, isRole, isStaff, staffRoles } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { importedFromField } from '../../fields'
import { slugs } from '../../slugs'
import { cleanFile, keepBlur } from './cleanFile'
import { mediaErrors } from './errors'
import { pictureFormats } from './formats'
import { maxPixels, refuseAddress, refuseLargeFile } from './limits'

export { limitUploads, maxUploadBytes } from './limits'
export { requireAlt } from './requireAlt'

/** What {@link media} needs to know. */
export type MediaOptions = {
  /** Folder that keeps the files when no object storage is configured; absolute. */
  directory: string
}

/** Pictures, with a text alternative in each language and a focal point that every crop keeps. */
export const media = (options: MediaOptions): CollectionConfig[] => [
  {
    slug: slugs.media,
    custom: personal({ nothing: 'Pictures of the hub, chosen by its staff.' }),
    labels: { singular: label('Picture', 'Image'), plural: label('Pictures', 'Images') },
    admin: { group: label('Content', 'Contenu'), useAsTitle: 'filename' },
    access: { read: anyone, create: isStaff, update: isStaff, delete: isRole('admin', 'manager', 'editor') },
    upload: {
      staticDir: options.directory,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
      focalPoint: true,
      constructorOptions: { limitInputPixels: maxPixels },
      pasteURL: false,
      // Payload asks this before it fetches a file from an address that a client names. The hub never does.
      externalFileHeaderFilter: () => {
        throw mediaErrors.FILE_BY_ADDRESS({ field: 'url' })
      },
      imageSizes: pictureFormats,
      adminThumbnail: 'thumbnail',
    },
    hooks: { beforeOperation: [refuseLargeFile, refuseAddress, cleanFile], beforeChange: [keepBlur] },
    fields: [
      {
        name: 'alt',
        type: 'text',
        required: true,
        localized: true,
        maxLength: 500,
        label: label('Text alternative', 'Texte de remplacement'),
        admin: {
          description: label(
            'What the picture shows, for those who cannot see it.',
            'Ce que montre l’image, pour qui ne la voit pas.',
          ),
        },
      },
      {
        name: 'blur',
        type: 'text',
        label: label('Blurred picture', 'Image floue'),
        access: { create: fieldNobody, update: fieldNobody },
        admin: { hidden: true },
      },
      { name: 'credit', type: 'text', maxLength: 200, label: label('Credit', 'Crédit') },
      importedFromField(({ req }) => hasRole(req, ...staffRoles)),
    ],
  },
]
