import type { ImageSize } from 'payload'

// Encoders at settings that a reader cannot tell from better ones. AVIF with little effort: at this quality more of it
// takes four times as long and saves nothing that was measured.
const webp = { format: 'webp', options: { quality: 80 } } as const
const avif = { format: 'avif', options: { quality: 55, effort: 1 } } as const
// What every network takes.
const jpeg = { format: 'jpeg', options: { quality: 82 } } as const

/** Widths in which pages show a picture, whole: a phone, a phone with a dense screen, a desk. In pixels. */
const widths = { small: 480, medium: 960, wide: 1600 } as const

/**
 * Every format made of one upload. Pages take the whole picture in three widths, as AVIF and as WebP; a crop keeps the
 * focal point, and is left out where the upload is smaller than it.
 *
 * The crops are those that networks show without cutting: `og` 1.91:1 (https://ogp.me, Facebook, LinkedIn), `landscape`
 * 16:9 (X, Mastodon's cards), `square` 1:1 and `portrait` 4:5 (Instagram, Bluesky), `story` 9:16 (stories, reels).
 */
export const pictureFormats: ImageSize[] = [
  { name: 'thumbnail', width: 320, height: 200, formatOptions: webp },
  { name: 'card', width: 800, height: 500, formatOptions: webp },
  { name: 'small', width: widths.small, formatOptions: webp },
  { name: 'medium', width: widths.medium, formatOptions: webp },
  { name: 'wide', width: widths.wide, formatOptions: webp, withoutEnlargement: true },
  { name: 'smallAvif', width: widths.small, formatOptions: avif },
  { name: 'mediumAvif', width: widths.medium, formatOptions: avif },
  { name: 'wideAvif', width: widths.wide, formatOptions: avif, withoutEnlargement: true },
  { name: 'og', width: 1200, height: 630, formatOptions: jpeg },
  { name: 'landscape', width: 1200, height: 675, formatOptions: jpeg },
  { name: 'square', width: 1080, height: 1080, formatOptions: jpeg },
  { name: 'portrait', width: 1080, height: 1350, formatOptions: jpeg },
  { name: 'story', width: 1080, height: 1920, formatOptions: jpeg },
]
