import { z } from 'zod'
import { harmless, illness, jsonRequest, type Request, type Told } from '../call'
import type { ChannelContext, Found, Health, Outcome, Sent } from '../channel'
import type { OAuthCredentials, OAuthSession } from '../oauth'
import { anything, askWithOAuth } from '../oauthAsk'
import type { YoutubeDraft } from './compose'
import { askUpload, goOn, type YoutubeSettings } from './upload'
import { youtubeVerdict } from './verdict'

/** What every request needs. */
export type Context = ChannelContext<YoutubeSettings, OAuthCredentials, OAuthSession>

/** Where the API is. */
export const api = 'https://www.googleapis.com/youtube/v3'

/** Asks YouTube, its reasons read. */
export const callYoutube = <Value>(
  context: Context,
  request: Request,
  shape: z.ZodType<Value>,
): Promise<Told<Value>> =>
  askWithOAuth(context, (headers) => ({ ...request, headers: { ...request.headers, ...headers } }), {
    shape,
    verdict: youtubeVerdict,
  })

const published = (id: string): Extract<Outcome, { kind: 'published' }> => ({
  kind: 'published',
  remoteId: id,
  url: `https://www.youtube.com/watch?v=${id}`,
})

const snippetOf = ({ title, description, tags }: YoutubeDraft, { category }: YoutubeSettings): object => ({
  title,
  description,
  tags,
  categoryId: category,
})

/**
 * A resumable upload: its address is kept before the first byte leaves, so that a later attempt, or another worker, goes
 * on where this one stopped; and asks it what became of the last byte.
 */
export const publishYoutube = async (
  { key, draft }: { key: string; draft: YoutubeDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const video = await context.video(draft.video)
  if (video.kind !== 'video') return video
  const kept = await context.progress.read(key)
  const { privacy, madeForKids } = context.settings
  const begin = async (): Promise<string | Outcome> => {
    const query = new URLSearchParams({ uploadType: 'resumable', part: 'snippet,status' })
    const told = await callYoutube(
      context,
      jsonRequest(
        `https://www.googleapis.com/upload/youtube/v3/videos?${query.toString()}`,
        {
          snippet: snippetOf(draft, context.settings),
          status: { privacyStatus: privacy, selfDeclaredMadeForKids: madeForKids === 'yes' },
        },
        { 'x-upload-content-type': video.type, 'x-upload-content-length': String(video.bytes) },
      ),
      anything,
    )
    if (told.kind !== 'told') return harmless(told)
    const location = told.headers.get('location')
    if (location === null) return { kind: 'later', why: 'YouTube named no address to upload to.' }
    await context.progress.write(key, location)
    return location
  }
  const address = kept || (await begin())
  if (typeof address !== 'string') return address
  const done = await goOn({ context, address, video, isNew: !kept })
  if (done.kind === 'gone') {
    await context.progress.write(key, '')
    return { kind: 'later', why: 'The upload had expired, and begins anew.' }
  }
  return done.kind === 'video' ? published(done.id) : done
}

/** Asks the upload what became of it. One that has expired tells nothing: then a person looks. */
export const findYoutube = async (
  { key, draft }: { key: string; draft: YoutubeDraft },
  context: Context,
): Promise<Found> => {
  const address = await context.progress.read(key)
  if (!address) return { kind: 'absent' }
  const video = await context.video(draft.video)
  if (video.kind !== 'video') return { kind: 'later', why: video.why }
  const state = await askUpload({ context, address, bytes: video.bytes })
  if (state.kind === 'video') return published(state.id)
  if (state.kind === 'at') return { kind: 'absent' }
  return state.kind === 'gone' || state.kind === 'refused' || state.kind === 'unknown'
    ? { kind: 'later', why: 'YouTube no longer knows the upload.' }
    : state
}

/** `PUT /videos`: words alone. */
export const editYoutube = async (
  { sent, draft }: { sent: Sent; draft: YoutubeDraft },
  context: Context,
): Promise<Outcome> => {
  const body = { id: sent.remoteId, snippet: snippetOf(draft, context.settings) }
  const told = await callYoutube(
    context,
    jsonRequest(`${api}/videos?part=snippet`, body, {}, 'PUT'),
    anything,
  )
  return told.kind === 'told' ? { kind: 'published', ...sent } : harmless(told)
}

/** `DELETE /videos`; 404 says that it is gone. */
export const removeYoutube = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const url = `${api}/videos?id=${encodeURIComponent(sent.remoteId)}`
  const told = await callYoutube(context, { url, method: 'DELETE' }, anything)
  const isGone = told.kind === 'refused' && told.code === 'NOT_FOUND'
  return told.kind === 'told' || isGone ? { kind: 'published', ...sent } : harmless(told)
}

/** Whose channel is it? */
export const checkYoutube = async (_args: { key: string }, context: Context): Promise<Health> => {
  const shape = z.object({
    items: z.array(z.object({ snippet: z.object({ title: z.string() }) })).default([]),
  })
  const told = await callYoutube(context, { url: `${api}/channels?part=snippet&mine=true` }, shape)
  if (told.kind !== 'told') return illness(told)
  const [own] = told.value.items
  return own
    ? { kind: 'healthy', account: own.snippet.title }
    : { kind: 'reauthorize', why: 'This Google account has no channel on YouTube.' }
}
