import { randomBytes } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'
import { memberErrors } from '../errors'

/** Largest portrait that is read, in bytes: 5 MB holds a photograph of any phone. */
export const avatarMaxBytes = 5 * 1024 * 1024
/** Most pixels, as for every picture of the hub: a small file can unfold to gigabytes. */
const maxPixels = 50_000_000
/** Longest side that is kept, in pixels: four times the largest that the site shows. */
const side = 1024

// What sharp may read; it knows SVG, PDF and more.
const formats: ReadonlySet<string | undefined> = new Set(['jpeg', 'png', 'webp', 'heif', 'gif'])

/**
 * Reads a portrait and writes it anew, upright, as WebP, without its metadata: where and when it was taken is nobody's
 * business. What is no picture is refused by what it holds, whatever its name says.
 *
 * @throws AVATAR_REFUSED · AVATAR_TOO_LARGE
 */
export const cleanPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if (operation !== 'create' || !file) return args
  if (file.size > avatarMaxBytes) throw memberErrors.AVATAR_TOO_LARGE({ field: 'file' })
  const data = await rewrite(file.data, req.payload.config.sharp)
  // A name of our own: theirs may say who they are, and the address of a portrait must not be guessed.
  const name = `${randomBytes(16).toString('hex')}.webp`
  req.file = { data, name, mimetype: 'image/webp', size: data.length }
  return args
}

type Sharp = NonNullable<Parameters<CollectionBeforeOperationHook>[0]['req']['payload']['config']['sharp']>

const rewrite = async (data: Buffer, sharp: Sharp | undefined): Promise<Buffer> => {
  if (!sharp) throw new Error('Portraits need sharp in the configuration.')
  try {
    const picture = sharp(data, { limitInputPixels: maxPixels })
    const { format } = await picture.metadata()
    if (!formats.has(format)) throw memberErrors.AVATAR_REFUSED({ field: 'file' })
    return await picture
      .rotate()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .webp()
      .toBuffer()
  } catch (cause) {
    throw memberErrors.AVATAR_REFUSED({ field: 'file', cause })
  }
}
