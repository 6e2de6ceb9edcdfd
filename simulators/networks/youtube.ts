import { type Describe, type Reply, type SimulatedPost, textField } from '../network'
import { createOAuth } from '../oauth'

const client = { clientId: 'simulated-youtube-client', clientSecret: 'simulated-youtube-secret' }
const scopes = ['upload', 'force-ssl'].map((name) => `https://www.googleapis.com/auth/youtube.${name}`)
const quantum = 256 * 1024
const ok = (body: unknown): Reply => ({ status: 200, body })
const no = (code: number, reason: string, message: string): Reply => ({
  status: code,
  body: { error: { code, message, errors: [{ domain: 'youtube.video', reason, message }] } },
})

type Snippet = { title?: string; description?: string; tags?: string[] }
type Upload = { snippet: Snippet; size: number; have: number; made: SimulatedPost | null }

/**
 * YouTube's Data API v3: resumable uploads (308 with `Range`, pieces in multiples of 256 KiB, what became of one told by
 * an empty piece), words of videos, limits by reason.
 */
export const youtube: Describe = ({ now, add, live, tokens }) => {
  const oauth = createOAuth({
    name: 'YouTube',
    now,
    clients: () => [{ id: client.clientId, secret: client.clientSecret, redirects: null }],
  })
  const uploads = new Map<string, Upload>()
  const wordsOf = ({ title = '', description = '' }: Snippet): string => `${title}\n\n${description}`
  const faultOf = ({ title = '', description = '', tags = [] }: Snippet): Reply | null => {
    if (title === '' || title.length > 100 || /[<>]/.test(title))
      return no(400, 'invalidTitle', 'The request metadata specifies an invalid video title.')
    if (Buffer.byteLength(description) > 5_000 || /[<>]/.test(description))
      return no(400, 'invalidDescription', 'The request metadata specifies an invalid video description.')
    return tags.join(',').length > 500
      ? no(400, 'invalidTags', 'The request metadata specifies invalid video keywords.')
      : null
  }
  const video = ({ id, text }: SimulatedPost): Reply =>
    ok({ kind: 'youtube#video', id, snippet: { title: text.split('\n\n')[0] } })
  const incomplete = ({ have }: Upload): Reply => ({
    status: 308,
    headers: have > 0 ? { range: `bytes=0-${have - 1}` } : {},
  })
  return {
    name: 'YouTube',
    hosts: ['www.googleapis.com', 'oauth2.googleapis.com', 'accounts.google.com'],
    accounts: {
      youtube: {
        settings: { privacy: 'public', madeForKids: 'no', category: '22' },
        credentials: { ...client, refreshToken: 'simulated-youtube-refresh' },
      },
    },
    guard: ({ headers }) =>
      tokens.isGood((headers.authorization ?? '').replace(/^Bearer /, ''))
        ? null
        : no(401, 'authError', 'Request had invalid authentication credentials.'),
    routes: {
      'GET /o/oauth2/v2/auth': oauth.page,
      'POST /token': {
        open: true,
        answer: (call) => {
          const { fields } = call
          const isClient =
            fields.client_id === client.clientId && fields.client_secret === client.clientSecret
          if (!isClient) return { status: 401, body: { error: 'invalid_client' } }
          // Google gives no new refresh token with a renewal.
          const taken = fields.grant_type === 'authorization_code' ? oauth.take(call) : null
          const isNo = taken ? 'error' in taken : !tokens.renew(textField(fields.refresh_token))
          if (isNo) return { status: 400, body: { error: 'invalid_grant' } }
          const { accessToken, refreshToken } = tokens.issue()
          return ok({
            access_token: accessToken,
            refresh_token: refreshToken,
            expires_in: 3_599,
            token_type: 'Bearer',
            scope: (taken && 'scopes' in taken ? taken.scopes : scopes).join(' '),
          })
        },
      },
      'POST /upload/youtube/v3/videos': {
        answer: ({ fields, headers }) => {
          const snippet = (fields.snippet ?? {}) as Snippet
          const size = Number(headers['x-upload-content-length'])
          const fault = faultOf(snippet)
          if (fault) return fault
          if (!(size > 0))
            return no(400, 'mediaBodyRequired', 'The request does not include the video content.')
          const id = `upload-${uploads.size + 1}`
          uploads.set(id, { snippet, size, have: 0, made: null })
          const location = `https://www.googleapis.com/upload/youtube/v3/videos/${id}`
          return { status: 200, headers: { location } }
        },
      },
      'PUT /upload/youtube/v3/videos/:id': {
        effect: true,
        answer: ({ params, headers, bytes }) => {
          const upload = uploads.get(params.id ?? '')
          if (!upload) return no(404, 'notFound', 'The upload does not exist.')
          const range = headers['content-range'] ?? ''
          if (upload.made) return video(upload.made)
          if (/^bytes \*\//.test(range)) return incomplete(upload)
          const [, from = '', to = '', size = ''] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range) ?? []
          const isFit =
            Number(from) === upload.have &&
            Number(size) === upload.size &&
            Number(to) - Number(from) + 1 === bytes.length
          const isLast = Number(to) + 1 === upload.size
          if (!isFit || (!isLast && bytes.length % quantum !== 0))
            return no(400, 'badContent', 'The range does not fit.')
          upload.have += bytes.length
          if (!isLast) return incomplete(upload)
          upload.made = add({
            id: `video${String(uploads.size).padStart(6, '0')}`,
            text: wordsOf(upload.snippet),
          })
          return video(upload.made)
        },
      },
      'GET /youtube/v3/channels': {
        answer: () => ok({ items: [{ id: 'UC1', snippet: { title: 'The hub' } }] }),
      },
      'GET /youtube/v3/videos': {
        answer: ({ query }) => {
          const post = live(query.get('id') ?? '')
          const { impressions = 0, likes = 0, replies = 0 } = post?.counts ?? {}
          const statistics = {
            viewCount: String(impressions),
            likeCount: String(likes),
            favoriteCount: '0',
            commentCount: String(replies),
          }
          return ok({
            kind: 'youtube#videoListResponse',
            etag: 'simulated',
            items: post ? [{ kind: 'youtube#video', etag: 'simulated', id: post.id, statistics }] : [],
            pageInfo: { totalResults: post ? 1 : 0, resultsPerPage: post ? 1 : 0 },
          })
        },
      },
      'PUT /youtube/v3/videos': {
        answer: ({ fields }) => {
          const post = live(textField(fields.id))
          if (!post) return no(404, 'videoNotFound', 'The video cannot be found.')
          const snippet = (fields.snippet ?? {}) as Snippet
          const fault = faultOf(snippet)
          if (fault) return fault
          Object.assign(post, { text: wordsOf(snippet), editedAt: now() })
          return video(post)
        },
      },
      'DELETE /youtube/v3/videos': {
        answer: ({ query }) => {
          const post = live(query.get('id') ?? '')
          if (!post) return no(404, 'videoNotFound', 'The video cannot be found.')
          post.removed = true
          return { status: 204 }
        },
      },
    },
  }
}
