import { deflateSync, inflateSync } from 'node:zlib'
import type { Features } from './features'
import type { HeadName } from './heads'

/**
 * What a hub has learnt from its own decisions, on top of the shipped weights: of each head, by how much a place of its
 * table speaks more (or less) for it, in logarithms of odds.
 */
export type Lesson = {
  /** Names it in the record of every decision that it had a part in. */
  name: string
} & Readonly<Record<HeadName, Corrections>>

/** Correction by place; what is not in it stays as shipped. */
export type Corrections = ReadonlyMap<number, number>

/**
 * Most that a lesson moves the odds of a piece, as a logarithm: ×7.4 or ÷7.4. Whatever was learnt, a text that the
 * shipped model is sure of stays on its side.
 */
export const mostCorrection = 2

/** By how much a lesson moves a piece of text; a text has length one, as in the shipped model. */
export const correctionOf = (corrections: Corrections, places: Uint32Array): number => {
  if (corrections.size === 0) return 0
  let sum = 0
  for (let at = 0; at < places.length; at += 1) sum += corrections.get(places[at] ?? 0) ?? 0
  const moved = sum / Math.sqrt(places.length || 1)
  return Math.max(-mostCorrection, Math.min(mostCorrection, moved))
}

/** The reading of a piece that counts: as it stands, or without its disguise. */
export const readingsOf = (piece: Features, head: HeadName): readonly Uint32Array[] =>
  piece.bare ? [piece[head], piece.bare[head]] : [piece[head]]

/** A correction is stored in thousandths; a smaller one says nothing. */
const unit = 1_000
const entryBytes = 6

/** Corrections as text for a field: place (32 bits) and thousandths (16 bits, signed), deflated, in base64. */
export const packCorrections = (corrections: Corrections): string => {
  const kept = [...corrections].flatMap(([place, value]): [number, number][] => {
    const thousandths = Math.max(-32_768, Math.min(32_767, Math.round(value * unit)))
    return thousandths === 0 ? [] : [[place, thousandths]]
  })
  const bytes = Buffer.alloc(kept.length * entryBytes)
  kept.forEach(([place, thousandths], at) => {
    bytes.writeUInt32LE(place, at * entryBytes)
    bytes.writeInt16LE(thousandths, at * entryBytes + 4)
  })
  return deflateSync(bytes).toString('base64')
}

/**
 * What {@link packCorrections} made.
 *
 * @throws Error when the text is of another make.
 */
export const unpackCorrections = (packed: string): Corrections => {
  const bytes = inflateSync(Buffer.from(packed, 'base64'))
  if (bytes.length % entryBytes !== 0) throw new Error('The corrections of a lesson are of another make.')
  const corrections = new Map<number, number>()
  for (let at = 0; at < bytes.length; at += entryBytes)
    corrections.set(bytes.readUInt32LE(at), bytes.readInt16LE(at + 4) / unit)
  return corrections
}
