import { plainText } from '../../../../core/markdown'
import { fold, visible } from '../../../../core/visible'

// A longer text is judged by its beginning: enough to know it again, and 200 of them compare in milliseconds.
const longest = 4_000

/** What stays of a text when its dress is taken off: words in order, and its three-word sequences on demand. */
export const fingerprint = (
  text: string,
): { key: string; words: number; shingles: () => ReadonlySet<string> } => {
  const words = fold(visible(plainText(text.slice(0, longest))))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return {
    key: words.join(' '),
    words: words.length,
    shingles: () => new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`)),
  }
}

/** Jaccard's index: shared of all. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0
  for (const each of a) if (b.has(each)) shared += 1
  return shared / (a.size + b.size - shared || 1)
}
