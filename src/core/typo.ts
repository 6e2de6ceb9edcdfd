const words = /[\p{L}\p{N}\p{M}]+|\p{Sc}/gu
const marks = /\p{M}+/gu

/** Letters of a word that may hold a typing error; among shorter ones a letter makes another word: on, in, no. */
const shortest = 4

/**
 * Pure: do two texts say the same, but for a typing error? Case, accents, punctuation and spaces do not count; a word
 * may differ by one letter that was wrong, missing, too many or swapped with the next, though not the first one. A
 * digit or a sign of money that changed is another price or another hour, and never a typing error.
 */
export const isTypo = (before: string, after: string): boolean => {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  // Parted or joined differently.
  if (old.join('') === fresh.join('')) return true
  return old.length === fresh.length && old.every((word, place) => isMistyped(word, fresh[place] ?? ''))
}

const wordsOf = (text: string): string[] =>
  text.normalize('NFKD').replace(marks, '').toLowerCase().match(words) ?? []

const isMistyped = (one: string, other: string): boolean =>
  one === other ||
  (one[0] === other[0] &&
    Math.min(one.length, other.length) >= shortest &&
    !/\p{N}/u.test(one + other) &&
    isOneEdit(one, other))

/** One letter put in, taken out or replaced, or two neighbours swapped (Damerau). */
const isOneEdit = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  const rest = (word: string, skipped: number): string => word.slice(start + skipped)
  if (short.length === long.length)
    return (
      rest(short, 1) === rest(long, 1) ||
      (short[start] === long[start + 1] &&
        short[start + 1] === long[start] &&
        rest(short, 2) === rest(long, 2))
    )
  return long.length - short.length === 1 && rest(short, 0) === rest(long, 1)
}
