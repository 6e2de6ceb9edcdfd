import type { Announcement, Composed, Picture, PictureRule, Voice } from '../channel'
import { composeParts, composeTexts, pictureOf } from '../composeText'

/** A post, with a picture or without. */
export type ThreadsDraft = { text: string; picture: Picture | null }

/** Threads, posts: 500 characters, emoji counted as the bytes of their UTF-8. */
export const threadsLimit = 500
/** A post has one topic; more hashtags stay plain words. */
const mostHashtags = 1

/** Threads, posts: JPEG or PNG up to 8 MB, up to 10:1, fetched by Threads. */
export const threadsPicture: PictureRule = {
  by: 'address',
  needed: false,
  types: ['image/jpeg', 'image/png'],
  maxBytes: 8_000_000,
  maxSide: 4_096,
  ratio: { min: 0.1, max: 10 },
  alt: 1_000,
}

const isEmoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3/u

/** The length of a text as Threads counts it: code points, and those of emoji by their bytes. */
export const threadsLength = (text: string): number => {
  let length = 0
  for (const sign of text) length += isEmoji.test(sign) ? Buffer.byteLength(sign) : 1
  return length
}

/** Pure: title, excerpt, link and a topic; the first link becomes the card by itself. */
export const composeThreads = (announcement: Announcement, voice: Voice): Composed<ThreadsDraft> => {
  const picture = pictureOf(announcement, voice, threadsPicture)
  if (picture && 'kind' in picture) return picture
  const { content } = announcement
  const fits = (text: string): boolean => threadsLength(text) <= threadsLimit
  return composeParts(
    composeTexts({ content, voice, below: 'reply', fits, mostHashtags }),
    (text, first) => ({
      text,
      picture: first ? picture : null,
    }),
  )
}
