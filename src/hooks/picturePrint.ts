import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

/** By what a picture is known again. */
export type PicturePrint = {
  /** SHA-256 of the file as it was sent, 64 hexadecimal digits; null where that is no longer known. */
  sha256: string | null
  /** See {@link dHashOf}; null of a picture that shows too little. */
  dHash: string | null
}

/** Sides of the grid that a picture is reduced to: 8 × 8 comparisons each way need 9 × 9 cells. */
const cells = 9
const steps = cells - 1

/**
 * Of 128 comparisons so many may turn out otherwise for two files to be the same picture. Copies made smaller, saved anew
 * or turned to grey stay below (print.spec.ts); two photographs differ in about 64. Stricter than the 10 of 64 that
 * the hash is commonly used with (N. Krawetz, “Kind of Like That”, 2013): nobody should be stopped for a likeness.
 */
export const nearDistance = 16

/** By so many of 256 levels a cell is lighter than the next: less is what saving a plain area anew makes of it. */
const leastStep = 2

/** Of a plain area or a single gradient nearly all comparisons fall the same way: it would be found in half the web. */
const leastOdd = 16

/** SHA-256 of a file, in hexadecimal digits. */
export const sha256Of = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex')

/**
 * A difference hash: the picture in grey, 9 × 9 cells, and for each whether it is lighter than the next one to the right
 * and below. 32 hexadecimal digits. It outlives another size, format, quality and brightness; mirroring, turning and
 * cutting make another picture of it. Of a moving one the first frame counts.
 *
 * @returns null for what is no picture, and for one that shows too little to be told from others.
 */
export const dHashOf = async (
  data: Uint8Array,
  { sharp }: { sharp: Payload['config']['sharp'] },
): Promise<string | null> => {
  if (!sharp) throw new Error('Pictures need sharp in the configuration.')
  try {
    const grid = await sharp(Buffer.from(data))
      .flatten({ background: '#fff' })
      .greyscale()
      .resize(cells, cells, { fit: 'fill' })
      .raw()
      .toBuffer()
    return hashOfGrid(grid)
  } catch {
    // sharp says in many words that it cannot read it.
    return null
  }
}

/** Pure: the hash of 9 × 9 grey cells, row by row. */
const hashOfGrid = (grid: Uint8Array): string | null => {
  const at = (row: number, column: number): number => grid[row * cells + column] ?? 0
  const bits: boolean[] = []
  for (let row = 0; row < steps; row += 1)
    for (let column = 0; column < steps; column += 1) {
      bits.push(at(row, column) > at(row, column + 1) + leastStep)
      bits.push(at(row, column) > at(row + 1, column) + leastStep)
    }
  const odd = bits.filter(Boolean).length
  if (Math.min(odd, bits.length - odd) < leastOdd) return null
  const nibbles = Array.from({ length: bits.length / 4 }, (_, n) =>
    bits.slice(n * 4, n * 4 + 4).reduce((sum, bit) => sum * 2 + (bit ? 1 : 0), 0),
  )
  return nibbles.map((nibble) => nibble.toString(16)).join('')
}

/** Pure: in how many of its comparisons one hash differs from another; all of them when one is of another length. */
export const distanceOf = (one: string, other: string): number => {
  if (one.length !== other.length) return Math.max(one.length, other.length) * 4
  let distance = 0
  for (let at = 0; at < one.length; at += 1) {
    let bits = parseInt(one.charAt(at), 16) ^ parseInt(other.charAt(at), 16)
    for (; bits > 0; bits >>= 1) distance += bits & 1
  }
  return distance
}

/** Pure: how far a picture is from a known one: 0 for the same file; null when it is another picture. */
export const likeness = (picture: PicturePrint, known: PicturePrint): number | null => {
  if (picture.sha256 !== null && picture.sha256 === known.sha256) return 0
  if (picture.dHash === null || known.dHash === null) return null
  const distance = distanceOf(picture.dHash, known.dHash)
  return distance <= nearDistance ? distance : null
}
