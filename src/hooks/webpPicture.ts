import type { Payload } from 'payload'

/** Most pixels of a picture that is read, about 7000 × 7000: a file of a few kilobytes can unfold to gigabytes otherwise. */
export const mostPixels = 50_000_000

// What sharp may read; it knows SVG, PDF and more.
const formats: ReadonlySet<string | undefined> = new Set(['jpeg', 'png', 'webp', 'heif', 'gif'])

/** A picture as the hub keeps it. */
export type WebpPicture = { data: Buffer; width: number; height: number }

/**
 * Reads a picture by what it holds, whatever its name says, and writes it anew, upright, as WebP, without its metadata:
 * where and when it was taken is nobody's business.
 *
 * @param args.within - longest width and height that are kept, in pixels.
 * @param args.animated - keeps all its frames. @default false
 * @returns null for what is no picture, or unfolds to too many pixels.
 */
export const webpPicture = async (
  data: Uint8Array,
  args: {
    sharp: Payload['config']['sharp']
    within: { width: number; height: number }
    animated?: boolean
  },
): Promise<WebpPicture | null> => {
  const { sharp, within, animated = false } = args
  if (!sharp) throw new Error('Pictures need sharp in the configuration.')
  try {
    const picture = sharp(Buffer.from(data), { limitInputPixels: mostPixels, animated })
    const { format } = await picture.metadata()
    if (!formats.has(format)) return null
    const { data: written, info } = await picture
      .rotate()
      .resize({ ...within, fit: 'inside', withoutEnlargement: true })
      .webp()
      .toBuffer({ resolveWithObject: true })
    // The frames of a moving picture lie below one another.
    return { data: written, width: info.width, height: info.pageHeight ?? info.height }
  } catch {
    // sharp says in many words that it cannot read it; the caller says so in its own.
    return null
  }
}
