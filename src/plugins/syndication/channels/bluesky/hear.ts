import { z } from 'zod'
import type { Json } from '../../../../core/emit'
import { asked, readCalled, type Told } from '../call'
import type { Heard, HeardItem } from '../channel'
import { callBluesky, type Context } from './publish'

const referenceShape = z.looseObject({ uri: z.string(), cid: z.string() })
const notificationsShape = z.looseObject({
  notifications: z.array(
    z.looseObject({
      uri: z.string(),
      cid: z.string(),
      reason: z.string(),
      indexedAt: z.string(),
      author: z.looseObject({ did: z.string(), handle: z.string(), displayName: z.string().optional() }),
      record: z.looseObject({
        text: z.string().default(''),
        createdAt: z.string().optional(),
        reply: z.looseObject({ root: referenceShape, parent: referenceShape }).optional(),
      }),
    }),
  ),
})
type Notification = z.infer<typeof notificationsShape>['notifications'][number]
const reasons: readonly string[] = ['reply', 'mention', 'quote']
/** As many as `getPosts` takes. */
const mostPosts = 25

/**
 * `app.bsky.notification.listNotifications`, latest first, as far back as the last look; and `getPosts` for what was
 * taken back since. Posts cannot be changed here.
 */
export const hearBluesky = async (
  { cursor, known }: { cursor: string | null; known: readonly string[] },
  context: Context,
): Promise<Heard> => {
  const read = async <Value>(path: string, shape: z.ZodType<Value>): Promise<Told<Value>> => {
    const called = await callBluesky(context, ({ accessJwt }) => ({
      url: `${context.settings.service}/xrpc/${path}`,
      headers: { authorization: `Bearer ${accessJwt}` },
    }))
    return readCalled(called, context.now(), { shape, secrets: [context.credentials.appPassword] })
  }
  const told = await read('app.bsky.notification.listNotifications?limit=100', notificationsShape)
  if (told.kind !== 'told') return asked(told)
  const all = told.value.notifications
  const news = all.filter(
    ({ reason, indexedAt }) => reasons.includes(reason) && (cursor === null || indexedAt >= cursor),
  )
  const looked = known.slice(0, mostPosts)
  const query = new URLSearchParams(looked.map((uri) => ['uris', uri])).toString()
  const there =
    looked.length === 0
      ? null
      : await read(
          `app.bsky.feed.getPosts?${query}`,
          z.looseObject({ posts: z.array(z.looseObject({ uri: z.string() })) }),
        )
  const gone =
    there?.kind === 'told' ? looked.filter((uri) => !there.value.posts.some((post) => post.uri === uri)) : []
  return {
    kind: 'heard',
    cursor:
      [...all.map(({ indexedAt }) => indexedAt), ...(cursor === null ? [] : [cursor])].sort().at(-1) ?? null,
    items: [...news.map(itemOf), ...gone.map((remoteId): HeardItem => ({ kind: 'gone', remoteId }))],
  }
}

const itemOf = (notification: Notification): HeardItem => {
  const { uri, cid, author, record, indexedAt, reason } = notification
  const { reply } = record
  return {
    kind: reason === 'reply' ? 'reply' : 'mention',
    remoteId: uri,
    version: cid,
    below: reply?.parent.uri ?? null,
    root: reply ? { remoteId: reply.root.uri, version: reply.root.cid } : null,
    text: record.text,
    url: `https://bsky.app/profile/${author.did}/post/${uri.split('/').at(-1)}`,
    writer: {
      id: author.did,
      handle: `@${author.handle}`,
      name: author.displayName || author.handle,
      url: `https://bsky.app/profile/${author.did}`,
    },
    at: record.createdAt ?? indexedAt,
    editedAt: null,
    isPrivate: false,
    raw: notification as Json,
  }
}
