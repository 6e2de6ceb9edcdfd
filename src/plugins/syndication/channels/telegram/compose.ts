import type { Announcement, Composed, Picture, PictureRule, Voice } from '../channel'
import { composeParts, composeTexts, pictureOf } from '../composeText'

/** A message; with a picture its text is the caption. Plain text: nothing in it is markup. */
export type TelegramDraft = { text: string; picture: Picture | null; silent: boolean }

/** Bot API 10.1: UTF-16 units after entities; a caption is shorter than a message. */
export const textLimits = { message: 4_096, caption: 1_024 } as const

/** Bot API, sendPhoto: 10 MB, width and height 10 000 together, ratio at most 20. It has no text alternative. */
export const telegramPicture: PictureRule = {
  by: 'bytes',
  needed: false,
  types: ['image/jpeg'],
  maxBytes: 9_500_000,
  maxSide: 2_560,
  ratio: { min: 1 / 20, max: 20 },
  alt: null,
}

/** Pure: title, excerpt, link and hashtags. */
export const composeTelegram = (
  announcement: Announcement,
  voice: Voice,
  { silent }: { silent: 'yes' | 'no' },
): Composed<TelegramDraft> => {
  const picture = pictureOf(announcement, voice, telegramPicture)
  if (picture && 'kind' in picture) return picture
  const limit = picture ? textLimits.caption : textLimits.message
  const { content } = announcement
  return composeParts(
    composeTexts({ content, voice, below: 'reply', fits: (text) => text.length <= limit }),
    (text, first) => ({ text, picture: first ? picture : null, silent: silent === 'yes' }),
  )
}
