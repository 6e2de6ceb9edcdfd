import type { Announcement, Composed, Voice } from '../channel'
import { composeParts, composeTexts } from '../composeText'

/** An announcement in a chat. */
export type TwitchDraft = { message: string }

/** Characters of an announcement. */
export const twitchLimit = 500

/** Pure: title, excerpt and link, on one line, as a chat shows it. Hashtags lead nowhere in a chat. */
export const composeTwitch = ({ content }: Announcement, voice: Voice): Composed<TwitchDraft> => {
  const texts = composeTexts({
    content,
    voice: { ...voice, hashtags: false },
    below: 'none',
    fits: (text) => text.length <= twitchLimit,
  })
  return composeParts(
    Array.isArray(texts) ? texts.map((text) => text.replace(/\s*\n\s*/g, ' ')) : texts,
    (message) => ({ message }),
  )
}
