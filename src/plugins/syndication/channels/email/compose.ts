import type { Announcement, Composed, Language, Picture, PictureRule, Voice } from '../channel'
import { composeParts, composeTexts, pictureOf } from '../composeText'
import { titleOf } from '../titleOf'

/** A mail before it is written down: what it says, and the picture above it. */
export type EmailDraft = {
  subject: string
  text: string
  language: Language
  picture: Picture | null
}

/** Ours, and no network's: a longer text is an article, which the mail links to. Subjects are cut by mail programs. */
export const emailLimits = { text: 10_000, subject: 150 } as const

/** Ours: a picture rides in the mail, so that nothing is loaded and nobody learns who opened it. */
export const emailPicture: PictureRule = {
  by: 'bytes',
  needed: false,
  types: ['image/jpeg'],
  maxBytes: 400_000,
  maxSide: 1_200,
  alt: 1_000,
}

/** Pure: the title as subject; excerpt and link as text. Hashtags lead nowhere in a mail. */
export const composeEmail = (announcement: Announcement, voice: Voice): Composed<EmailDraft> => {
  const picture = pictureOf(announcement, voice, emailPicture)
  if (picture && 'kind' in picture) return picture
  const { content, language } = announcement
  const subject = titleOf(content, emailLimits.subject)
  if (subject === '') return { kind: 'refused', code: 'NO_SUBJECT', why: 'A mail needs a subject: a title.' }
  const texts = composeTexts({
    content: { ...content, title: '' },
    voice: { ...voice, hashtags: false },
    below: 'none',
    fits: (text) => text.length <= emailLimits.text,
  })
  const composed = composeParts(texts, (text) => ({ subject, text, language, picture }))
  if (composed.kind === 'refused') return composed
  const [first] = composed.parts
  return { kind: 'draft', parts: [{ ...first, title: subject }] }
}
