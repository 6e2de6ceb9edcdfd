import { truncate } from '../../../../core/text'
import type { Announcement, Composed, Picture, PictureRule, Voice } from '../channel'
import { composeParts, composeTexts, pictureOf } from '../composeText'

/** A post: its text in LinkedIn's "little" markup, and a picture or the card of a page. A comment has its text alone. */
export type LinkedinDraft = {
  commentary: string
  /** Plain, as a comment takes it. */
  text: string
  picture: Picture | null
  article: { source: string; title: string; description: string } | null
}

/** Characters of the commentary, its markup counted: the limit's unit is not documented, so the longer is taken. */
export const linkedinLimit = 3_000

/** learn.microsoft.com, images API: JPG, PNG, GIF up to 36 152 320 pixels. */
export const linkedinPicture: PictureRule = {
  by: 'bytes',
  needed: false,
  types: ['image/jpeg', 'image/png'],
  maxBytes: 5_000_000,
  maxSide: 4_096,
  alt: 300,
}

/** learn.microsoft.com, little text format: each of these is escaped, though it marks nothing; a hashtag keeps its `#`. */
export const littleText = (text: string): string =>
  text.replace(/[\\|{}@[\]()<>*_~]|#(?![\p{L}\p{N}])/gu, (sign) => `\\${sign}`)

/** Pure: title, excerpt, link and hashtags, and the card of the page, which LinkedIn does not fetch by itself. */
export const composeLinkedin = (announcement: Announcement, voice: Voice): Composed<LinkedinDraft> => {
  const picture = pictureOf(announcement, voice, linkedinPicture)
  if (picture && 'kind' in picture) return picture
  const { content } = announcement
  const { title, excerpt, url } = content
  const fits = (text: string): boolean => littleText(text).length <= linkedinLimit
  return composeParts(composeTexts({ content, voice, below: 'comment', fits }), (text, first) => ({
    text,
    commentary: littleText(text),
    picture: first ? picture : null,
    article:
      first && !picture && voice.link === 'text'
        ? { source: url, title: truncate(title, 200), description: truncate(excerpt ?? '', 250) }
        : null,
  }))
}
