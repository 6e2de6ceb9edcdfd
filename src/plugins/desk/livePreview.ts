import type { LivePreviewConfig } from 'payload'
import type { DeskCollection } from './options'

/** Payload's live preview of a text: the draft on the real site, as wide as a phone and a desk. */
export const livePreview = ({ slug }: DeskCollection): LivePreviewConfig => ({
  // Without the origin: the admin and the site share it, whatever a proxy calls it.
  url: ({ data, locale }) =>
    `${locale.code === 'fr' ? '/fr' : ''}/preview/${slug}/${(data as { id?: number | string }).id ?? ''}`,
  breakpoints: [
    { name: 'phone', label: 'Phone · Téléphone', width: 390, height: 844 },
    { name: 'desktop', label: 'Desktop · Ordinateur', width: 1440, height: 900 },
  ],
})
