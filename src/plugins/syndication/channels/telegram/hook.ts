import { z } from 'zod'
import type { Json } from '../../../../core/emit'
import type { HeardItem, HookRequest, HookVerdict } from '../channel'
import { parsed } from '../metaHook'
import { isSameText } from '../../../../core/sameText'

const messageShape = z.looseObject({
  message_id: z.int(),
  date: z.number(),
  edit_date: z.number().optional(),
  chat: z.looseObject({ id: z.int(), username: z.string().optional() }),
  from: z
    .looseObject({
      id: z.int(),
      is_bot: z.boolean().default(false),
      first_name: z.string().default(''),
      last_name: z.string().optional(),
      username: z.string().optional(),
    })
    .optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  is_automatic_forward: z.boolean().optional(),
  reply_to_message: z
    .looseObject({
      message_id: z.int(),
      /** The post in the channel that this copy of it in the group of its discussion stands for. */
      forward_origin: z.looseObject({ message_id: z.int().optional() }).optional(),
    })
    .optional(),
})
const updateShape = z.looseObject({
  update_id: z.int(),
  message: messageShape.optional(),
  edited_message: messageShape.optional(),
})

/**
 * Pure: an update of the Bot API, with the secret token that `setWebhook` was given in its header. What counts are
 * answers in the group where a channel is discussed; Telegram says nothing of what is taken back.
 */
export const telegramHook = (request: HookRequest, secret: string | undefined): HookVerdict => {
  const given = request.headers.get('x-telegram-bot-api-secret-token')
  if (secret === undefined || given === null || !isSameText(given, secret))
    return { kind: 'refused', why: 'SIGNATURE' }
  const update = updateShape.safeParse(parsed(request.body))
  if (!update.success) return { kind: 'refused', why: 'SHAPE' }
  const message = update.data.message ?? update.data.edited_message
  return {
    kind: 'heard',
    key: String(update.data.update_id),
    isStamped: false,
    items: message && message.from?.is_bot === false ? itemsOf(message) : [],
  }
}

const itemsOf = (message: z.infer<typeof messageShape>): HeardItem[] => {
  const { chat, from, reply_to_message: above } = message
  const text = message.text ?? message.caption ?? ''
  if (!from || !above || text === '' || message.is_automatic_forward) return []
  const handle = from.username === undefined ? '' : `@${from.username}`
  const origin = above.forward_origin?.message_id
  return [
    {
      kind: 'comment',
      remoteId: `${chat.id}/${message.message_id}`,
      below: origin === undefined ? `${chat.id}/${above.message_id}` : String(origin),
      root: null,
      text,
      url: chat.username === undefined ? null : `https://t.me/${chat.username}/${message.message_id}`,
      writer: {
        id: String(from.id),
        handle,
        name: [from.first_name, from.last_name].filter(Boolean).join(' ') || handle,
        url: from.username === undefined ? null : `https://t.me/${from.username}`,
      },
      at: new Date(message.date * 1000).toISOString(),
      editedAt: message.edit_date === undefined ? null : new Date(message.edit_date * 1000).toISOString(),
      isPrivate: false,
      raw: message as Json,
    },
  ]
}
