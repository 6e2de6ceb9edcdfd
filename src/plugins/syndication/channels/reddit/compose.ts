import type { Announcement, Composed, Voice } from '../channel'
import { composeParts, composeTexts } from '../composeText'
import { titleOf } from '../titleOf'
import type { RedditSettings } from './settings'

/** A post: a link, or a text in Markdown. A comment has its text alone. */
export type RedditDraft = { title: string; text: string; link: string | null }

/** Characters of a title; of a text, from memory. */
export const redditLimits = { title: 300, text: 40_000 } as const

/**
 * Reddit's own timetable (announced on 30 September 2026): apps without access since October lose it on 12 January, and
 * in March 2027 the public API ends for all.
 */
export const redditCloses = '2027-03-01T00:00:00.000Z'

/** Why nothing is sent at this time; null while something may be. */
export const redditRefusal = (
  { access }: RedditSettings,
  now: Date,
): { kind: 'refused'; code: string; why: string } | null => {
  if (now.getTime() >= Date.parse(redditCloses))
    return { kind: 'refused', code: 'NETWORK_CLOSED', why: 'Reddit has closed its public API.' }
  return access === 'approved'
    ? null
    : {
        kind: 'refused',
        code: 'NETWORK_CLOSING',
        why: 'Reddit closes its public API in March 2027 and approves no more apps: this channel is off until its form says that its app is approved.',
      }
}

/** Markdown that shows a text as it stands; links stay links. */
export const redditMarkdown = (text: string): string =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, place) => (place % 2 === 1 ? part : part.replace(/[\\`*_~^[\]<>#|]/g, (sign) => `\\${sign}`)))
    .join('')

/** Pure: the title, and either the link or a text of excerpt and link. Hashtags lead nowhere on Reddit. */
export const composeReddit = (
  announcement: Announcement,
  voice: Voice,
  settings: RedditSettings,
): Composed<RedditDraft> => {
  const refusal = redditRefusal(settings, new Date(announcement.announcedAt))
  if (refusal) return refusal
  const { content } = announcement
  const title = titleOf(content, redditLimits.title)
  if (title === '') return { kind: 'refused', code: 'NO_TITLE', why: 'A post on Reddit needs a title.' }
  const isLink = settings.post === 'link' && voice.link === 'text' && content.words === undefined
  const texts = composeTexts({
    content: { ...content, title: '', ...(isLink ? { excerpt: null } : {}) },
    voice: { ...voice, hashtags: false },
    below: 'comment',
    fits: (text) => redditMarkdown(text).length <= redditLimits.text,
  })
  const composed = composeParts(texts, (text, first) => ({
    title,
    text,
    link: isLink && first ? content.url : null,
  }))
  if (composed.kind === 'refused') return composed
  const [first, ...more] = composed.parts
  return { kind: 'draft', parts: [{ ...first, title }, ...more] }
}
