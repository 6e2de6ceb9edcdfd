import type { Block } from 'payload'
import { label } from '../../config/label'
import { blockTypes } from '../../core/richText'
import { slugs } from '../../slugs'

/** Most pictures of one gallery: a day’s photographs. A text holds several. */
const mostPictures = 100

/** Several pictures that belong together; each is cut around its focal point and described by its text alternative. */
export const galleryBlock = (): Block => ({
  slug: blockTypes.gallery,
  interfaceName: 'GalleryBlock',
  labels: { singular: label('Gallery', 'Galerie'), plural: label('Galleries', 'Galeries') },
  fields: [
    {
      name: 'pictures',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: mostPictures,
      label: label('Pictures', 'Images'),
      labels: { singular: label('Picture', 'Image'), plural: label('Pictures', 'Images') },
      fields: [
        {
          name: 'picture',
          type: 'upload',
          relationTo: slugs.media,
          required: true,
          label: label('Picture', 'Image'),
        },
        { name: 'caption', type: 'text', maxLength: 300, label: label('Caption', 'Légende') },
      ],
    },
  ],
})
