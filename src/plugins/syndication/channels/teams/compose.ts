import type { Announcement, Composed, Picture, PictureRule, Voice } from '../channel'
import { composeParts, composeTexts, pictureOf } from '../composeText'

/** Text, link and picture of a card. */
export type TeamsDraft = { text: string; title: string; link: string | null; picture: Picture | null }

/** Bytes of a whole message (learn.microsoft.com, add-incoming-webhook: 28 KB), and what a card adds to its text. */
const payloadLimit = 28_000
const spare = 6_000

/** Bytes of text that leave room for the rest. */
export const teamsLimit = payloadLimit - spare

/** Cards name a public address. */
export const teamsPicture: PictureRule = {
  by: 'address',
  needed: false,
  types: ['image/jpeg', 'image/png'],
  maxBytes: 1_000_000,
  maxSide: 4_096,
  alt: 500,
}

const bytes = (text: string): number => new TextEncoder().encode(text).length

/** Pure: the text of a card, and a button to the page. */
export const composeTeams = (announcement: Announcement, voice: Voice): Composed<TeamsDraft> => {
  const picture = pictureOf(announcement, voice, teamsPicture)
  if (picture && 'kind' in picture) return picture
  const { content, language } = announcement
  const link = voice.link === 'none' ? null : content.url
  // The button holds the link once more, beside the picture's address and words.
  if (link !== null && bytes(link) > spare - 1_500)
    return { kind: 'refused', code: 'TOO_LONG', why: 'The address of the page alone is too long.' }
  const title = language === 'fr' ? 'Lire la suite' : 'Read on'
  // As JSON, which doubles a line break and a quote.
  const fits = (text: string): boolean => bytes(JSON.stringify(text)) <= teamsLimit
  return composeParts(composeTexts({ content, voice, below: 'none', fits }), (text, first) => ({
    text,
    title,
    link,
    picture: first ? picture : null,
  }))
}
