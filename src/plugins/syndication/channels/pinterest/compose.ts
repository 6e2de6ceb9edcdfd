import type { Announcement, Composed, Picture, PictureRule, Voice } from '../channel'
import { composeParts, composeTexts, pictureOf } from '../composeText'
import { titleOf } from '../titleOf'

/** A pin: a picture that leads somewhere, with a title and a description. */
export type PinterestDraft = {
  title: string
  description: string
  /** Where the pin leads; null where the account wants no link. */
  link: string | null
  picture: Picture
}

/** pinterest/api-description, `PinCreate`: characters of a description, a title and a link. */
export const pinterestLimits = { description: 800, title: 100, link: 2_048 } as const

/** `PinMediaSourceImageBase64`, and words of 500 characters; a pin is never without a picture. */
export const pinterestPicture: PictureRule = {
  by: 'bytes',
  needed: true,
  types: ['image/jpeg', 'image/png'],
  maxBytes: 8_000_000,
  maxSide: 3_000,
  alt: 500,
}

/** Pure: title, excerpt with hashtags, and the link, each in the place that a pin has for it. */
export const composePinterest = (announcement: Announcement, voice: Voice): Composed<PinterestDraft> => {
  const picture = pictureOf(announcement, voice, pinterestPicture)
  if (picture === null)
    return { kind: 'refused', code: 'PICTURE_NEEDED', why: 'A pin is a picture, and there is none.' }
  if ('kind' in picture) return picture
  const { content } = announcement
  const link = voice.link === 'none' ? null : content.url
  if (link !== null && link.length > pinterestLimits.link)
    return { kind: 'refused', code: 'TOO_LONG', why: 'The link is longer than Pinterest takes.' }
  const title = titleOf(content, pinterestLimits.title)
  const texts = composeTexts({
    content: { ...content, title: '' },
    voice: { ...voice, link: 'none' },
    below: 'none',
    fits: (text) => text.length <= pinterestLimits.description,
  })
  const composed = composeParts(texts, (description) => ({ title, description, link, picture }))
  if (composed.kind === 'refused') return composed
  const [first] = composed.parts
  return { kind: 'draft', parts: [{ ...first, title }] }
}
