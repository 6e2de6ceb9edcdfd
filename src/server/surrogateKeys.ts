import type { Seen } from '../database/ledger'

/** The key that every kept answer carries: purging it purges all. */
export const everyAnswer = 'all'

/** Longest header, in bytes: with the rest of an answer's headers it fits the 4 KiB that a plain nginx reads them into. */
const longest = 2048

/**
 * `Surrogate-Key` of an answer: the collections and globals that it was made from, for a CDN to purge by. Pure. The ledger
 * knows the words of statements, which nobody outside is to read: of those only a table's name gives its collection, and
 * the tables beside it (its languages, relations, versions) give the same. An answer that rests on more than fits, or on
 * nobody knows what, has the key of all answers alone.
 *
 * @param slugs - of all collections and globals.
 */
export const surrogateKey = (parts: Seen['parts'], slugs: ReadonlySet<string>): string => {
  if (parts === 'all') return everyAnswer
  const names = [...new Set([...parts].map(nameOf))].filter((name) => slugs.has(name)).sort()
  const value = [everyAnswer, ...names].join(' ')
  return value.length <= longest ? value : everyAnswer
}

const nameOf = (part: string): string =>
  part
    .toLowerCase()
    .replace(/^_(.+?)_(?:v|versions)(?=_|$)/, '$1')
    .replace(/_(?:locales|rels|texts|numbers)$/, '')
    .replaceAll('_', '-')
