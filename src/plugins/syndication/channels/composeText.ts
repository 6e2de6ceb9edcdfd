import { truncate } from '../../../core/text'

/** Pieces of a short message, in reading order. */
export type Pieces = { title: string; excerpt: string | null; link: string; hashtags: readonly string[] }

/**
 * Title, excerpt, link and hashtags as one text that fits. What gives way, in this order: the excerpt is shortened,
 * then dropped, then the hashtags from the last, then the title is shortened. The link is never touched.
 *
 * @param fits - does the network take this text?
 * @returns null when not even the link fits.
 */
export const composeText = (pieces: Pieces, fits: (text: string) => boolean): string | null => {
  const { title, link } = pieces
  const excerpt = clean(pieces.excerpt ?? '')
  const head = clean(title)
  const join = (parts: { title: string; excerpt: string; tags: readonly string[] }): string =>
    [parts.title, parts.excerpt, link, parts.tags.join(' ')].filter((part) => part !== '').join('\n\n')

  const whole = join({ title: head, excerpt, tags: pieces.hashtags })
  if (fits(whole)) return whole

  const shorter = longest(excerpt, (text) =>
    fits(join({ title: head, excerpt: text, tags: pieces.hashtags })),
  )
  if (shorter !== null) return join({ title: head, excerpt: shorter, tags: pieces.hashtags })
  for (let count = pieces.hashtags.length; count >= 0; count -= 1) {
    const text = join({ title: head, excerpt: '', tags: pieces.hashtags.slice(0, count) })
    if (fits(text)) return text
  }
  const shortTitle = longest(head, (text) => fits(join({ title: text, excerpt: '', tags: [] })))
  if (shortTitle !== null) return join({ title: shortTitle, excerpt: '', tags: [] })
  return fits(link) ? link : null
}

/** Below this a piece of a sentence says nothing. */
const shortestPiece = 20

/** The longest cut of a text that fits, or null when only a useless one would. */
const longest = (text: string, fits: (text: string) => boolean): string | null => {
  let low = shortestPiece
  let high = text.length
  let best: string | null = null
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    const cut = truncate(text, middle)
    if (fits(cut)) {
      best = cut
      low = middle + 1
    } else high = middle - 1
  }
  return best
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * "Community management" → `#CommunityManagement`. Letters, digits and marks of any script; a name without a letter
 * makes none.
 */
export const hashtag = (name: string): string | null => {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const joined =
    words.length === 1
      ? (words[0] ?? '')
      : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /\p{L}/u.test(joined) ? `#${joined}` : null
}

/** Hashtags of some tag names, each once. */
export const hashtags = (names: readonly string[]): string[] => [
  ...new Set(names.map(hashtag).filter((tag) => tag !== null)),
]
