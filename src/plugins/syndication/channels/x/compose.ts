// CommonJS: Node finds its functions on the default export.
import twitter from 'twitter-text'
import type { Announcement, Composed, Picture, PictureRule, Voice } from '../channel'
import { composeParts, composeTexts, pictureOf } from '../composeText'

/** The text of a post, and the picture that is uploaded before. */
export type XDraft = { text: string; picture: Picture | null }

/** twitter-text, configuration v3: half of what is counted in halves. */
export const xLimit = 280

/** docs.x.com, media › best practices: 5 MB. Longest description: 1,000 characters. */
export const xPicture: PictureRule = {
  by: 'bytes',
  needed: false,
  types: ['image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 4_500_000,
  maxSide: 4_096,
  alt: 1_000,
}

/** The length of a post as X counts it: every link 23 whatever it is long, an emoji 2, most letters 1. */
export const xLength = (text: string): number => twitter.parseTweet(text).weightedLength

/**
 * US dollars for a post, and for one with a link in it.
 * Source: docs.x.com, changelog, 2026-04-20.
 */
export const xPrices = { post: 0.015, link: 0.2 } as const

/** What X asks for a post with this text. */
export const xCost = (text: string): number =>
  twitter.extractUrls(text).length > 0 ? xPrices.link : xPrices.post

/** Pure: title, excerpt, link and hashtags. */
export const composeX = (announcement: Announcement, voice: Voice): Composed<XDraft> => {
  const picture = pictureOf(announcement, voice, xPicture)
  if (picture && 'kind' in picture) return picture
  const { content } = announcement
  return composeParts(
    composeTexts({ content, voice, below: 'reply', fits: (text) => xLength(text) <= xLimit }),
    (text, first) => ({ text: text.normalize('NFC'), picture: first ? picture : null }),
  )
}
