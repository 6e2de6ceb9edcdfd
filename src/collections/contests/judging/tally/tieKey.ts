import { createHash } from 'node:crypto'

/**
 * Pure: SHA-256 of a text in UTF-8, as hexadecimal.
 */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/**
 * Pure: the lot of an entry in a draw between equals: SHA-256 of `<seed>:<digest of the votes>:<entry>`. The lowest comes
 * first.
 *
 * The seed is made with the ballot box and its SHA-256 public from the first vote on, so that nobody picks it after they
 * know who is tied; the digest is of the votes, which who made the seed could not know. Anybody can work it out again
 * from what the result publishes. Who reads the database knows the seed beforehand: it proves less than a beacon.
 */
export const tieKey = (seed: string, digest: string, entry: string): string =>
  sha256(`${seed}:${digest}:${entry}`)

/** Pure: what all votes of a contest come down to: SHA-256 of `<entry>:<raw>` in order of the entries, joined by commas. */
export const digestOf = (counts: ReadonlyMap<string, { raw: number }>): string =>
  sha256(
    [...counts]
      .map(([entry, { raw }]) => `${entry.padStart(24, '0')}:${raw}`)
      .sort()
      .join(','),
  )
