import { type Call, type Describe, type Reply, type SimulatedPost, textField } from '../network'
import { createOAuth } from '../oauth'

const board = '549755885175'
const scopes = ['boards:read', 'boards:write', 'pins:read', 'pins:write', 'user_accounts:read']
const client = { clientId: 'simulated-pinterest-client', clientSecret: 'simulated-pinterest-secret' }
/** Bytes of a picture that are taken. */
const largest = 20 * 1024 * 1024

const boardShown = {
  id: board,
  name: 'The hub',
  description: '',
  owner: { username: 'hub' },
  privacy: 'PUBLIC',
}

/** An error as the API words it. */
const no = (status: number, code: number, message: string): Reply => ({ status, body: { code, message } })
const ok = (body: unknown, status = 200): Reply => ({ status, body })

/**
 * Pinterest's API v5 (pinterest/api-description, `v5/openapi.yaml`): pins with base64 pictures, boards by the page, the
 * limits of `PinCreate`, refresh tokens for one renewal each behind HTTP Basic.
 */
export const pinterest: Describe = ({ now, posts, add, live, tokens }) => {
  const oauth = createOAuth({
    name: 'Pinterest',
    now,
    clients: () => [{ id: client.clientId, secret: client.clientSecret, redirects: null }],
  })
  const shown = (post: SimulatedPost): object => {
    const [title = '', ...rest] = post.text.split('\n\n')
    return {
      id: post.id,
      board_id: board,
      created_at: post.at.toISOString().replace(/\.\d+Z$/, '+00:00'),
      title,
      description: rest.join('\n\n'),
      link: post.link,
      alt_text: post.pictures[0]?.alt ?? null,
      is_owner: true,
      media: { media_type: 'image', images: {} },
    }
  }
  const tooLong = ({ title, description, link, alt_text }: Record<string, unknown>): Reply | null => {
    const limits = [
      ['title', title, 100],
      ['description', description, 800],
      ['link', link, 2_048],
      ['alt_text', alt_text, 500],
    ] as const
    const over = limits.find(([, value, most]) => textField(value).length > most)
    return over ? no(400, 1, `Invalid request: ${over[0]} is longer than ${over[2]} characters`) : null
  }
  const create = ({ fields }: Call): Reply => {
    if (fields.board_id !== board) return no(404, 40, 'Board not found.')
    const fault = tooLong(fields)
    if (fault) return fault
    const media = (fields.media_source ?? {}) as Record<string, unknown>
    const isTyped = ['image/jpeg', 'image/png'].includes(textField(media.content_type))
    const bytes = Buffer.from(textField(media.data), 'base64').length
    if (media.source_type !== 'image_base64' || !isTyped || bytes === 0 || bytes > largest)
      return no(400, 1, 'Invalid request: media_source')
    const post = add({
      text: `${textField(fields.title)}\n\n${textField(fields.description)}`,
      link: textField(fields.link) || null,
      pictures: [{ alt: textField(fields.alt_text) }],
    })
    return ok(shown(post), 201)
  }
  return {
    name: 'Pinterest',
    hosts: ['api.pinterest.com', 'www.pinterest.com'],
    accounts: {
      pinterest: {
        settings: { board },
        credentials: { ...client, refreshToken: 'simulated-pinterest-refresh' },
      },
    },
    guard: ({ headers }) =>
      tokens.isGood((headers.authorization ?? '').replace(/^Bearer /, ''))
        ? null
        : no(401, 2, 'Authentication failed.'),
    rate: {
      limit: 1_000,
      windowMs: 60_000,
      headers: ({ limit, left, resetAt, now: time }) => ({
        'x-ratelimit-limit': `${limit}, ${limit};w=60`,
        'x-ratelimit-remaining': String(left),
        'x-ratelimit-reset': String(Math.ceil((resetAt.getTime() - time.getTime()) / 1000)),
      }),
      refuse: () => no(429, 8, 'You have exceeded your rate limit. Try again later.'),
    },
    routes: {
      'GET /oauth': oauth.page,
      'POST /v5/oauth/token': {
        open: true,
        answer: (call) => {
          const { fields, headers } = call
          const basic = Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')
          if (headers.authorization !== `Basic ${basic}`) return no(401, 2, 'Authentication failed.')
          const isCode = fields.grant_type === 'authorization_code'
          const taken = isCode ? oauth.take(call) : null
          if (taken && 'error' in taken) return no(400, 283, 'Invalid or expired authorization code.')
          if (!isCode && !tokens.renew(textField(fields.refresh_token)))
            return no(400, 283, 'Invalid or expired refresh token.')
          const { accessToken, refreshToken } = tokens.issue()
          return ok({
            response_type: isCode ? 'authorization_code' : 'refresh_token',
            access_token: accessToken,
            refresh_token: refreshToken,
            token_type: 'bearer',
            expires_in: 2_592_000,
            refresh_token_expires_in: 5_184_000,
            refresh_token_expires_at: Math.floor(now().getTime() / 1000) + 5_184_000,
            scope: (taken?.scopes ?? scopes).join(' '),
          })
        },
      },
      'GET /v5/user_account': {
        answer: () => ok({ id: '1', username: 'hub', account_type: 'BUSINESS' }),
      },
      'GET /v5/boards': { answer: () => ok({ items: [boardShown], bookmark: null }) },
      'GET /v5/boards/:id': {
        answer: ({ params }) => (params.id === board ? ok(boardShown) : no(404, 40, 'Board not found.')),
      },
      'GET /v5/boards/:id/pins': {
        answer: ({ params, query }) => {
          if (params.id !== board) return no(404, 40, 'Board not found.')
          const size = Math.min(Number(query.get('page_size') ?? 25), 250)
          const from = Number(query.get('bookmark') ?? 0)
          const all = posts.filter(({ removed }) => !removed).reverse()
          const next = from + size
          return ok({
            items: all.slice(from, next).map(shown),
            bookmark: next < all.length ? String(next) : null,
          })
        },
      },
      'POST /v5/pins': { effect: true, answer: create },
      'GET /v5/pins/:id/analytics': {
        answer: ({ params, query }) => {
          const post = live(params.id)
          if (!post) return no(404, 50, 'Pin not found.')
          const [from, to] = ['start_date', 'end_date'].map((name) => query.get(name) ?? '')
          if (!/^\d{4}-\d\d-\d\d$/.test(from ?? '') || (from ?? '') > (to ?? ''))
            return no(400, 1, 'Invalid pins analytics parameters.')
          const { impressions = 0, clicks = 0, saves = 0, likes = 0, replies = 0 } = post.counts
          const asked = (query.get('metric_types') ?? '').split(',')
          const only = (all: object): object =>
            Object.fromEntries(Object.entries(all).filter(([metric]) => asked.includes(metric)))
          const metrics = only({ IMPRESSION: impressions, PIN_CLICK: clicks, SAVE: saves, OUTBOUND_CLICK: 0 })
          const daily_metrics = [{ date: from, data_status: 'READY', metrics }]
          const lifetime_metrics = only({ TOTAL_REACTIONS: likes, TOTAL_COMMENTS: replies })
          return ok({ all: { daily_metrics, lifetime_metrics, summary_metrics: metrics } })
        },
      },
      'PATCH /v5/pins/:id': {
        answer: ({ params, fields }) => {
          const post = live(params.id)
          if (!post) return no(404, 50, 'Pin not found.')
          const fault = tooLong(fields)
          if (fault) return fault
          Object.assign(post, {
            text: `${textField(fields.title)}\n\n${textField(fields.description)}`,
            link: textField(fields.link) || post.link,
            editedAt: now(),
          })
          return ok(shown(post))
        },
      },
      'DELETE /v5/pins/:id': {
        answer: ({ params }) => {
          const post = live(params.id)
          if (!post) return no(404, 50, 'Pin not found.')
          post.removed = true
          return { status: 204 }
        },
      },
    },
  }
}
