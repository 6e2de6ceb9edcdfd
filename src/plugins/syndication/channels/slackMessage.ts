import type { Announcement, Composed, Picture, PictureRule, Voice } from './channel'
import { composeParts, composeTexts, pictureOf } from './composeText'

/** A message of Slack: its text with `&`, `<` and `>` escaped. */
export type SlackDraft = { text: string; picture: Picture | null }

/** chat.postMessage: "the best number of characters is 4,000"; a section block takes 3,000. */
export const slackLimit = 3_000

/** Image blocks name a public address and a text alternative (at most 2,000 characters). */
export const slackPicture: PictureRule = {
  by: 'address',
  needed: false,
  types: ['image/jpeg', 'image/png'],
  maxBytes: 10_000_000,
  maxSide: 10_000,
  alt: 2_000,
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Pure: title, excerpt, link and hashtags. */
export const composeSlack = (
  announcement: Announcement,
  voice: Voice,
  below: 'reply' | 'none',
): Composed<SlackDraft> => {
  const picture = pictureOf(announcement, voice, slackPicture)
  if (picture && 'kind' in picture) return picture
  const { content } = announcement
  return composeParts(
    composeTexts({ content, voice, below, fits: (text) => escape(text).length <= slackLimit }),
    (text, first) => ({ text: escape(text), picture: first ? picture : null }),
  )
}

/** What is sent of a draft. The text is also what notifications read out where there are blocks. */
export const slackBody = (
  { text }: SlackDraft,
  picture: { url: string; alt: string } | null,
): Record<string, unknown> => ({
  text,
  unfurl_links: true,
  ...(picture
    ? {
        blocks: [
          { type: 'section', text: { type: 'mrkdwn', text } },
          { type: 'image', image_url: picture.url, alt_text: picture.alt },
        ],
      }
    : {}),
})
