import { countGraphemes, truncate } from '../../../../core/text'
import type { Announcement, Composed } from '../channel'
import { composeText, hashtags } from '../composeText'
import { type Facet, facetsOf } from './facets'

/** An `app.bsky.feed.post` without its date. */
export type BlueskyDraft = {
  $type: 'app.bsky.feed.post'
  text: string
  langs: string[]
  facets: Facet[]
  embed: {
    $type: 'app.bsky.embed.external'
    external: { uri: string; title: string; description: string }
  }
}

/** app.bsky.feed.post: `maxGraphemes` and `maxLength` (bytes) of `text`; both are checked. */
export const textLimits = { graphemes: 300, bytes: 3_000 } as const
/** Characters of a link as Bluesky's own composer shows it. */
const shownLink = 32

const fits = (text: string): boolean =>
  countGraphemes(text) <= textLimits.graphemes && new TextEncoder().encode(text).length <= textLimits.bytes

/** Pure: title, excerpt, short link and hashtags, and a card of the page. */
export const composeBluesky = ({ content, language }: Announcement): Composed<BlueskyDraft> => {
  const { title, excerpt, url, tags } = content
  const link = shortLink(url)
  const text = composeText({ title, excerpt, link, hashtags: hashtags(tags) }, fits)
  if (text === null)
    return { kind: 'refused', code: 'TOO_LONG', why: 'Not even the link fits into 300 characters.' }
  // Behind the link come hashtags only, and those hold neither a dot nor a slash.
  const start = text.lastIndexOf(link)
  const external = { uri: url, title: truncate(title, 200), description: truncate(excerpt ?? '', 300) }
  return {
    kind: 'draft',
    text,
    draft: {
      $type: 'app.bsky.feed.post',
      text,
      langs: [language],
      facets: facetsOf(text, { start, end: start + link.length, uri: url }),
      embed: { $type: 'app.bsky.embed.external', external },
    },
  }
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
