import { countGraphemes, truncate } from '../../../../core/text'
import type { Announcement, Composed, Picture, PictureRule, Voice } from '../channel'
import { composeParts, composeTexts, pictureOf } from '../composeText'
import { type Facet, facetsOf } from './facets'

/** An `app.bsky.feed.post` without its date, and the pictures that are uploaded before. */
export type BlueskyDraft = {
  $type: 'app.bsky.feed.post'
  text: string
  langs: string[]
  facets: Facet[]
  embed: {
    $type: 'app.bsky.embed.external'
    external: { uri: string; title: string; description: string }
  } | null
  /** Stands in the post instead of the card. */
  picture: Picture | null
  /** Stands in the card. */
  thumb: Picture | null
}

/**
 * app.bsky.embed.images: 2 MB, but servers of 0.4 take 1 000 000 bytes, as do thumbs everywhere. No longest description
 * is given; what people can still listen to is.
 */
export const blueskyPicture: PictureRule = {
  by: 'bytes',
  needed: false,
  types: ['image/jpeg'],
  maxBytes: 950_000,
  maxSide: 2_000,
  alt: 2_000,
}

/** app.bsky.feed.post: `maxGraphemes` and `maxLength` (bytes) of `text`; both are checked. */
export const textLimits = { graphemes: 300, bytes: 3_000 } as const
/** Characters of a link as Bluesky's own composer shows it. */
const shownLink = 32

const fits = (text: string): boolean =>
  countGraphemes(text) <= textLimits.graphemes && new TextEncoder().encode(text).length <= textLimits.bytes

/** Pure: title, excerpt, short link and hashtags, and a card of the page. */
export const composeBluesky = (announcement: Announcement, voice: Voice): Composed<BlueskyDraft> => {
  const { content, language } = announcement
  const { title, excerpt, url, image } = content
  const picture = pictureOf(announcement, voice, blueskyPicture)
  if (picture && 'kind' in picture) return picture
  const link = shortLink(url)
  const external = { uri: url, title: truncate(title, 200), description: truncate(excerpt ?? '', 300) }
  return composeParts(composeTexts({ content, voice, below: 'reply', fits, link }), (text, first) => {
    // Behind the link come hashtags only, and those hold neither a dot nor a slash.
    const start = text.lastIndexOf(link)
    const isLinked = start >= 0 && (first ? voice.link === 'text' : voice.link === 'reply' && text === link)
    // The card goes where the link is.
    const hasCard = isLinked && !(first && picture)
    return {
      $type: 'app.bsky.feed.post',
      text,
      langs: [language],
      facets: facetsOf(text, isLinked ? { start, end: start + link.length, uri: url } : undefined),
      embed: hasCard ? { $type: 'app.bsky.embed.external', external } : null,
      picture: first ? picture : null,
      thumb: hasCard ? image : null,
    }
  })
}

const shortLink = (url: string): string => {
  const { host, pathname, search } = new URL(url)
  const whole = `${host}${decoded(pathname)}${search}`
  return countGraphemes(whole) <= shownLink ? whole : `${truncate(whole, shownLink).replace(/…$/, '')}…`
}

const decoded = (path: string): string => {
  try {
    // A space would end the link for a reader.
    return decodeURI(path).replace(/\s/gu, '_')
  } catch {
    // Not percent-encoded UTF-8: shown as it is.
    return path
  }
}
