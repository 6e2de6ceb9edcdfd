import type { Announcement, Composed, Video, VideoRule, Voice } from '../channel'
import { composeParts, composeTexts } from '../composeText'
import { titleOf } from '../titleOf'
import { videoOf } from '../videoOf'

/** A video with its words. */
export type YoutubeDraft = { title: string; description: string; tags: string[]; video: Video }

/** Characters of a title, bytes of a description, characters of all tags. */
export const youtubeLimits = { title: 100, description: 5_000, tags: 500 } as const
const mostHashtags = 15

/** YouTube takes videos and nothing else: its community posts have no API. */
export const youtubeVideo: VideoRule = {
  needed: true,
  types: ['video/mp4', 'video/quicktime', 'video/webm'],
  maxBytes: 256 * 1024 ** 3,
}

/** Title and description hold no angle brackets (`invalidTitle`, `invalidDescription`). */
const withoutBrackets = (text: string): string => text.replace(/</g, '‹').replace(/>/g, '›')

/** As many tags as fit; one with a space counts two quotation marks more. */
const tagsOf = (names: readonly string[]): string[] => {
  let length = 0
  return [...new Set(names.map((name) => withoutBrackets(name).trim()))].filter((name) => {
    const cost = name.length + (name.includes(' ') ? 2 : 0) + 1
    if (name === '' || length + cost > youtubeLimits.tags) return false
    length += cost
    return true
  })
}

/** Pure: title, and a description of excerpt, link and hashtags, for the video of what is announced. */
export const composeYoutube = (announcement: Announcement, voice: Voice): Composed<YoutubeDraft> => {
  const video = videoOf(announcement, youtubeVideo)
  if (video === null || 'kind' in video)
    return video?.code === 'VIDEO_TYPE'
      ? video
      : {
          kind: 'refused',
          code: 'VIDEO_NEEDED',
          why: 'YouTube takes videos, and there is none; its community posts have no API.',
        }
  const { content } = announcement
  const title = titleOf({ ...content, title: withoutBrackets(content.title) }, youtubeLimits.title)
  if (title === '') return { kind: 'refused', code: 'NO_TITLE', why: 'A video needs a title.' }
  const { words, excerpt } = content
  const texts = composeTexts({
    content: {
      ...content,
      title: '',
      excerpt: excerpt === null ? null : withoutBrackets(excerpt),
      ...(words === undefined ? {} : { words: withoutBrackets(words) }),
    },
    voice,
    below: 'none',
    fits: (text) => Buffer.byteLength(text) <= youtubeLimits.description,
    mostHashtags,
  })
  const tags = tagsOf(content.tags)
  const composed = composeParts(texts, (description) => ({ title, description, tags, video }))
  if (composed.kind === 'refused') return composed
  const [first] = composed.parts
  return { kind: 'draft', parts: [{ ...first, title }] }
}
