import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import sharp, { type Sharp } from 'sharp'
import { mediaErrors } from './errors'
import { maxPixels } from './limits'

// How each format is written anew; sharp may read more (SVG, PDF), which is refused.
const writers: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  jpeg: (picture) => picture.jpeg({ quality: 90, mozjpeg: true }),
  png: (picture) => picture.png(),
  webp: (picture) => picture.webp({ quality: 90 }),
  gif: (picture) => picture.gif(),
  // AVIF is a kind of HEIF, and sharp names it so.
  heif: (picture) => picture.avif({ quality: 70, effort: 3 }),
}

/**
 * `beforeOperation`: reads an upload and writes it anew, upright, in its own format, without its metadata: where a
 * photograph was taken is nobody's business. What is no picture is refused by what it holds, whatever its name says,
 * and what unfolds to too many pixels before it does.
 *
 * @throws FILE_UNREADABLE
 */
export const cleanFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file) return args
  const data = await rewrite(file.data)
  req.file = { ...file, data, size: data.length }
  return args
}

const rewrite = async (data: Buffer): Promise<Buffer> => {
  try {
    const { format } = await sharp(data, { limitInputPixels: maxPixels }).metadata()
    const write = writers[format]
    if (!write) throw mediaErrors.FILE_UNREADABLE({ field: 'file' })
    const picture = sharp(data, {
      animated: format === 'gif' || format === 'webp',
      limitInputPixels: maxPixels,
    })
    return await write(picture.rotate().keepIccProfile()).toBuffer()
  } catch (cause) {
    throw mediaErrors.FILE_UNREADABLE({ field: 'file', cause })
  }
}

/** Longest side of the blurred picture, in pixels: some 150 bytes, which a page carries in itself. */
const blurSide = 16

/** `beforeChange`: keeps a tiny picture as a data address, shown until the real one has come. */
export const keepBlur: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file) return data
  const picture = sharp(req.file.data, { limitInputPixels: maxPixels })
  // Behind a picture that one can see through, it would stay.
  if ((await picture.metadata()).hasAlpha) return { ...data, blur: null }
  const tiny = await picture.resize(blurSide, blurSide, { fit: 'inside' }).webp({ quality: 30 }).toBuffer()
  return { ...data, blur: `data:image/webp;base64,${tiny.toString('base64')}` }
}
