import type { Announcement, Composed, Picture, PictureRule, Video, VideoRule, Voice } from '../channel'
import { composeParts, composeTexts, pictureOf } from '../composeText'
import { titleOf } from '../titleOf'
import { videoOf } from '../videoOf'

/** A video with its words, or a picture with a title and a description. */
export type TiktokDraft =
  | { kind: 'video'; text: string; video: Video }
  | { kind: 'photo'; title: string; text: string; picture: Picture }

/** UTF-16 units: of a video's words (2200 by TikTok's pages, 2000 in products that work), and of a photo's title. */
export const tiktokLimits = { text: 2_000, title: 90 } as const

/** Content posting API, photos: JPEG or WebP, 20 MB, 1080 p, fetched by TikTok; without words of their own. */
export const tiktokPicture: PictureRule = {
  by: 'address',
  needed: false,
  types: ['image/jpeg', 'image/webp'],
  maxBytes: 20_000_000,
  maxSide: 1_920,
  alt: null,
}

/** Content posting API, videos. */
export const tiktokVideo: VideoRule = {
  needed: false,
  types: ['video/mp4', 'video/quicktime', 'video/webm'],
  maxBytes: 4 * 1024 ** 3,
}

/** Pure: the video of what is announced, or its picture, with title, excerpt, link and hashtags. */
export const composeTiktok = (announcement: Announcement, voice: Voice): Composed<TiktokDraft> => {
  const video = videoOf(announcement, tiktokVideo)
  if (video && 'kind' in video) return video
  const { content } = announcement
  const fits = (text: string): boolean => text.length <= tiktokLimits.text
  const told = { voice, below: 'none' as const, fits }
  if (video)
    return composeParts(composeTexts({ ...told, content }), (text) => ({ kind: 'video', text, video }))
  const picture = pictureOf(announcement, { ...voice, picture: true }, tiktokPicture)
  if (picture === null)
    return {
      kind: 'refused',
      code: 'MEDIA_NEEDED',
      why: 'TikTok takes videos and pictures, and there is neither.',
    }
  if ('kind' in picture) return picture
  const title = titleOf(content, tiktokLimits.title)
  const composed = composeParts<TiktokDraft>(
    composeTexts({ ...told, content: { ...content, title: '' } }),
    (text) => ({ kind: 'photo', title, text, picture }),
  )
  if (composed.kind === 'refused') return composed
  const [first] = composed.parts
  return { kind: 'draft', parts: [{ ...first, title }] }
}
