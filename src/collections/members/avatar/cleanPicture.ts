import { randomBytes } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'
import { webpPicture } from '../../../hooks/webpPicture'
import { memberErrors } from '../errors'

/** Largest portrait that is read, in bytes: 5 MB holds a photograph of any phone. */
export const avatarMaxBytes = 5 * 1024 * 1024
/** Longest side that is kept, in pixels: four times the largest that the site shows. */
const side = 1024

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
  const within = { width: side, height: side }
  const picture = await webpPicture(file.data, { sharp: req.payload.config.sharp, within })
  if (!picture) throw memberErrors.AVATAR_REFUSED({ field: 'file' })
  const { data } = picture
  // A name of our own: theirs may say who they are, and the address of a portrait must not be guessed.
  const name = `${randomBytes(16).toString('hex')}.webp`
  req.file = { data, name, mimetype: 'image/webp', size: data.length }
  return args
}
