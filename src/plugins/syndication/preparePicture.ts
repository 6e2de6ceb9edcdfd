import sharp from 'sharp'
import { truncate } from '../../core/text'
import type { Outcome, Picture, PictureRule, Prepared } from './channels/channel'

/** Why a picture cannot go out. */
export type Unfit = Extract<Outcome, { kind: 'later' | 'refused' }>

/** Pixels that are unfolded at most: a small file can hold a very large picture. */
const maxPixels = 100_000_000
const qualities = [86, 76, 62, 48] as const

const refused = (code: string, why: string): Unfit => ({ kind: 'refused', code, why })

/**
 * Makes a picture what a network takes: cropped around its focal point to the network's ratios, no larger than its
 * limits, without metadata, with its description; or the address of a crop that is so already, for networks that fetch.
 *
 * @param args.read - its bytes; null when they cannot be had now.
 */
export const preparePicture = async (args: {
  picture: Picture
  rule: PictureRule
  read: (url: string) => Promise<Uint8Array | null>
}): Promise<Prepared | Unfit> => {
  const { picture, rule, read } = args
  const alt = rule.alt === null ? '' : truncate(picture.alt.trim(), rule.alt)
  if (rule.by === 'address') {
    const url = addressFor(picture, rule)
    return typeof url === 'string' ? { kind: 'picture', url, bytes: new Uint8Array(), type: '', alt } : url
  }
  const file = await read(picture.url)
  if (file === null) return { kind: 'later', why: 'The picture could not be read.' }
  try {
    const made = await encode(file, picture, rule)
    return made
      ? { kind: 'picture', url: picture.url, ...made, alt }
      : refused('PICTURE_TOO_LARGE', `The picture cannot be made smaller than ${rule.maxBytes} bytes.`)
  } catch {
    // Whatever sharp makes of a file that is no picture: its words are about its own insides.
    return refused('NOT_A_PICTURE', 'The file is no picture that can be read.')
  }
}

const encode = async (
  file: Uint8Array,
  picture: Picture,
  rule: PictureRule,
): Promise<{ bytes: Uint8Array; type: string } | null> => {
  const upright = await sharp(file, { limitInputPixels: maxPixels })
    .rotate()
    .toBuffer({ resolveWithObject: true })
  const crop = cropOf(upright.info, picture.focus, rule.ratio)
  const type = rule.types[0] ?? 'image/jpeg'
  for (const [step, quality] of qualities.entries()) {
    const side = Math.round(rule.maxSide / (1 + step / 2))
    const small = sharp(upright.data, { limitInputPixels: maxPixels })
      .extract(crop)
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
    const bytes = await (
      type === 'image/png'
        ? small.png()
        : type === 'image/webp'
          ? small.webp({ quality })
          : small.jpeg({ quality, mozjpeg: true })
    ).toBuffer()
    if (bytes.length <= rule.maxBytes) return { bytes, type }
  }
  return null
}

/**
 * Pure: the largest part of a picture that has an allowed ratio, as near to its focal point as the edges let it.
 *
 * @param focus - in percent. @default the middle
 */
export const cropOf = (
  { width, height }: { width: number; height: number },
  focus: Picture['focus'],
  ratio: PictureRule['ratio'],
): { left: number; top: number; width: number; height: number } => {
  const now = width / height
  const wanted = ratio ? Math.min(Math.max(now, ratio.min), ratio.max) : now
  const wide = wanted < now ? Math.max(1, Math.floor(height * wanted)) : width
  const high = wanted > now ? Math.max(1, Math.floor(width / wanted)) : height
  const from = (whole: number, part: number, percent: number): number =>
    Math.round(Math.min(Math.max((whole * percent) / 100 - part / 2, 0), whole - part))
  return {
    left: from(width, wide, focus?.x ?? 50),
    top: from(height, high, focus?.y ?? 50),
    width: wide,
    height: high,
  }
}

const addressFor = (picture: Picture, rule: PictureRule): string | Unfit => {
  const { ratio, maxSide, types } = rule
  const whole = { type: '', width: 0, height: 0, ...picture }
  const fitting = [whole, ...(picture.crops ?? [])].find(({ type, width, height }) => {
    // Of a picture whose measures nobody told, only the network can say.
    const isShaped =
      width === 0 || height === 0
        ? ratio === undefined
        : Math.max(width, height) <= maxSide &&
          (ratio === undefined ||
            (width / height >= ratio.min - 0.005 && width / height <= ratio.max + 0.005))
    return isShaped && (types as readonly string[]).includes(type)
  })
  if (!fitting)
    return refused('PICTURE_SHAPE', 'No crop of this picture has a shape and format that the network takes.')
  return isPublic(fitting.url)
    ? fitting.url
    : refused(
        'PICTURE_NOT_PUBLIC',
        'This network fetches pictures itself, and cannot reach those of a hub on a private address.',
      )
}

const isPublic = (url: string): boolean => {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' && hostname !== 'localhost' && !/^[\d.]+$|^\[/.test(hostname)
}
