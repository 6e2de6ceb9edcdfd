import { z } from 'zod'
import { asked, harmless, illness } from '../call'
import type { Found, Health, OpenedVideo, Outcome, Sent } from '../channel'
import { classify, type Failure } from '../classify'
import { askTiktok, type Context } from './ask'
import type { TiktokDraft } from './compose'

/** What attempts leave each other. `sent`: pieces of the video that TikTok has; `bytes`: of the whole. */
const keptShape = z.object({
  publishId: z.string().min(1),
  uploadUrl: z.string().optional(),
  sent: z.number(),
  bytes: z.number(),
})
type Kept = z.infer<typeof keptShape>

const creatorShape = z.object({
  creator_username: z.string(),
  privacy_level_options: z.array(z.string()),
  comment_disabled: z.boolean().default(false),
})

const recall = async (key: string, { progress }: Context): Promise<Kept | null> => {
  const value = await progress.read(key)
  return value ? keptShape.parse(JSON.parse(value)) : null
}

const keep = (key: string, kept: Kept, { progress }: Context): Promise<void> =>
  progress.write(key, JSON.stringify(kept))

/**
 * Asks what the account allows, begins, uploads, and waits until TikTok has made a post of it. What was begun is kept
 * before the first byte leaves and is never begun again: TikTok is asked what became of it.
 */
