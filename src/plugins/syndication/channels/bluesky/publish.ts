import { z } from 'zod'
import { asked, type Called, callWithSession, harmless, illness, type Request } from '../call'
import {
  type ChannelContext,
  type FetchAnswer,
  type Found,
  type Health,
  jsonOf,
  type Outcome,
  type Picture,
  type Sent,
} from '../channel'
import type { Failure } from '../classify'
import type { BlueskyDraft } from './compose'
import {
  type BlueskyCredentials,
  type BlueskySession,
  type BlueskySettings,
  errorName,
  isTokenDead,
  overrides,
} from './session'

/** What every request of an account needs. */
export type Context = ChannelContext<BlueskySettings, BlueskyCredentials, BlueskySession>

const collection = 'app.bsky.feed.post'
const recordShape = z.object({ uri: z.string().startsWith('at://') })

/**
 * Writes the record under the key chosen before, on the condition that there is none: a repetition is answered by
 * `InvalidSwap`, which says that the post exists.
 */
export const publishBluesky = async (
  { key, draft, after }: { key: string; draft: BlueskyDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const { picture, thumb, ...post } = draft
  const reply = await replyTo(after, context)
  if (reply && 'kind' in reply) return reply
  const image = picture ?? thumb
  const blob = image && (await upload(image, context))
  // A card is a card without its picture; a picture that was asked for is not left out.
  if (picture && blob && 'kind' in blob) return blob
  const embed = embedOf(draft, blob && 'blob' in blob ? blob : null)
  const called = await callBluesky(context, ({ did, accessJwt }) => ({
    url: `${context.settings.service}/xrpc/com.atproto.repo.putRecord`,
    method: 'POST' as const,
    headers: { authorization: `Bearer ${accessJwt}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      repo: did,
      collection,
      rkey: key,
      record: {
        ...post,
        ...(embed ? { embed } : {}),
        ...(reply ? { reply } : {}),
        createdAt: context.now().toISOString(),
      },
      swapRecord: null,
    }),
  }))
  if (called.kind !== 'called') return called
  if (errorName(called.answer) === 'InvalidSwap') {
    const found = await findBluesky({ key }, context)
    return found.kind === 'absent'
      ? { kind: 'unknown', why: 'The server holds the post, and does not show it.' }
      : found
  }
  return called.failure ?? published(called.answer, called.session)
}

/** Asks the repository for the record. */
export const findBluesky = async ({ key }: { key: string }, context: Context): Promise<Found> => {
  const called = await callBluesky(context, ({ did, accessJwt }) => ({
    url: `${context.settings.service}/xrpc/com.atproto.repo.getRecord?${new URLSearchParams({ repo: did, collection, rkey: key }).toString()}`,
    headers: { authorization: `Bearer ${accessJwt}` },
  }))
  if (called.kind !== 'called') return called
  if (errorName(called.answer) === 'RecordNotFound') return { kind: 'absent' }
  const outcome = called.failure ?? published(called.answer, called.session)
  // Reading posts nothing: whatever stands in the way of it, it is asked again.
  return outcome.kind === 'published' ? outcome : asked(outcome)
}

const referenceShape = z.object({ uri: z.string(), cid: z.string() })
type Reference = z.infer<typeof referenceShape>

/** What a record below others names: the first and the last of them, by address and content. */
const replyTo = async (
  after: readonly Sent[],
  context: Context,
): Promise<{ root: Reference; parent: Reference } | Exclude<Failure, { kind: 'unknown' }> | null> => {
  const [first, last] = [after[0], after.at(-1)]
  if (!first || !last) return null
  const root = await reference(first, context)
  if ('kind' in root) return root
  const parent = first === last ? root : await reference(last, context)
  return 'kind' in parent ? parent : { root, parent }
}

const reference = async (
  { remoteId, version }: Sent,
  context: Context,
): Promise<Reference | Exclude<Failure, { kind: 'unknown' }>> => {
  // What others wrote stands in their own repositories, and was named with its version when it was heard.
  if (version !== undefined) return { uri: remoteId, cid: version }
  const called = await callBluesky(context, ({ did, accessJwt }) => ({
    url: `${context.settings.service}/xrpc/com.atproto.repo.getRecord?${new URLSearchParams({ repo: did, collection, rkey: remoteId.split('/').at(-1) ?? '' }).toString()}`,
    headers: { authorization: `Bearer ${accessJwt}` },
  }))
  if (called.kind !== 'called') return called
  if (errorName(called.answer) === 'RecordNotFound')
    return { kind: 'refused', code: 'POST_GONE', why: 'The post that this one goes below is gone.' }
  if (called.failure) return harmless(called.failure)
  const found = called.answer.kind === 'answered' ? referenceShape.safeParse(jsonOf(called.answer)) : null
  return found?.success ? found.data : { kind: 'later', why: 'The server did not show the post above.' }
}

const blobShape = z.object({ blob: z.looseObject({ $type: z.literal('blob') }) })
type Blob = z.infer<typeof blobShape> & { alt: string }

const upload = async (
  picture: Picture,
  context: Context,
): Promise<Blob | Exclude<Failure, { kind: 'unknown' }>> => {
  const prepared = await context.picture(picture)
  if (prepared.kind !== 'picture') return prepared
  const called = await callBluesky(context, ({ accessJwt }) => ({
    url: `${context.settings.service}/xrpc/com.atproto.repo.uploadBlob`,
    method: 'POST' as const,
    headers: { authorization: `Bearer ${accessJwt}`, 'content-type': prepared.type },
    body: prepared.bytes,
  }))
  if (called.kind !== 'called') return called
  if (called.failure) return harmless(called.failure)
  const stored = called.answer.kind === 'answered' ? blobShape.safeParse(jsonOf(called.answer)) : null
  return stored?.success
    ? { ...stored.data, alt: prepared.alt }
    : { kind: 'later', why: 'The server named no upload.' }
}

const embedOf = ({ embed, picture }: BlueskyDraft, blob: Blob | null): object | null => {
  if (picture && blob)
    return { $type: 'app.bsky.embed.images', images: [{ image: blob.blob, alt: blob.alt }] }
  if (!embed) return null
  return blob ? { ...embed, external: { ...embed.external, thumb: blob.blob } } : embed
}

/** Deletes the record; one that is gone already is answered in the same way. Bluesky has no editing of posts. */
export const removeBluesky = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const called = await callBluesky(context, ({ did, accessJwt }) => ({
    url: `${context.settings.service}/xrpc/com.atproto.repo.deleteRecord`,
    method: 'POST' as const,
    headers: { authorization: `Bearer ${accessJwt}`, 'content-type': 'application/json' },
    body: JSON.stringify({ repo: did, collection, rkey: sent.remoteId.split('/').at(-1) }),
  }))
  if (called.kind !== 'called') return called
  return called.failure ? harmless(called.failure) : { kind: 'published', ...sent }
}

const identityShape = z.object({ handle: z.string().min(1) })

/** `getSession`: does the server still know us? */
export const checkBluesky = async (_args: { key: string }, context: Context): Promise<Health> => {
  const called = await callBluesky(context, ({ accessJwt }) => ({
    url: `${context.settings.service}/xrpc/com.atproto.server.getSession`,
    headers: { authorization: `Bearer ${accessJwt}` },
  }))
  if (called.kind !== 'called') return illness(called)
  const { failure, answer } = called
  if (failure) return illness(failure)
  const identity = answer.kind === 'answered' ? identityShape.safeParse(jsonOf(answer)) : null
  return identity?.success
    ? { kind: 'healthy', account: `@${identity.data.handle}` }
    : { kind: 'unreachable', why: 'This is not a PDS of the AT Protocol.' }
}

/** Calls with the account’s session. */
export const callBluesky = (
  context: Context,
  request: (session: BlueskySession) => Request,
): Promise<Called<BlueskySession>> =>
  callWithSession(context, request, {
    isOver: isTokenDead,
    secretsOf: ({ accessJwt, refreshJwt }) => [context.credentials.appPassword, accessJwt, refreshJwt],
    overrides,
  })

const published = (answer: FetchAnswer, { did }: BlueskySession): Outcome => {
  const record = answer.kind === 'answered' ? recordShape.safeParse(jsonOf(answer)) : null
  if (!record?.success) return { kind: 'unknown', why: 'The server said yes without naming the post.' }
  const { uri } = record.data
  // By DID and not by handle, which may change.
  return {
    kind: 'published',
    remoteId: uri,
    url: `https://bsky.app/profile/${did}/post/${uri.split('/').at(-1)}`,
  }
}
