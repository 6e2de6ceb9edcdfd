import { plainText } from '../../../../core/markdown'
import { fold, visible } from '../../../../core/visible'

/** Days for which the bands of newcomers' texts are kept. */
export const printDays = 7

// A longer text is judged by its beginning: enough to know it again, and 200 of them compare in milliseconds.
const longest = 4_000

/** Fewer words than these share their few sequences by chance. */
export const fewestWordsNear = 12

/** What stays of a text when its dress is taken off. */
export type Fingerprint = {
  /** Its words in order. */
  key: string
  /** How many words. */
  words: number
  /** Its three-word sequences, worked out when they are asked for. */
  shingles: () => ReadonlySet<string>
  /** See {@link bandsOf}; worked out when they are asked for. */
  bands: () => readonly string[]
}

type Words = { title: string; text: string }

const known = new WeakMap<Words, Fingerprint>()

/** The fingerprint of what is being judged, taken once: the check asks for it, and what is kept of the post. */
export const fingerprintOf = (subject: Words): Fingerprint => {
  const taken = known.get(subject) ?? fingerprint(`${subject.title}\n${subject.text}`)
  known.set(subject, taken)
  return taken
}

/** The fingerprint of a text. */
export const fingerprint = (text: string): Fingerprint => {
  const words = fold(visible(plainText(text.slice(0, longest))))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const shingles = once(
    () => new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`)),
  )
  return { key: words.join(' '), words: words.length, shingles, bands: once(() => bandsOf(shingles())) }
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

/** Jaccard's index: shared of all. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0
  for (const each of a) if (b.has(each)) shared += 1
  return shared / (a.size + b.size - shared || 1)
}

/** Two texts that share nine tenths of their sequences meet in a band in 99 cases of 100, two thirds in 90, a fifth in 15. */
const bands = 4
const rowsOfBand = 2

/**
 * MinHash in bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4): texts that are nearly
 * the same share at least one of these, most probably, and others hardly ever, so that like texts are found by an index.
 * Whether they are alike is then asked of {@link overlap}.
 *
 * @returns the name of each band's place, in order; none for a text without sequences.
 */
export const bandsOf = (shingles: ReadonlySet<string>): readonly string[] => {
  if (shingles.size === 0) return []
  const least = new Uint32Array(bands * rowsOfBand).fill(0xffffffff)
  for (const shingle of shingles)
    for (let at = 0; at < least.length; at += 1) least[at] = Math.min(least[at] ?? 0, hashOf(shingle, at))
  return Array.from({ length: bands }, (_, band) =>
    [...least.slice(band * rowsOfBand, (band + 1) * rowsOfBand)].map((each) => each.toString(36)).join(' '),
  )
}

// FNV-1a begun elsewhere for each, and mixed as murmur ends.
const hashOf = (text: string, seed: number): number => {
  let hash = Math.imul(0x811c9dc5 ^ (seed + 1), 0x9e3779b1)
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
