/** What of two texts differs, in their own words. */
export type Change = { before: string; after: string }

/** Longest passage that is shown of each, in UTF-16 units. */
const longest = 400

/**
 * Pure: from the first word that differs to the last one, of both texts; null when they are the same. Enough for an
 * author to see what a moderator changed.
 */
export const changeOf = (before: string, after: string): Change | null => {
  if (before === after) return null
  const old = wordsOf(before)
  const now = wordsOf(after)
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old[start] === now[start]) start += 1
  let end = 0
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1
  const passage = (words: readonly string[]): string =>
    shortened(
      words
        .slice(start, words.length - end)
        .join('')
        .trim(),
    )
  return { before: passage(old), after: passage(now) }
}

// Words with the space behind them: joined again they are the text.
const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? []

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)