export const publishTiktok = async (
  { key, draft }: { key: string; draft: TiktokDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const video = draft.kind === 'video' ? await context.video(draft.video) : null
  if (video && video.kind !== 'video') return video
  const kept = (await recall(key, context)) ?? (await begin({ key, draft, video }, context))
  if ('kind' in kept) return kept
  const failure = video && (await upload({ key, kept, video }, context))
  return failure ?? outcomeOf(kept, context)
}

const begin = async (
  { key, draft, video }: { key: string; draft: TiktokDraft; video: OpenedVideo | null },
  context: Context,
): Promise<Kept | Outcome> => {
  const creator = await askTiktok(context, 'post/publish/creator_info/query/', {}, creatorShape)
  if (creator.kind !== 'told') return harmless(creator)
  const { privacy, comments } = context.settings
  const { privacy_level_options, comment_disabled } = creator.value
  if (!privacy_level_options.includes(privacy))
    return {
      kind: 'reauthorize',
      why: `The account does not offer ${privacy}; it offers ${privacy_level_options.join(', ')}.`,
    }
  const postInfo = { privacy_level: privacy, disable_comment: comment_disabled || comments === 'no' }
  const shape = z.object({ publish_id: z.string().min(1), upload_url: z.url().optional() })
  if (draft.kind === 'video' && video) {
    const { size, count } = piecesOf(video.bytes)
    const told = await askTiktok(
      context,
      'post/publish/video/init/',
      {
        post_info: { ...postInfo, title: draft.text },
        source_info: {
          source: 'FILE_UPLOAD',
          video_size: video.bytes,
          chunk_size: size,
          total_chunk_count: count,
        },
      },
      shape,
    )
    // Nothing is posted before the last piece.
    if (told.kind !== 'told') return harmless(told)
    const kept: Kept = {
      publishId: told.value.publish_id,
      uploadUrl: told.value.upload_url,
      sent: 0,
      bytes: video.bytes,
    }
    await keep(key, kept, context)
    return kept
  }
  if (draft.kind !== 'photo') return { kind: 'refused', code: 'MEDIA_NEEDED', why: 'There is no video.' }
  const prepared = await context.picture(draft.picture)
  if (prepared.kind !== 'picture') return prepared
  const told = await askTiktok(
    context,
    'post/publish/content/init/',
    {
      media_type: 'PHOTO',
      post_mode: 'DIRECT_POST',
      post_info: { ...postInfo, title: draft.title, description: draft.text },
      source_info: { source: 'PULL_FROM_URL', photo_images: [prepared.url], photo_cover_index: 0 },
    },
    shape,
  )
  if (told.kind !== 'told') return told
  const kept: Kept = { publishId: told.value.publish_id, sent: 0, bytes: 0 }
  await keep(key, kept, context)
  return kept
}

/** Pieces are of 5 MiB at least; the last one takes what is left over, and is less than two of them. */
const pieceBytes = 5 * 1024 * 1024

/** Pure: how a video is cut. */
export const piecesOf = (bytes: number): { size: number; count: number } =>
  bytes < 2 * pieceBytes
    ? { size: bytes, count: 1 }
    : { size: pieceBytes, count: Math.floor(bytes / pieceBytes) }

/** Milliseconds after which an attempt begins no further piece: half of what it may take. */
const patienceMs = 15_000

const upload = async (
  { key, kept, video }: { key: string; kept: Kept; video: OpenedVideo },
  context: Context,
): Promise<Failure | null> => {
  const { size, count } = piecesOf(video.bytes)
  const startedAt = context.now().getTime()
  for (let piece = kept.sent; piece < count && kept.uploadUrl !== undefined; piece += 1) {
    const went = piece > kept.sent ? { goesOn: true as const } : {}
    if (context.now().getTime() - startedAt > patienceMs)
      return { kind: 'later', why: `${piece} of ${count} pieces of the video are there.`, ...went }
    const from = piece * size
    const isLast = piece === count - 1
    const body = await video.read(from, isLast ? video.bytes - from : size)
    if (body === null) return { kind: 'later', why: 'The video could not be read.', ...went }
    const answer = await context.fetch({
      url: kept.uploadUrl,
      method: 'PUT',
      headers: {
        'content-type': video.type,
        'content-range': `bytes ${from}-${from + body.length - 1}/${video.bytes}`,
      },
      body,
    })
    // The address is the right to upload: the request shows no token.
    const { clientId, clientSecret, refreshToken } = context.credentials
    const secrets = [kept.uploadUrl, clientId, clientSecret, refreshToken]
    const failure = classify(answer, { now: context.now(), secrets })
    if (failure) return isLast ? failure : harmless(failure)
    await keep(key, { ...kept, sent: piece + 1 }, context)
  }
  return null
}

const statusShape = z.object({
  status: z.string(),
  fail_reason: z.string().default(''),
  uploaded_bytes: z.number().optional(),
  // Spelled so.
  publicaly_available_post_id: z.array(z.union([z.string(), z.number()])).default([]),
})

/** Milliseconds between looks: TikTok may be asked 30 times a minute. */
const looks = [1_000, 2_000, 3_000, 4_000] as const
/** How long TikTok is left to itself after that. */
const processingMs = 2 * 60_000

const lookAt = async (
  { publishId, bytes }: Kept,
  context: Context,
): Promise<Outcome | { kind: 'absent' }> => {
  const told = await askTiktok(context, 'post/publish/status/fetch/', { publish_id: publishId }, statusShape)
  if (told.kind !== 'told') return harmless(told)
  const { status, fail_reason, uploaded_bytes, publicaly_available_post_id: ids } = told.value
  // A piece never arrived: the next attempt sends it.
  if (status === 'PROCESSING_UPLOAD' && uploaded_bytes !== undefined && uploaded_bytes < bytes)
    return { kind: 'absent' }
  if (status === 'PUBLISH_COMPLETE') {
    const [id] = ids
    // What only the account sees has no number of its own.
    return id === undefined
      ? { kind: 'published', remoteId: publishId }
      : { kind: 'published', remoteId: String(id), url: `https://www.tiktok.com/@_/video/${id}` }
  }
  if (status !== 'FAILED')
    return {
      kind: 'later',
      why: `TikTok is still at work on it: ${status}.`,
      at: new Date(context.now().getTime() + processingMs).toISOString(),
    }
  return /^internal|timeout|pull_failed/.test(fail_reason)
    ? { kind: 'absent' }
    : {
        kind: 'refused',
        code: fail_reason || 'FAILED',
        why: `TikTok refused it: ${fail_reason || 'no reason'}.`,
      }
}

const outcomeOf = async (kept: Kept, context: Context): Promise<Outcome> => {
  const state = await lookUntil(kept, context)
  return state.kind === 'absent'
    ? { kind: 'refused', code: 'FAILED', why: 'TikTok could not process it.' }
    : state
}

/** Looks again and again until TikTok has decided, or for as long as an attempt may take. */
const lookUntil = async (kept: Kept, context: Context): Promise<Outcome | { kind: 'absent' }> => {
  for (const pause of looks) {
    const state = await lookAt(kept, context)
    if (state.kind !== 'later') return state
    await context.wait(pause)
  }
  return lookAt(kept, context)
}

/** Asks what became of what was begun. Where not even that is known, nobody can tell, and a person looks. */
export const findTiktok = async (
  { key, draft }: { key: string; draft: TiktokDraft },
  context: Context,
): Promise<Found> => {
  const kept = await recall(key, context)
  if (!kept)
    return draft.kind === 'video'
      ? { kind: 'absent' }
      : { kind: 'later', why: 'TikTok did not name what was begun, and cannot be asked for it.' }
  const state = await lookUntil(kept, context)
  // What was begun is never begun again: the next attempt goes on with it, and hears why TikTok refuses it.
  if (state.kind === 'published' || state.kind === 'absent') return state
  return state.kind === 'refused' || state.kind === 'unknown' ? { kind: 'absent' } : asked(state)
}

/** Who gave the token, and what may it post? */
export const checkTiktok = async (_args: { key: string }, context: Context): Promise<Health> => {
  const told = await askTiktok(context, 'post/publish/creator_info/query/', {}, creatorShape)
  return told.kind === 'told'
    ? { kind: 'healthy', account: `@${told.value.creator_username}` }
    : illness(told)
}
