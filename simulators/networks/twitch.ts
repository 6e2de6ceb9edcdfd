import { type Describe, type Reply, type SimulatedPost, textField } from '../network'
import { createOAuth } from '../oauth'

const broadcaster = '141981764'
const client = { clientId: 'simulated-twitch-client', clientSecret: 'simulated-twitch-secret' }
const ok = (body: unknown): Reply => ({ status: 200, body })
const no = (status: number, error: string, message: string): Reply => ({
  status,
  body: { error, status, message },
})

/** Twitch's Helix (dev.twitch.tv; twitch-cli, internal/mock_api): announcements, which have no id, and the schedule. */
export const twitch: Describe = ({ now, posts, add, live, tokens }) => {
  const oauth = createOAuth({
    name: 'Twitch',
    now,
    clients: () => [{ id: client.clientId, secret: client.clientSecret, redirects: null }],
  })
  const times = new Map<string, { start: string; minutes: number }>()
  const isSegment = ({ id, removed }: SimulatedPost): boolean => !removed && times.has(id)
  const schedule = (shown: readonly SimulatedPost[]): Reply =>
    ok({
      data: {
        segments: shown.map(({ id, text }) => {
          const { start = '', minutes = 0 } = times.get(id) ?? {}
          return {
            id,
            start_time: start.replace(/\.\d+Z$/, 'Z'),
            end_time: new Date(Date.parse(start) + minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z'),
            title: text,
            canceled_until: null,
            category: null,
            is_recurring: false,
          }
        }),
        broadcaster_id: broadcaster,
        broadcaster_name: 'TheHub',
        broadcaster_login: 'thehub',
        vacation: null,
      },
    })
  const faultOf = (fields: Record<string, unknown>): Reply | null => {
    const minutes = Number(textField(fields.duration))
    if (textField(fields.title).length > 140) return no(400, 'Bad Request', 'title is too long')
    if (!Number.isFinite(Date.parse(textField(fields.start_time))))
      return no(400, 'Bad Request', 'start_time is not RFC 3339')
    if (textField(fields.timezone) === '') return no(400, 'Bad Request', 'timezone is missing')
    return minutes >= 30 && minutes <= 1_380 ? null : no(400, 'Bad Request', 'duration is out of range')
  }
  const keep = (id: string, fields: Record<string, unknown>): void => {
    times.set(id, {
      start: new Date(textField(fields.start_time)).toISOString(),
      minutes: Number(textField(fields.duration)),
    })
  }
  const login = { ...client, refreshToken: 'simulated-twitch-refresh' }
  return {
    name: 'Twitch',
    hosts: ['api.twitch.tv', 'id.twitch.tv'],
    accounts: {
      twitch: { settings: { broadcaster, color: 'primary' }, credentials: login },
      twitchSchedule: { settings: { broadcaster }, credentials: login },
    },
    guard: ({ headers, query, path }) => {
      if (!tokens.isGood((headers.authorization ?? '').replace(/^Bearer /, '')))
        return no(401, 'Unauthorized', 'Invalid OAuth token')
      if (headers['client-id'] !== client.clientId)
        return no(401, 'Unauthorized', 'Client ID and OAuth token do not match')
      return path === '/helix/users' || query.get('broadcaster_id') === broadcaster
        ? null
        : no(403, 'Forbidden', 'The ID in broadcaster_id must match the user ID in the access token')
    },
    rate: {
      limit: 800,
      windowMs: 60_000,
      headers: ({ limit, left, resetAt }) => ({
        'ratelimit-limit': String(limit),
        'ratelimit-remaining': String(left),
        'ratelimit-reset': String(Math.floor(resetAt.getTime() / 1000)),
      }),
      refuse: () => no(429, 'Too Many Requests', 'Rate limit exceeded'),
    },
    routes: {
      'GET /oauth2/authorize': oauth.page,
      'POST /oauth2/token': {
        open: true,
        answer: (call) => {
          const { fields } = call
          const isClient =
            fields.client_id === client.clientId && fields.client_secret === client.clientSecret
          if (!isClient) return { status: 403, body: { status: 403, message: 'invalid client secret' } }
          const isCode = fields.grant_type === 'authorization_code'
          const taken = isCode ? oauth.take(call) : null
          if (taken && 'error' in taken)
            return { status: 400, body: { status: 400, message: 'Invalid authorization code' } }
          if (!isCode && !tokens.renew(textField(fields.refresh_token)))
            return {
              status: 400,
              body: { error: 'Bad Request', status: 400, message: 'Invalid refresh token' },
            }
          const { accessToken, refreshToken } = tokens.issue()
          return ok({
            access_token: accessToken,
            refresh_token: refreshToken,
            expires_in: 14_400,
            scope: taken?.scopes ?? ['moderator:manage:announcements', 'channel:manage:schedule'],
            token_type: 'bearer',
          })
        },
      },
      'GET /helix/users': {
        answer: ({ query }) =>
          ok({
            data:
              (query.get('id') ?? broadcaster) === broadcaster
                ? [{ id: broadcaster, login: 'thehub', display_name: 'TheHub' }]
                : [],
          }),
      },
      'POST /helix/chat/announcements': {
        effect: true,
        answer: ({ fields, query }) => {
          const message = textField(fields.message)
          if (query.get('moderator_id') !== broadcaster)
            return no(403, 'Forbidden', 'The moderator is none of this channel')
          if (message === '' || message.length > 500)
            return no(400, 'Bad Request', 'The message must have 1 to 500 characters')
          add({ text: message })
          return { status: 204 }
        },
      },
      'GET /helix/schedule': {
        answer: ({ query }) => {
          const from = Date.parse(query.get('start_time') ?? '') || now().getTime()
          const found = posts.filter(
            (post) => isSegment(post) && Date.parse(times.get(post.id)?.start ?? '') >= from,
          )
          return found.length > 0 ? schedule(found) : no(404, 'Not Found', 'No segments were found')
        },
      },
      'POST /helix/schedule/segment': {
        effect: true,
        answer: ({ fields }) => {
          const fault = faultOf(fields)
          if (fault) return fault
          const post = add({ text: textField(fields.title) })
          keep(post.id, fields)
          return schedule([post])
        },
      },
      'PATCH /helix/schedule/segment': {
        answer: ({ query, fields }) => {
          const post = live(query.get('id') ?? '')
          if (!post) return no(404, 'Not Found', 'Segment not found')
          const fault = faultOf(fields)
          if (fault) return fault
          Object.assign(post, { text: textField(fields.title), editedAt: now() })
          keep(post.id, fields)
          return schedule([post])
        },
      },
      'DELETE /helix/schedule/segment': {
        answer: ({ query }) => {
          const post = live(query.get('id') ?? '')
          if (post) post.removed = true
          return { status: 204 }
        },
      },
    },
  }
}
