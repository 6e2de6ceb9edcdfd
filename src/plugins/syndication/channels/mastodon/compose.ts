import type { Announcement, Composed, Limits, Picture, PictureRule, Voice } from '../channel'
import { composeParts, composeTexts, pictureOf } from '../composeText'
import { statusLength } from './length'
import type { MastodonSettings } from './account'

/** What is sent to `POST /api/v1/statuses`, and the picture that is uploaded before. */
export type MastodonDraft = {
  status: string
  visibility: string
  language: string
  picture: Picture | null
}

/** mastodon/documentation, methods/instance and methods/media: 16 MiB, 33 megapixels, descriptions of 1500. */
export const mastodonPicture: PictureRule = {
  by: 'bytes',
  needed: false,
  types: ['image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 8_000_000,
  maxSide: 3840,
  alt: 1_500,
}

/** A server that does not tell (mastodon/documentation, methods/instance: the defaults of a stock server). */
export const defaultLimits = { maxCharacters: 500, urlLength: 23 } as const

/** The length of a text on a server: GoToSocial counts runes, and links as they are (internal/processing/status/common.go). */
export const lengthAt = (text: string, limits: Limits | null): number =>
  limits?.countsRunes === 1
    ? Array.from(text).length
    : statusLength(text, limits?.urlLength ?? defaultLimits.urlLength)

/** Pure: title, excerpt, link and hashtags in what the account's server allows. */
export const composeMastodon = (
  announcement: Announcement,
  voice: Voice,
  settings: MastodonSettings,
  limits: Limits | null,
): Composed<MastodonDraft> => {
  const { content, language } = announcement
  const max = limits?.maxCharacters ?? defaultLimits.maxCharacters
  const picture = pictureOf(announcement, voice, mastodonPicture)
  if (picture && 'kind' in picture) return picture
  return composeParts(
    composeTexts({ content, voice, below: 'reply', fits: (text) => lengthAt(text, limits) <= max }),
    (status, first) => ({
      status,
      visibility: settings.visibility,
      language,
      picture: first ? picture : null,
    }),
  )
}
