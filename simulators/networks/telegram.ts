import { type Call, type Describe, isUpload, type Reply, type SimulatedPost, textField } from '../network'

const token = '110201543:simulated-telegram-token'
const chatId = -1_001_234_567_890

/** The Bot API 10.1 as far as posting goes; shapes: telegram-bot-api-spec. It keeps no key, and no text alternative. */
export const telegram: Describe = ({ now, posts, add, live, isRevoked }) => {
  const chat = { id: chatId, type: 'channel', title: 'The hub', username: 'hubchannel' }
  const error = (error_code: number, description: string, parameters?: object): Reply => ({
    status: error_code,
    body: { ok: false, error_code, description, ...(parameters ? { parameters } : {}) },
  })
  const bad = (why: string): Reply => error(400, `Bad Request: ${why}`)
  const messageOf = (post: SimulatedPost): object => ({
    message_id: Number(post.id),
    date: Math.floor(post.at.getTime() / 1000),
    chat,
    sender_chat: chat,
    ...(post.pictures.length > 0 ? { caption: post.text } : { text: post.text }),
  })
  const ok = (result: unknown): Reply => ({ status: 200, body: { ok: true, result } })
  const isHere = ({ fields }: Call): boolean =>
    [`@${chat.username}`, String(chatId)].includes(textField(fields.chat_id))
  const below = ({ fields }: Call): string | null => {
    const given = fields.reply_parameters
    const parameters = (typeof given === 'string' ? JSON.parse(given) : given) as
      { message_id?: number } | undefined
    return parameters?.message_id === undefined ? null : String(parameters.message_id)
  }
  const send = (call: Call, text: string, limit: number, pictures: { alt: string }[]): Reply => {
    if (!isHere(call)) return bad('chat not found')
    if (text === '' && pictures.length === 0) return bad('message text is empty')
    if (text.length > limit)
      return bad(pictures.length > 0 ? 'message caption is too long' : 'message is too long')
    const answered = below(call)
    if (answered !== null && !live(answered)) return bad('message to be replied not found')
    return ok(messageOf(add({ id: String(posts.length + 1), text, pictures, below: answered })))
  }
  const change = (call: Call, text: string, limit: number): Reply => {
    const post = live(textField(call.fields.message_id))
    if (!post) return bad('message to edit not found')
    if (text.length > limit) return bad('message is too long')
    if (post.text === text)
      return bad(
        'message is not modified: specified new message content and reply markup are exactly the same',
      )
    Object.assign(post, { text, editedAt: now() })
    return ok(messageOf(post))
  }
  return {
    name: 'Telegram',
    hosts: ['api.telegram.org'],
    accounts: { telegram: { settings: { chat: '@hubchannel' }, credentials: { token } } },
    guard: ({ params, path }) => {
      if (isRevoked()) return error(401, 'Unauthorized')
      if (params.bot === `bot${token}`) return null
      return /^\/bot\d+:/.test(path) ? error(401, 'Unauthorized') : error(404, 'Not Found')
    },
    routes: {
      'POST /:bot/getMe': {
        answer: () => ok({ id: 110_201_543, is_bot: true, first_name: 'Hub', username: 'hub_bot' }),
      },
      'POST /:bot/getChat': {
        answer: (call) =>
          isHere(call)
            ? ok({ ...chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: gifts })
            : bad('chat not found'),
      },
      'POST /:bot/sendMessage': {
        effect: true,
        answer: (call) => send(call, textField(call.fields.text), 4_096, []),
      },
      'POST /:bot/sendPhoto': {
        effect: true,
        answer: (call) =>
          isUpload(call.fields.photo)
            ? send(call, textField(call.fields.caption), 1_024, [{ alt: '' }])
            : bad('there is no photo in the request'),
      },
      'POST /:bot/editMessageText': { answer: (call) => change(call, textField(call.fields.text), 4_096) },
      'POST /:bot/editMessageCaption': {
        answer: (call) => change(call, textField(call.fields.caption), 1_024),
      },
      'POST /:bot/deleteMessage': {
        answer: ({ fields }) => {
          const post = live(textField(fields.message_id))
          if (!post) return bad('message to delete not found')
          post.removed = true
          return ok(true)
        },
      },
    },
  }
}

const gifts = {
  unlimited_gifts: false,
  limited_gifts: false,
  unique_gifts: false,
  premium_subscription: false,
  gifts_from_channels: false,
}
