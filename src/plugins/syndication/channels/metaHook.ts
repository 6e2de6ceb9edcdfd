import { z } from 'zod'
import { createHash } from 'node:crypto'
import type { Json } from '../../../core/emit'
import type { HeardItem, HookRequest, HookVerdict } from './channel'
import { isoOf } from './comments'
import { isSameText } from '../../../core/sameText'
import { isSignedByMeta } from './signatures'

const valueShape = z.looseObject({
  /** Facebook: what the change is about, and what happened to it. */
  item: z.string().optional(),
  verb: z.string().optional(),
  comment_id: z.string().optional(),
  post_id: z.string().optional(),
  parent_id: z.string().optional(),
  message: z.string().optional(),
  created_time: z.number().optional(),
  /** Instagram and Threads. */
  id: z.string().optional(),
  text: z.string().optional(),
  username: z.string().optional(),
  timestamp: z.string().optional(),
  permalink: z.string().optional(),
  media: z.looseObject({ id: z.string() }).optional(),
  replied_to: z.looseObject({ id: z.string() }).optional(),
  root_post: z.looseObject({ id: z.string() }).optional(),
  from: z
    .looseObject({ id: z.string(), name: z.string().optional(), username: z.string().optional() })
    .optional(),
})
type Value = z.infer<typeof valueShape>
const eventShape = z.looseObject({
  entry: z.array(
    z.looseObject({
      id: z.string(),
      time: z.number().optional(),
      changes: z.array(z.looseObject({ field: z.string(), value: valueShape })).default([]),
    }),
  ),
})
const said: readonly string[] = ['feed', 'comments', 'replies']

/**
 * Pure: a webhook of Facebook, Instagram or Threads. The handshake names our token and is answered by its challenge;
 * events are signed over their very bytes by the app's secret. Meta sends an event that was not answered again, as it was.
 *
 * @param args.own - the account's id: what it does itself was not heard.
 */
export const metaHook = (
  request: HookRequest,
  args: { secret: string | undefined; verifyToken: string; own: string | null },
): HookVerdict => {
  const { secret, verifyToken, own } = args
  if (secret === undefined) return { kind: 'refused', why: 'SIGNATURE' }
  if (request.method === 'GET') {
    const { query } = request
    const isOurs =
      query.get('hub.mode') === 'subscribe' && isSameText(query.get('hub.verify_token') ?? '', verifyToken)
    return isOurs
      ? { kind: 'answer', body: query.get('hub.challenge') ?? '', type: 'text/plain' }
      : { kind: 'refused', why: 'SIGNATURE' }
  }
  if (!isSignedByMeta(secret, request.headers.get('x-hub-signature-256'), request.body))
    return { kind: 'refused', why: 'SIGNATURE' }
  const event = eventShape.safeParse(parsed(request.body))
  if (!event.success) return { kind: 'refused', why: 'SHAPE' }
  return {
    kind: 'heard',
    key: createHash('sha256').update(request.body).digest('hex'),
    isStamped: false,
    items: event.data.entry.flatMap(({ changes }) =>
      changes.flatMap(({ field, value }) => (said.includes(field) ? itemsOf(value, own) : [])),
    ),
  }
}

/** A body as JSON; undefined when it is none. */
export const parsed = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as unknown
  } catch {
    return undefined
  }
}

const itemsOf = (value: Value, own: string | null): HeardItem[] => {
  const remoteId = value.comment_id ?? value.id
  if (remoteId === undefined || (value.item !== undefined && value.item !== 'comment')) return []
  if (value.verb === 'remove') return [{ kind: 'gone', remoteId }]
  if (own !== null && value.from?.id === own) return []
  const post = value.post_id ?? value.media?.id ?? value.root_post?.id ?? null
  const handle = value.username ?? value.from?.username ?? ''
  const at = isoOf(value.created_time ?? value.timestamp)
  return [
    {
      kind: 'comment',
      remoteId,
      below: value.parent_id ?? value.replied_to?.id ?? post,
      root: post === null ? null : { remoteId: post },
      text: value.message ?? value.text ?? '',
      url: value.permalink ?? null,
      writer: {
        id: value.from?.id ?? handle,
        handle: handle === '' ? '' : `@${handle}`,
        name: value.from?.name ?? handle,
        url: null,
      },
      at,
      editedAt: value.verb === 'edited' ? at : null,
      isPrivate: false,
      raw: value as Json,
    },
  ]
}
