import { distanceOf, nearDistance, type PicturePrint } from '../../../hooks/picturePrint'

/** A file by what it is known again. */
export type Printed = PicturePrint & { key: string }

/** Two files that are the same, or show the same. */
export type Alike = {
  one: string
  other: string
  /** The very same file. */
  isExact: boolean
  /** Of 128 comparisons so many turn out otherwise; 0 for the same file. */
  distance: number
}

/**
 * Bands into which a print is cut. Two prints with at most {@link nearDistance} differences agree in one of as many
 * bands and one more (pigeonhole), so only those are compared that agree in a whole band.
 */
const bands = nearDistance + 1
const bits = 128

/** Pure: every pair of files that are the same or nearly, each pair once, the nearest first. */
export const alikeAmong = (files: readonly Printed[]): Alike[] => {
  const found = new Map<string, Alike>()
  const meet = (one: Printed, other: Printed): void => {
    const pair = `${one.key} ${other.key}`
    if (found.has(pair)) return
    const isExact = one.sha256 !== null && one.sha256 === other.sha256
    const distance =
      isExact || one.dHash === null || other.dHash === null ? 0 : distanceOf(one.dHash, other.dHash)
    if (isExact || distance <= nearDistance)
      found.set(pair, { one: one.key, other: other.key, isExact, distance })
  }
  const buckets = new Map<string, Printed[]>()
  for (const file of files)
    for (const name of namesOf(file)) {
      const bucket = buckets.get(name) ?? []
      buckets.set(name, bucket)
      for (const other of bucket) meet(other, file)
      bucket.push(file)
    }
  return [...found.values()].sort((a, b) => a.distance - b.distance)
}

/** Under what a file is found: its digest, and each band of what it shows. */
const namesOf = ({ sha256, dHash }: Printed): string[] => {
  const names = sha256 === null ? [] : [`=${sha256}`]
  if (dHash === null) return names
  const digits = [...dHash].map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  for (let band = 0; band < bands; band += 1) {
    const from = Math.floor((band * bits) / bands)
    const to = Math.floor(((band + 1) * bits) / bands)
    names.push(`${band}:${digits.slice(from, to)}`)
  }
  return names
}
