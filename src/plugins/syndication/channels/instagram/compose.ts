import type { Announcement, Composed, Picture, PictureRule, Voice } from '../channel'
import { composeParts, composeTexts, pictureOf } from '../composeText'

/** A picture with its caption. A comment has its text alone, and no picture. */
export type InstagramDraft = { caption: string; picture: Picture | null }

/** Characters of a caption. */
export const captionLimit = 2_200
/** Hashtags of one post, since December 2025. */
const mostHashtags = 5

/** Content publishing: JPEG alone, up to 8 MiB, 4:5 to 1.91:1, fetched by Instagram; wider ones are scaled down. */
export const instagramPicture: PictureRule = {
  by: 'address',
  needed: true,
  types: ['image/jpeg'],
  maxBytes: 8 * 1024 * 1024,
  maxSide: 4_096,
  ratio: { min: 0.8, max: 1.91 },
  alt: 1_000,
}

/** Pure: title, excerpt, link and hashtags. A link in a caption can be read and not followed; in a comment as well. */
export const composeInstagram = (announcement: Announcement, voice: Voice): Composed<InstagramDraft> => {
  const picture = pictureOf(announcement, voice, instagramPicture)
  if (picture && 'kind' in picture) return picture
  const { content } = announcement
  const fits = (text: string): boolean => text.length <= captionLimit
  return composeParts(
    composeTexts({ content, voice, below: 'comment', fits, mostHashtags }),
    (caption, first) => ({ caption, picture: first ? picture : null }),
  )
}
