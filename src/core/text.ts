const combining = /\p{M}+/gu
const notWord = /[^\p{L}\p{N}]+/gu

/**
 * A readable URL segment: accents dropped, lower case, words joined by hyphens. Letters outside Latin are kept
 * (browsers show them). Cut at a word end.
 *
 * @param max - longest answer, in UTF-16 units.
 * @returns an empty string when the text holds no letter and no digit.
 */
export const slugify = (text: string, max = 80): string => {
  const words = text
    // Before the ligatures: “ǣ” is an “æ” under its accent. Twice: “🄐” holds a capital, “İ” gives a mark when small.
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(combining, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/['’]/g, '-')
    .split(notWord)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > max) break
    slug = longer
  }
  // A word longer than all of it is cut, though not through a character of two units.
  return slug === '' ? (words[0] ?? '').slice(0, max).replace(/[\ud800-\udbff]$/, '') : slug
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** What a person counts as characters: extended grapheme clusters (UAX #29). */
export const countGraphemes = (text: string): number => {
  let count = 0
  for (const _ of graphemes.segment(text)) count += 1
  return count
}

/**
 * Cuts a text to `max` graphemes, at a word end where one is near, and ends it with an ellipsis when cut.
 * Never splits a grapheme.
 */
export const truncate = (text: string, max: number): string => {
  if (max <= 0) return ''
  const parts = Array.from(graphemes.segment(text), ({ segment }) => segment)
  if (parts.length <= max) return text
  const kept = parts.slice(0, max - 1).join('')
  const wordEnd = kept.search(/\s+\S*$/u)
  const head = wordEnd > kept.length * 0.6 ? kept.slice(0, wordEnd) : kept
  return `${head.replace(/[\s,;:.!?…–—-]+$/u, '')}…`
}

/** The same, for a place that counts UTF-16 units, as databases and forms do. */
export const truncateUnits = (text: string, max: number): string => {
  let length = max
  let short = truncate(text, length)
  while (short.length > max) short = truncate(text, (length -= 1))
  return short
}
