import { truncate } from '../../../core/text'
import type { Announcement, Capabilities, Composed, Content, Outcome, Part, Voice } from './channel'
import { splitText } from './splitText'
import { withAddress } from './withAddress'

/** Pieces of a short message, in reading order. */
export type Pieces = {
  title: string
  excerpt: string | null
  /** Empty: none. */
  link: string
  hashtags: readonly string[]
}

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
  return link !== '' && fits(link) ? link : null
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

/** Posts of one thread at most; a longer text is shortened. */
const longestThread = 20

/**
 * The texts of a message, first post first: with or without hashtags and link, shortened or going on in replies, as
 * the account's voice says and the network can. The link and the hashtags stand in the first post, which is the one
 * that people share.
 *
 * @param args.fits - does the network take this text?
 * @param args.link - the link as the text shows it. @default its address
 * @param args.mostHashtags - the network takes no more. @default as many as fit
 */
export const composeTexts = (args: Composing): string[] | Extract<Outcome, { kind: 'refused' }> => {
  const texts = composeMessage(args)
  const { comment } = args.content
  if (comment === undefined || !Array.isArray(texts)) return texts
  if (args.below === 'none')
    return { kind: 'refused', code: 'NOTHING_BELOW', why: 'On this network nothing can stand below a post.' }
  const fitting = args.fits(comment) ? comment : longest(comment, args.fits)
  return fitting === null ? tooLong : [...texts, fitting]
}

/** What {@link composeTexts} takes. */
type Composing = {
  content: Content
  voice: Voice
  below: Capabilities['below']
  fits: (text: string) => boolean
  link?: string
  mostHashtags?: number
}

const composeMessage = (args: Composing): string[] | Extract<Outcome, { kind: 'refused' }> => {
  const { content, voice, below, fits } = args
  const link = args.link ?? content.url
  if (content.words !== undefined) return ownWords(content.words, { ...args, link })
  const place = voice.link === 'reply' && below === 'none' ? 'text' : voice.link
  const pieces: Pieces = {
    title: content.title,
    excerpt: content.excerpt,
    link: place === 'text' ? link : '',
    hashtags: voice.hashtags ? hashtags(content.tags).slice(0, args.mostHashtags) : [],
  }
  if (place === 'reply' && !fits(link)) return tooLong
  const thread = voice.thread && below === 'reply' ? composeThread(pieces, voice.numbered, fits) : null
  const single = thread ?? composeText(pieces, fits)
  if (single === null) return tooLong
  return [...(typeof single === 'string' ? [single] : single), ...(place === 'reply' ? [link] : [])]
}

/** A line that parts what an editor wrote into posts. */
const nextPost = /^[^\S\n]*-{3,}[^\S\n]*$/m

/** What an editor wrote goes out as it stands, or not at all. The link is added where the words do not hold it. */
const ownWords = (
  words: string,
  args: {
    content: Content
    voice: Voice
    below: Capabilities['below']
    fits: (text: string) => boolean
    link: string
  },
): string[] | Extract<Outcome, { kind: 'refused' }> => {
  const { content, voice, below, fits, link } = args
  const posts = words
    .split(nextPost)
    .map((post) => withAddress(post.trim(), content.url, link))
    .filter((post) => post !== '')
  if (posts.length > 1 && below !== 'reply')
    return { kind: 'refused', code: 'NO_THREAD', why: 'This network takes one post, and there are more.' }
  if (posts.length > longestThread)
    return { kind: 'refused', code: 'TOO_LONG', why: `More than ${longestThread} posts.` }
  const isLinked = voice.link === 'none' || posts.some((post) => post.includes(link))
  const apart = voice.link === 'reply' && below !== 'none'
  const [first = '', ...more] = posts
  const all = isLinked
    ? [first, ...more]
    : apart
      ? [first, ...more, link]
      : [[first, link].filter((part) => part !== '').join('\n\n'), ...more]
  const at = all.findIndex((post) => !fits(post))
  if (at < 0) return all
  const which = all.length > 1 ? `Post ${at + 1}` : 'The text'
  return { kind: 'refused', code: 'TOO_LONG', why: `${which} is longer than the network takes.` }
}

const tooLong = {
  kind: 'refused',
  code: 'TOO_LONG',
  why: 'Not even the link fits into a post.',
} as const

const composeThread = (
  pieces: Pieces,
  numbered: boolean,
  fits: (text: string) => boolean,
): string[] | null => {
  const title = clean(pieces.title)
  const excerpt = clean(pieces.excerpt ?? '')
  const first = (text: string): string =>
    [title, text, pieces.link, pieces.hashtags.join(' ')].filter((part) => part !== '').join('\n\n')
  if (fits(first(excerpt)) || !fits(first(''))) return null
  // As long as any number it can get.
  const ending = numbered ? ` ${longestThread}/${longestThread}` : ''
  const split = splitText(excerpt, (piece, place) => fits(`${place === 0 ? first(piece) : piece}${ending}`))
  if (split === null || split.length < 2 || split.length > longestThread) return null
  return split.map(
    (piece, place) =>
      `${place === 0 ? first(piece) : piece}${numbered ? ` ${place + 1}/${split.length}` : ''}`,
  )
}

/**
 * A message of texts, each as the network's draft.
 *
 * @param draftOf - the draft of a text; `first` says whether it is the post that carries picture and card.
 */
export const composeParts = <Draft>(
  texts: string[] | Extract<Outcome, { kind: 'refused' }>,
  draftOf: (text: string, first: boolean) => Draft,
): Composed<Draft> => {
  if (!Array.isArray(texts)) return texts
  const [first, ...more] = texts.map((text, place): Part<Draft> => ({
    text,
    draft: draftOf(text, place === 0),
  }))
  return first ? { kind: 'draft', parts: [first, ...more] } : tooLong
}

/** The picture that goes along: null when there is none or the account wants none; or why it cannot. */
export const pictureOf = (
  { content }: Announcement,
  voice: Voice,
  rule: NonNullable<Capabilities['picture']>,
): Content['image'] | Extract<Outcome, { kind: 'refused' }> => {
  const { image } = content
  if (image === null)
    return rule.needed
      ? { kind: 'refused', code: 'PICTURE_NEEDED', why: 'This network takes no post without a picture.' }
      : null
  if (!rule.needed && !voice.picture) return null
  if (image.type !== undefined && !image.type.startsWith('image/'))
    return { kind: 'refused', code: 'NOT_A_PICTURE', why: `This is no picture but ${image.type}.` }
  if (rule.alt !== null && image.alt.trim() === '')
    return {
      kind: 'refused',
      code: 'PICTURE_WITHOUT_WORDS',
      why: 'The picture has no text alternative: write one, and who cannot see it knows what it shows.',
    }
  return image
}
