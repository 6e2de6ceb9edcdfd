import { z } from 'zod'
import { harmless, readCalled } from '../call'
import type { ChannelContext, OpenedVideo } from '../channel'
import type { Failure } from '../classify'
import { callWithOAuth, type OAuthCredentials, type OAuthSession, oauthSecrets } from '../oauth'
import { youtubeVerdict } from './verdict'

/** `privacy` and `madeForKids` are said with each video; `category`: YouTube's number of one. */
export type YoutubeSettings = {
  privacy: 'public' | 'unlisted' | 'private'
  madeForKids: 'no' | 'yes'
  category: string
}

type Context = ChannelContext<YoutubeSettings, OAuthCredentials, OAuthSession>

/** Where an upload is. */
export type UploadState =
  /** YouTube has so many bytes. */
  | { kind: 'at'; bytes: number }
  /** All of them, and made a video. */
  | { kind: 'video'; id: string }
  /** It has expired. */
  | { kind: 'gone' }

const videoShape = z.object({ id: z.string().min(1) })

const put = async (
  context: Context,
  address: string,
  range: string,
  body: Uint8Array,
): Promise<UploadState | Failure> => {
  const called = await callWithOAuth(context, (accessToken) => ({
    url: address,
    method: 'PUT',
    headers: { authorization: `Bearer ${accessToken}`, 'content-range': range },
    body,
  }))
  if (called.kind !== 'called') return called
  const { answer, session } = called
  if (answer.kind === 'answered' && answer.status === 308)
    return {
      kind: 'at',
      bytes: Number(/^bytes=0-(\d+)$/.exec(answer.headers.get('range') ?? '')?.[1] ?? -1) + 1,
    }
  if (answer.kind === 'answered' && (answer.status === 404 || answer.status === 410)) return { kind: 'gone' }
  const secrets = [address, ...oauthSecrets(context.credentials, session)]
  const told = readCalled(called, context.now(), { shape: videoShape, secrets, verdict: youtubeVerdict })
  return told.kind === 'told' ? { kind: 'video', id: told.value.id } : told
}

/** Asks without sending anything. */
export const askUpload = ({
  context,
  address,
  bytes,
}: {
  context: Context
  address: string
  bytes: number
}): Promise<UploadState | Failure> => put(context, address, `bytes */${bytes}`, new Uint8Array())

/** A multiple of 256 KiB, small enough to arrive within an attempt over a slow line. */
export const chunkBytes = 8 * 256 * 1024
/** Milliseconds after which an attempt begins no further piece: half of what it may take. */
const patienceMs = 15_000

/**
 * Sends the pieces that are missing. What ends before the last piece posts nothing, so it may simply go on; only a last
 * piece without an answer is uncertain.
 */
export const goOn = async (args: {
  context: Context
  address: string
  video: OpenedVideo
  isNew: boolean
}): Promise<Exclude<UploadState, { kind: 'at' }> | Failure> => {
  const { context, address, video, isNew } = args
  const startedAt = context.now().getTime()
  const asked = isNew
    ? { kind: 'at' as const, bytes: 0 }
    : await askUpload({ context, address, bytes: video.bytes })
  if (asked.kind !== 'at') return 'why' in asked ? harmless(asked) : asked
  let at = asked.bytes
  const begunAt = at
  const later = (why: string): Failure => ({
    kind: 'later',
    why,
    ...(at > begunAt ? { goesOn: true as const } : {}),
  })
  for (;;) {
    const piece = await video.read(at, chunkBytes)
    if (piece === null || piece.length === 0) return later('The video could not be read.')
    const end = at + piece.length
    const isLast = end >= video.bytes
    const state = await put(context, address, `bytes ${at}-${end - 1}/${video.bytes}`, piece)
    if (state.kind === 'at') {
      if (state.bytes <= at) return later('YouTube did not take a piece of the video.')
      at = state.bytes
      if (context.now().getTime() - startedAt > patienceMs)
        return later(`${Math.floor((at / video.bytes) * 100)} % of the video is there.`)
    } else if (isLast || !('why' in state)) return state
    else return state.kind === 'unknown' ? later(state.why) : state
  }
}
