import { type Call, type Describe, isUpload, type Reply, type SimulatedPost, textField } from '../network'
import { createOAuth } from '../oauth'

const botToken = 'simulated-discord-bot-token'
const hookToken = 'simulated-discord-hook-token'
const channel = '41771983423143937'
const guild = '41771983423143900'
const hook = '223704706495545344'
/** "The past few minutes" in which a nonce is remembered. */
const nonceMs = 3 * 60_000

type Message = {
  content?: unknown
  nonce?: unknown
  enforce_nonce?: unknown
  message_reference?: { message_id?: unknown }
  attachments?: { description?: string }[]
}

/** Messages by bot (with nonce) and by webhook (without), as discord-api-docs describes them. */
export const discord: Describe = ({ now, posts, add, live, isRevoked }) => {
  const error = (status: number, code: number, message: string, more: object = {}): Reply => ({
    status,
    body: { code, message, ...more },
  })
  const oauth = createOAuth({
    name: 'Discord',
    now,
    clients: () => [{ id: 'simulated-discord-client', secret: 'simulated-discord-secret', redirects: null }],
  })
  const shown = (post: SimulatedPost, status = 200): Reply => ({
    status,
    body: {
      id: post.id,
      type: 0,
      channel_id: channel,
      content: post.text,
      author: {
        id: '82198898841029460',
        username: 'hub',
        discriminator: '0',
        global_name: null,
        avatar: null,
        public_flags: 0,
        flags: 0,
        primary_guild: null,
        bot: true,
      },
      timestamp: post.at.toISOString(),
      edited_timestamp: post.editedAt?.toISOString() ?? null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: post.pictures.map(({ alt }, place) => ({
        id: String(place + 1),
        filename: 'picture.jpg',
        size: 1,
        url: 'https://cdn.discordapp.com/attachments/1/1/picture.jpg',
        proxy_url: 'https://media.discordapp.net/attachments/1/1/picture.jpg',
        description: alt,
      })),
      embeds: [],
      pinned: false,
      components: [],
      flags: 0,
      ...(post.key === null ? {} : { nonce: post.key }),
    },
  })
  const messageOf = ({ fields }: Call): { message: Message; files: number } => ({
    message: typeof fields.payload_json === 'string' ? (JSON.parse(fields.payload_json) as Message) : fields,
    files: Object.values(fields).filter(isUpload).length,
  })
  const faultOf = (content: string, files: number): Reply | null => {
    const why =
      content === '' && files === 0
        ? ['Cannot send an empty message', 50_006]
        : content.length > 2_000
          ? ['Invalid Form Body', 50_035]
          : null
    return why ? error(400, Number(why[1]), String(why[0])) : null
  }
  const create = (call: Call, keeps: boolean): Reply => {
    const { message, files } = messageOf(call)
    const content = textField(message.content)
    const fault = faultOf(content, files)
    if (fault) return fault
    const nonce = keeps && message.nonce != null ? textField(message.nonce) : null
    if (nonce !== null && nonce.length > 25) return error(400, 50_035, 'Invalid Form Body')
    const known =
      nonce !== null && message.enforce_nonce === true
        ? posts.find(({ key, at }) => key === nonce && now().getTime() - at.getTime() < nonceMs)
        : undefined
    const below = message.message_reference ? textField(message.message_reference.message_id) : null
    const pictures = (message.attachments ?? [])
      .slice(0, files)
      .map(({ description = '' }) => ({ alt: description }))
    return shown(known ?? add({ text: content, key: nonce, below, pictures }))
  }
  const change = (call: Call): Reply => {
    const post = live(call.params.message)
    if (!post) return error(404, 10_008, 'Unknown Message')
    const content = textField(messageOf(call).message.content)
    const fault = faultOf(content, post.pictures.length)
    if (fault) return fault
    Object.assign(post, { text: content, editedAt: now() })
    return shown(post)
  }
  const remove = (call: Call): Reply => {
    const post = live(call.params.message)
    if (!post) return error(404, 10_008, 'Unknown Message')
    post.removed = true
    return { status: 204 }
  }
  const hookPath = '/api/:version/webhooks/:hook/:token'
  const plainHookPath = '/api/webhooks/:hook/:token'
  const hookRoutes = (path: string) => ({
    [`GET ${path}`]: {
      answer: () => ({
        status: 200,
        body: {
          id: hook,
          type: 1,
          name: 'The hub',
          avatar: null,
          channel_id: channel,
          guild_id: guild,
          application_id: null,
          token: hookToken,
        },
      }),
    },
    [`POST ${path}`]: {
      effect: true as const,
      answer: (call: Call) => {
        const reply = create(call, false)
        return reply.status === 200 && call.query.get('wait') !== 'true' ? { status: 204 } : reply
      },
    },
    [`PATCH ${path}/messages/:message`]: { answer: change },
    [`DELETE ${path}/messages/:message`]: { answer: remove },
  })
  return {
    name: 'Discord',
    hosts: ['discord.com'],
    accounts: {
      discord: { settings: { channel }, credentials: { token: botToken } },
      discordWebhook: {
        settings: {},
        credentials: { url: `https://discord.com/api/webhooks/${hook}/${hookToken}` },
      },
    },
    guard: ({ params, headers }) => {
      if (params.hook !== undefined) {
        if (isRevoked() || params.hook !== hook) return error(404, 10_015, 'Unknown Webhook')
        return params.token === hookToken ? null : error(401, 50_027, 'Invalid Webhook Token')
      }
      if (isRevoked() || headers.authorization !== `Bot ${botToken}`)
        return error(401, 0, '401: Unauthorized')
      if (!/^DiscordBot \(/.test(headers['user-agent'] ?? ''))
        return error(403, 40_333, 'internal network error')
      return params.channel === undefined || params.channel === channel
        ? null
        : error(404, 10_003, 'Unknown Channel')
    },
    rate: {
      limit: 50,
      windowMs: 1_000,
      headers: ({ limit, left, resetAt, now: time }) => ({
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(left),
        'x-ratelimit-reset': String(resetAt.getTime() / 1000),
        'x-ratelimit-reset-after': String((resetAt.getTime() - time.getTime()) / 1000),
        'x-ratelimit-bucket': 'simulated',
      }),
      refuse: ({ resetAt, now: time }) => {
        const seconds = (resetAt.getTime() - time.getTime()) / 1000
        return {
          status: 429,
          body: { message: 'You are being rate limited.', retry_after: seconds, global: false },
          headers: { 'retry-after': String(Math.ceil(seconds)), 'x-ratelimit-scope': 'user' },
        }
      },
    },
    routes: {
      'GET /oauth2/authorize': oauth.page,
      'POST /api/v10/oauth2/token': {
        open: true,
        answer: (call) => {
          const taken = oauth.take(call)
          if ('error' in taken) return { status: 400, body: { error: taken.error } }
          return {
            status: 200,
            body: {
              token_type: 'Bearer',
              access_token: 'simulated-discord-user-token',
              scope: 'webhook.incoming',
              expires_in: 604_800,
              webhook: {
                id: hook,
                name: 'The hub',
                url: `https://discord.com/api/webhooks/${hook}/${hookToken}`,
              },
            },
          }
        },
      },
      'GET /api/:version/channels/:channel': {
        answer: () => ({
          status: 200,
          body: { id: channel, type: 0, guild_id: guild, name: 'news', flags: 0, position: 0 },
        }),
      },
      'POST /api/:version/channels/:channel/messages': { effect: true, answer: (call) => create(call, true) },
      'PATCH /api/:version/channels/:channel/messages/:message': { answer: change },
      'DELETE /api/:version/channels/:channel/messages/:message': { answer: remove },
      ...hookRoutes(hookPath),
      ...hookRoutes(plainHookPath),
    },
  }
}
