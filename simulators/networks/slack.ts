import { type Call, type Describe, type Reply, type SimulatedPost, textField } from '../network'
import { createOAuth } from '../oauth'

const token = 'xoxb-simulated-slack-token'
const hook = '/services/T0123456789/B0123456789/simulatedSlackHook'
const channel = 'C0123456789'

type Block = { type?: string; alt_text?: string; text?: { text?: string } }

/** Slack's Web API, which says no with a 200, and an incoming webhook, which answers in plain words. */
export const slack: Describe = ({ now, posts, add, live, isRevoked, tokens }) => {
  const no = (error: string): Reply => ({ status: 200, body: { ok: false, error } })
  const oauth = createOAuth({
    name: 'Slack',
    now,
    clients: () => [{ id: 'simulated-slack-client', secret: 'simulated-slack-secret', redirects: null }],
  })
  const plain = (text: string): string =>
    text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
  const contentOf = ({ fields }: Call): { text: string; pictures: { alt: string }[]; blocks: Block[] } => {
    const given = typeof fields.blocks === 'string' ? (JSON.parse(fields.blocks) as unknown) : fields.blocks
    const blocks = Array.isArray(given) ? (given as Block[]) : []
    return {
      text: textField(fields.text),
      blocks,
      pictures: blocks.flatMap(({ type, alt_text = '' }) => (type === 'image' ? [{ alt: alt_text }] : [])),
    }
  }
  const faultOf = ({ text, blocks }: ReturnType<typeof contentOf>): string | null => {
    if (text === '' && blocks.length === 0) return 'no_text'
    if (text.length > 40_000) return 'msg_too_long'
    return blocks.some((block) => (block.text?.text ?? '').length > 3_000) ? 'invalid_blocks' : null
  }
  const messageOf = (post: SimulatedPost): object => ({
    type: 'message',
    user: 'U0123456789',
    bot_id: 'B0123456789',
    text: post.text,
    ts: post.id,
    team: 'T0123456789',
  })
  const timestamp = (): string =>
    `${Math.floor(now().getTime() / 1000)}.${String(posts.length + 1).padStart(6, '0')}`
  const permalinkOf = ({ fields }: Call): Reply => {
    const post = live(textField(fields.message_ts))
    if (!post) return no('message_not_found')
    const permalink = `https://hub.slack.com/archives/${channel}/p${post.id.replace('.', '')}`
    return { status: 200, body: { ok: true, channel, permalink } }
  }
  return {
    name: 'Slack',
    hosts: ['slack.com', 'hooks.slack.com'],
    accounts: {
      slack: { settings: { channel }, credentials: { token } },
      slackWebhook: { settings: {}, credentials: { url: `https://hooks.slack.com${hook}` } },
    },
    guard: ({ path, headers }) => {
      if (path.startsWith('/services/'))
        return isRevoked() || path !== hook ? { status: 404, text: 'no_service' } : null
      if (isRevoked()) return no('token_revoked')
      const given = (headers.authorization ?? '').replace(/^Bearer /, '')
      return given === token || tokens.isGood(given.replace(/^xoxb-/, ''))
        ? null
        : no(headers.authorization ? 'invalid_auth' : 'not_authed')
    },
    routes: {
      'GET /oauth/v2/authorize': oauth.page,
      'POST /api/oauth.v2.access': {
        open: true,
        answer: (call) => {
          const taken = oauth.take(call)
          if ('error' in taken)
            return no(taken.error === 'invalid_client' ? 'bad_client_secret' : 'invalid_code')
          const isOurs = taken.as === 'hub'
          return {
            status: 200,
            body: {
              ok: true,
              access_token: `xoxb-${tokens.issue().accessToken}`,
              token_type: 'bot',
              scope: taken.scopes.join(','),
              bot_user_id: 'U0123456789',
              team: { id: isOurs ? 'T0123456789' : 'T9876543210', name: isOurs ? 'The hub' : 'Elsewhere' },
            },
          }
        },
      },
      'POST /services/:team/:bot/:secret': {
        effect: true,
        answer: (call) => {
          const content = contentOf(call)
          const fault = faultOf(content)
          if (fault) return { status: 400, text: fault }
          add({ id: timestamp(), text: plain(content.text), pictures: content.pictures })
          return { status: 200, text: 'ok' }
        },
      },
      'POST /api/auth.test': {
        answer: () => ({
          status: 200,
          body: {
            ok: true,
            url: 'https://hub.slack.com/',
            team: 'The hub',
            user: 'hubbot',
            team_id: 'T0123456789',
            user_id: 'U0123456789',
          },
        }),
      },
      'POST /api/chat.postMessage': {
        effect: true,
        answer: (call) => {
          if (textField(call.fields.channel) !== channel) return no('channel_not_found')
          const content = contentOf(call)
          const fault = faultOf(content)
          if (fault) return no(fault)
          const below = call.fields.thread_ts === undefined ? null : textField(call.fields.thread_ts)
          const post = add({ id: timestamp(), text: plain(content.text), pictures: content.pictures, below })
          return { status: 200, body: { ok: true, channel, ts: post.id, message: messageOf(post) } }
        },
      },
      // Slack takes its arguments from either.
      'GET /api/chat.getPermalink': { answer: permalinkOf },
      'POST /api/chat.getPermalink': { answer: permalinkOf },
      'POST /api/chat.update': {
        answer: (call) => {
          const post = live(textField(call.fields.ts))
          if (!post) return no('message_not_found')
          const content = contentOf(call)
          const fault = faultOf(content)
          if (fault) return no(fault)
          Object.assign(post, { text: plain(content.text), editedAt: now() })
          return {
            status: 200,
            body: { ok: true, channel, ts: post.id, text: post.text, message: messageOf(post) },
          }
        },
      },
      'POST /api/chat.delete': {
        answer: ({ fields }) => {
          const post = live(textField(fields.ts))
          if (!post) return no('message_not_found')
          post.removed = true
          return { status: 200, body: { ok: true, channel, ts: post.id } }
        },
      },
    },
  }
}
