import twitter from 'twitter-text'
import { type Call, type Describe, type Reply, type SimulatedPost, textField } from '../network'
import { createOAuth } from '../oauth'

const day = 24 * 3_600_000

/** X's API v2: posts, media with words, the timeline with its short links, OAuth 2 with refresh tokens for one use. */
export const x: Describe = ({ now, posts, add, live, uploads, upload, tokens }) => {
  const problem = (status: number, title: string, detail: string): Reply => ({
    status,
    body: { title, detail, type: 'about:blank', status },
  })
  const client = { id: 'simulated-x-client', secret: 'simulated-x-secret', redirects: null }
  // A code is good for 30 seconds there.
  const oauth = createOAuth({
    name: 'X',
    now,
    clients: () => [client],
    codeMs: 30_000,
    needsPkce: true,
  })
  const bearer = ({ headers }: Call): string => (headers.authorization ?? '').replace(/^Bearer /, '')
  const pair = (as: 'hub' | 'other', scopes: readonly string[]): Reply => {
    const { accessToken, refreshToken } = tokens.issue()
    oauth.own(refreshToken, as)
    return {
      status: 200,
      body: {
        token_type: 'bearer',
        expires_in: 7200,
        access_token: oauth.own(accessToken, as),
        refresh_token: refreshToken,
        scope: scopes.join(' '),
      },
    }
  }
  const badToken = (which: string): Reply => ({
    status: 400,
    body: { error: 'invalid_request', error_description: `Value passed for the ${which} was invalid.` },
  })
  const shortened = (post: SimulatedPost): object => {
    const urls = twitter.extractUrls(post.text).map((found, place) => ({
      url: `https://t.co/${post.id.slice(-6)}${place}`,
      expanded_url: /^https?:/.test(found) ? found : `http://${found}`,
      found,
    }))
    const text = urls.reduce((line, { found, url }) => line.replace(found, url), post.text)
    return {
      id: post.id,
      text: text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
      created_at: post.at.toISOString(),
      entities: { urls: urls.map(({ url, expanded_url }) => ({ url, expanded_url })) },
    }
  }
  const create = ({ fields }: Call): Reply => {
    const text = textField(fields.text).normalize('NFC')
    const ids = (fields.media as { media_ids?: string[] } | undefined)?.media_ids ?? []
    const below =
      (fields.reply as { in_reply_to_tweet_id?: string } | undefined)?.in_reply_to_tweet_id ?? null
    const { valid, weightedLength } = twitter.parseTweet(text)
    if (!valid && !(weightedLength === 0 && ids.length > 0))
      return problem(400, 'Invalid Request', 'Your Tweet text is too long.')
    if (ids.some((id) => !uploads.has(id)))
      return problem(400, 'Invalid Request', 'Your media IDs are invalid.')
    if (below !== null && !live(below))
      return problem(
        403,
        'Forbidden',
        'You attempted to reply to a Tweet that is deleted or not visible to you.',
      )
    const isCopy = posts.some(
      (each) => !each.removed && each.text === text && now().getTime() - each.at.getTime() < day,
    )
    if (isCopy)
      return problem(403, 'Forbidden', 'You are not allowed to create a Tweet with duplicate content.')
    const post = add({ text, below, pictures: ids.map((id) => ({ alt: uploads.get(id)?.alt ?? '' })) })
    return { status: 201, body: { data: { id: post.id, text, edit_history_tweet_ids: [post.id] } } }
  }
  return {
    name: 'X',
    hosts: ['api.x.com', 'x.com'],
    accounts: {
      x: {
        settings: {},
        credentials: {
          clientId: 'simulated-x-client',
          clientSecret: 'simulated-x-secret',
          refreshToken: 'simulated-x-refresh',
        },
      },
    },
    guard: ({ headers }) =>
      tokens.isGood((headers.authorization ?? '').replace(/^Bearer /, ''))
        ? null
        : problem(401, 'Unauthorized', 'Unauthorized'),
    rate: {
      limit: 100,
      windowMs: 15 * 60_000,
      headers: ({ limit, left, resetAt }) => ({
        'x-rate-limit-limit': String(limit),
        'x-rate-limit-remaining': String(left),
        'x-rate-limit-reset': String(Math.floor(resetAt.getTime() / 1000)),
      }),
      refuse: () => problem(429, 'Too Many Requests', 'Too Many Requests'),
    },
    routes: {
      'GET /2/tweets/:id': {
        answer: ({ params, query }) => {
          const post = live(params.id)
          // A post that is gone is an error beside no data, and a 200.
          if (!post)
            return {
              status: 200,
              body: { errors: [{ title: 'Not Found Error', type: 'resource-not-found' }] },
            }
          const fields = query.get('tweet.fields') ?? ''
          const {
            impressions = 0,
            likes = 0,
            reposts = 0,
            replies = 0,
            quotes = 0,
            saves = 0,
            clicks = 0,
          } = post.counts
          return {
            status: 200,
            body: {
              data: {
                id: post.id,
                text: post.text,
                ...(fields.includes('public_metrics')
                  ? {
                      public_metrics: {
                        impression_count: impressions,
                        like_count: likes,
                        retweet_count: reposts,
                        reply_count: replies,
                        quote_count: quotes,
                        bookmark_count: saves,
                      },
                    }
                  : {}),
                ...(fields.includes('non_public_metrics')
                  ? { non_public_metrics: { url_link_clicks: clicks } }
                  : {}),
              },
            },
          }
        },
      },
      'POST /2/oauth2/token': {
        open: true,
        answer: (call) => {
          const { fields, headers } = call
          const basic = Buffer.from('simulated-x-client:simulated-x-secret').toString('base64')
          if (headers.authorization !== `Basic ${basic}`)
            return {
              status: 401,
              body: { error: 'unauthorized_client', error_description: 'Missing valid authorization header' },
            }
          if (textField(fields.grant_type) === 'authorization_code') {
            const taken = oauth.take(call)
            return 'error' in taken ? badToken('authorization code') : pair(taken.as, taken.scopes)
          }
          const refreshToken = textField(fields.refresh_token)
          return tokens.renew(refreshToken)
            ? pair(oauth.whose(refreshToken), [
                'tweet.read',
                'tweet.write',
                'users.read',
                'media.write',
                'offline.access',
              ])
            : badToken('token')
        },
      },
      'GET /i/oauth2/authorize': oauth.page,
      'GET /2/users/me': {
        answer: (call) => {
          const username = oauth.whose(bearer(call))
          const id = username === 'hub' ? '2244994945' : '2244994946'
          return { status: 200, body: { data: { id, name: `The ${username}`, username } } }
        },
      },
      'GET /2/users/:id/tweets': {
        answer: () => ({
          status: 200,
          body: {
            data: posts
              .filter(({ removed }) => !removed)
              .reverse()
              .slice(0, 50)
              .map(shortened),
            meta: {},
          },
        }),
      },
      'POST /2/media/upload': {
        answer: ({ fields }) => {
          const bytes = Buffer.from(textField(fields.media), 'base64').length
          if (bytes === 0 || bytes > 5_000_000) return problem(400, 'Invalid Request', 'Media is too large.')
          const id = upload({ type: textField(fields.media_type), bytes })
          return {
            status: 200,
            body: { data: { id, media_key: `3_${id}`, size: bytes, expires_after_secs: 86_400 } },
          }
        },
      },
      'POST /2/media/metadata': {
        answer: ({ fields }) => {
          const stored = uploads.get(textField(fields.id))
          if (!stored) return problem(400, 'Invalid Request', 'Media not found.')
          stored.alt = textField(
            (fields.metadata as { alt_text?: { text?: string } } | undefined)?.alt_text?.text,
          )
          return { status: 200, body: { data: { id: textField(fields.id) } } }
        },
      },
      'POST /2/tweets': { effect: true, answer: create },
      'DELETE /2/tweets/:id': {
        answer: ({ params }) => {
          const post = live(params.id)
          if (!post) return problem(404, 'Not Found Error', 'Could not find tweet.')
          post.removed = true
          return { status: 200, body: { data: { deleted: true } } }
        },
      },
    },
  }
}
