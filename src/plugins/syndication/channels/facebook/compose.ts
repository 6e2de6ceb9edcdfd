import type { Announcement, Composed, Picture, PictureRule, Voice } from '../channel'
import { composeParts, composeTexts, pictureOf } from '../composeText'

/** A post: its text, and a picture or the page whose card it shows. A comment has its text alone. */
export type FacebookDraft = { message: string; picture: Picture | null; link: string | null }

/** Characters of a post; long known, and nowhere in the documents. */
export const facebookLimit = 63_206

/** Pages API: pictures below 4 MB, JPEG or PNG (error 1366046 otherwise). */
export const facebookPicture: PictureRule = {
  by: 'bytes',
  needed: false,
  types: ['image/jpeg', 'image/png'],
  maxBytes: 3_900_000,
  maxSide: 2_048,
  alt: 1_000,
}

/** Pure: title, excerpt, link and hashtags, and the card of the page, or a picture: Facebook shows one of them. */
export const composeFacebook = (announcement: Announcement, voice: Voice): Composed<FacebookDraft> => {
  const picture = pictureOf(announcement, voice, facebookPicture)
  if (picture && 'kind' in picture) return picture
  const { content } = announcement
  const fits = (text: string): boolean => text.length <= facebookLimit
  return composeParts(composeTexts({ content, voice, below: 'comment', fits }), (message, first) => ({
    message,
    picture: first ? picture : null,
    link: first && !picture && voice.link === 'text' ? content.url : null,
  }))
}
