import type { GuardedFetch } from '../../network/guardedFetch'
import type { OpenedVideo, Outcome, Video, VideoRule } from './channels/channel'

/** Why a video cannot go out. */
type Unfit = Extract<Outcome, { kind: 'later' | 'refused' }>

/**
 * Opens a video at its address. It is read by ranges (RFC 9110 §14), so that one larger than memory can go out, and an
 * upload that was interrupted goes on where it stopped.
 */
export const openVideo = async (args: {
  video: Video
  rule: VideoRule
  fetch: GuardedFetch
}): Promise<OpenedVideo | Unfit> => {
  const { video, rule, fetch } = args
  const first = await fetch({ url: video.url, headers: { range: 'bytes=0-0' }, maxBytes: 1_024 })
  if (first.kind !== 'answered') return { kind: 'later', why: 'The video could not be read.' }
  if (first.status >= 500 || first.status === 429)
    return { kind: 'later', why: `The video could not be read: HTTP ${first.status}.` }
  if (first.status >= 400)
    return {
      kind: 'refused',
      code: 'VIDEO_UNREADABLE',
      why: `The video cannot be read: HTTP ${first.status}.`,
    }
  const bytes = Number(/^bytes \d+-\d+\/(\d+)$/.exec(first.headers.get('content-range') ?? '')?.[1])
  if (first.status !== 206 || !Number.isSafeInteger(bytes))
    return {
      kind: 'refused',
      code: 'VIDEO_WITHOUT_RANGES',
      why: 'The server of the video does not answer requests for parts of it.',
    }
  if (bytes > rule.maxBytes)
    return {
      kind: 'refused',
      code: 'VIDEO_TOO_LARGE',
      why: `The video has ${bytes} bytes, and the network takes ${rule.maxBytes}.`,
    }
  return {
    kind: 'video',
    bytes,
    type: video.type,
    read: async (from, length) => {
      const last = Math.min(from + length, bytes) - 1
      const range = `bytes=${from}-${last}`
      const answer = await fetch({ url: video.url, headers: { range }, maxBytes: length })
      const isWhole = answer.kind === 'answered' && answer.status === 206 && !answer.truncated
      return isWhole && answer.body.length === last - from + 1 ? answer.body : null
    },
  }
}
