import { z } from 'zod'
import type { Json } from '../../../../core/emit'
import type { HeardItem, HookRequest, HookVerdict } from '../channel'
import { parsed } from '../metaHook'
import { isFresh, isSignedBySlack } from '../signatures'

const messageShape = z.looseObject({
  ts: z.string(),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  text: z.string().default(''),
  edited: z.looseObject({ ts: z.string() }).optional(),
})
const bodyShape = z.looseObject({
  type: z.string(),
  challenge: z.string().optional(),
  event: z
    .looseObject({
      type: z.string(),
      subtype: z.string().optional(),
      channel: z.string().optional(),
      message: messageShape.optional(),
      deleted_ts: z.string().optional(),
    })
    .optional(),
})

/**
 * Pure: a request of Slack's Events API, signed with its time (`v0`). What counts are answers in the threads of the
 * account's conversation. A Slack workspace is closed: nothing of it is shown outside.
 */
export const slackHook = (
  request: HookRequest,
  args: { secret: string | undefined; channel: string; now: Date },
): HookVerdict => {
  const signature = request.headers.get('x-slack-signature')
  const stamp = request.headers.get('x-slack-request-timestamp')
  if (args.secret === undefined || !isSignedBySlack(args.secret, { signature, stamp }, request.body))
    return { kind: 'refused', why: 'SIGNATURE' }
  if (!isFresh(stamp ?? '', args.now)) return { kind: 'refused', why: 'STALE' }
  const body = bodyShape.safeParse(parsed(request.body))
  if (!body.success) return { kind: 'refused', why: 'SHAPE' }
  const { type, challenge, event } = body.data
  if (type === 'url_verification') return { kind: 'answer', body: challenge ?? '', type: 'text/plain' }
  const isOurs = event?.type === 'message' && event.channel === args.channel
  return { kind: 'heard', key: signature ?? '', isStamped: true, items: isOurs ? itemsOf(event) : [] }
}

const itemsOf = (event: NonNullable<z.infer<typeof bodyShape>['event']>): HeardItem[] => {
  if (event.subtype === 'message_deleted')
    return event.deleted_ts === undefined ? [] : [{ kind: 'gone', remoteId: event.deleted_ts }]
  const message = event.subtype === 'message_changed' ? event.message : messageShape.safeParse(event).data
  if (!message || message.bot_id !== undefined || message.user === undefined) return []
  const { ts, thread_ts: thread, user, text, edited } = message
  if (thread === undefined || thread === ts) return []
  return [
    {
      kind: 'reply',
      remoteId: ts,
      below: thread,
      root: { remoteId: thread },
      text,
      url: null,
      writer: { id: user, handle: '', name: user, url: null },
      at: timeOf(ts),
      editedAt: edited ? timeOf(edited.ts) : null,
      isPrivate: true,
      raw: message as Json,
    },
  ]
}

/** A `ts` is seconds with a fraction, and the id of its message. */
const timeOf = (ts: string): string => new Date(Math.floor(Number(ts) * 1000)).toISOString()
