import type { Announcement, Outcome, Video, VideoRule } from './channel'

/** Pure: the video that goes out, or why there is none that can. */
export const videoOf = (
  { content }: Announcement,
  rule: VideoRule,
): Video | null | Extract<Outcome, { kind: 'refused' }> => {
  const { video } = content
  if (!video)
    return rule.needed
      ? { kind: 'refused', code: 'VIDEO_NEEDED', why: 'This network takes videos, and there is none.' }
      : null
  return rule.types.includes(video.type)
    ? video
    : { kind: 'refused', code: 'VIDEO_TYPE', why: `This network takes no ${video.type}.` }
}
