import { type Describe, type Reply, type SimulatedPost, textField } from '../network'
import { createOAuth } from '../oauth'

const subreddit = 'thehub'
const username = 'the_hub'
const client = { clientId: 'simulated-reddit-client', clientSecret: 'simulated-reddit-secret' }
const ok = (body: unknown): Reply => ({ status: 200, body })
/** Reddit says no with a 200. */
const no = (code: string, message: string, field: string): Reply =>
  ok({ json: { errors: [[code, message, field]] } })
const forbidden: Reply = { status: 403, body: { message: 'Forbidden', error: 403 } }

/** Reddit's data API as it is until it closes: submit, comment, listings, `User-Agent` wanted, codes in a 200. */
export const reddit: Describe = ({ now, posts, add, live, tokens }) => {
  const oauth = createOAuth({
    name: 'Reddit',
    now,
    clients: () => [{ id: client.clientId, secret: client.clientSecret, redirects: null }],
  })
  // What a reader sees: the escapes of Markdown taken away.
  const plain = (markdown: string): string => markdown.replace(/\\([\\`*_~^[\]<>#|])/g, '$1')
  const written = new Map<string, string>()
  const listed = (isComment: boolean, shown: (post: SimulatedPost) => object): Reply =>
    ok({
      kind: 'Listing',
      data: {
        children: posts
          .filter((post) => !post.removed && (post.below !== null) === isComment)
          .reverse()
          .slice(0, 50)
          .map((post) => ({
            kind: isComment ? 't1' : 't3',
            data: {
              name: post.id,
              permalink: `/r/${subreddit}/comments/${post.id.slice(3)}/`,
              created_utc: post.at.getTime() / 1000,
              ...shown(post),
            },
          })),
      },
    })
  return {
    name: 'Reddit',
    hosts: ['oauth.reddit.com', 'www.reddit.com'],
    accounts: {
      reddit: {
        settings: { subreddit, username, post: 'text', access: 'approved' },
        credentials: { ...client, refreshToken: 'simulated-reddit-refresh' },
      },
    },
    guard: ({ headers }) => {
      if (!/^web:[^:]+:\S+ \(by \/u\/[\w-]+\)$/.test(headers['user-agent'] ?? ''))
        return { status: 429, body: { message: 'Too Many Requests', error: 429 } }
      return tokens.isGood((headers.authorization ?? '').replace(/^Bearer /, ''))
        ? null
        : { status: 401, body: { message: 'Unauthorized', error: 401 } }
    },
    rate: {
      limit: 100,
      windowMs: 60_000,
      headers: ({ limit, left, resetAt, now }) => ({
        'x-ratelimit-used': String(limit - left),
        'x-ratelimit-remaining': `${left}.0`,
        'x-ratelimit-reset': String(Math.ceil((resetAt.getTime() - now.getTime()) / 1000)),
      }),
      refuse: () => ({ status: 429, body: { message: 'Too Many Requests', error: 429 } }),
    },
    routes: {
      'GET /api/v1/authorize': oauth.page,
      'POST /api/v1/access_token': {
        open: true,
        answer: (call) => {
          const { fields, headers } = call
          const basic = Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')
          if (headers.authorization !== `Basic ${basic}`)
            return { status: 401, body: { message: 'Unauthorized', error: 401 } }
          const taken = fields.grant_type === 'authorization_code' ? oauth.take(call) : null
          const isNo = taken ? 'error' in taken : !tokens.renew(textField(fields.refresh_token))
          if (isNo) return { status: 400, body: { error: 'invalid_grant' } }
          const { accessToken, refreshToken } = tokens.issue()
          return ok({
            access_token: accessToken,
            token_type: 'bearer',
            expires_in: 3_600,
            refresh_token: refreshToken,
            scope: 'identity submit read history edit',
          })
        },
      },
      'GET /api/v1/me': { answer: () => ok({ id: '1', name: username }) },
      'POST /api/submit': {
        effect: true,
        answer: ({ fields }) => {
          const [title, url, text] = [fields.title, fields.url, fields.text].map(textField)
          if (fields.sr !== subreddit) return no('SUBREDDIT_NOEXIST', 'that community doesn’t exist', 'sr')
          if (!title) return no('NO_TEXT', 'we need something here', 'title')
          if (title.length > 300) return no('TOO_LONG', 'this is too long (max: 300)', 'title')
          if ((text ?? '').length > 40_000) return no('TOO_LONG', 'this is too long (max: 40000)', 'text')
          if (fields.kind === 'link' && !URL.canParse(url ?? ''))
            return no('BAD_URL', 'check that url', 'url')
          const isCopy = fields.kind === 'link' && posts.some((post) => !post.removed && post.link === url)
          if (isCopy && fields.resubmit !== 'true')
            return no('ALREADY_SUB', 'that link has already been submitted', 'url')
          const post = add({
            id: `t3_${(1_000_000 + posts.length).toString(36)}`,
            text: [title, plain(text ?? '')].filter(Boolean).join('\n\n'),
            link: fields.kind === 'link' ? (url ?? null) : null,
          })
          written.set(post.id, `${title}\n\n${text ?? ''}`)
          return ok({
            json: {
              errors: [],
              data: {
                id: post.id.slice(3),
                name: post.id,
                url: `https://www.reddit.com/r/${subreddit}/comments/${post.id.slice(3)}/`,
              },
            },
          })
        },
      },
      'POST /api/comment': {
        effect: true,
        answer: ({ fields }) => {
          const above = textField(fields.thing_id)
          if (!live(above))
            return no('DELETED_LINK', 'the link you are commenting on has been deleted', 'parent')
          const post = add({
            id: `t1_${(1_000_000 + posts.length).toString(36)}`,
            text: plain(textField(fields.text)),
            below: above,
          })
          written.set(post.id, textField(fields.text))
          return ok({ json: { errors: [], data: { things: [{ kind: 't1', data: { name: post.id } }] } } })
        },
      },
      'GET /user/:name/submitted': {
        answer: ({ params }) =>
          params.name === username
            ? listed(false, ({ id, link }) => {
                const [title = '', ...text] = (written.get(id) ?? '').split('\n\n')
                return { title, selftext: text.join('\n\n'), url: link }
              })
            : forbidden,
      },
      'GET /user/:name/comments': {
        answer: ({ params }) =>
          params.name === username ? listed(true, ({ id }) => ({ body: written.get(id) ?? '' })) : forbidden,
      },
      'GET /api/info': {
        answer: ({ query }) =>
          ok({
            kind: 'Listing',
            data: {
              children: posts
                .filter(({ id }) => id === query.get('id'))
                .map((post) => ({
                  kind: post.id.slice(0, 2),
                  data: {
                    name: post.id,
                    author: post.removed ? '[deleted]' : username,
                    ups: post.counts.likes ?? 1,
                    score: post.counts.likes ?? 1,
                    num_comments: post.counts.replies ?? 0,
                  },
                })),
            },
          }),
      },
      'POST /api/del': {
        answer: ({ fields }) => {
          const post = live(textField(fields.id))
          if (post) post.removed = true
          return ok({})
        },
      },
    },
  }
}
