import { type Call, type Describe, type Reply, type SimulatedPost, textField } from '../network'
import { createOAuth } from '../oauth'

const client = { clientId: 'simulated-tiktok-client', clientSecret: 'simulated-tiktok-secret' }
const mebibyte = 1024 * 1024
const ok = (data: unknown): Reply => ({
  status: 200,
  body: { data, error: { code: 'ok', message: '', log_id: 'simulated' } },
})
const no = (status: number, code: string, message: string): Reply => ({
  status,
  body: { data: {}, error: { code, message, log_id: 'simulated' } },
})

type Begun = {
  text: string
  size: number
  pieces: number
  have: number
  looks: number
  made: SimulatedPost | null
}
type Fields = { post_info?: Record<string, unknown>; source_info?: Record<string, unknown> }

/**
 * TikTok's Content Posting API: the creator asked first, videos in pieces, pictures fetched, posts made after a look or
 * two, and the app unaudited, so that only the account itself may be posted for.
 */
export const tiktok: Describe = ({ now, add, tokens }) => {
  const oauth = createOAuth({
    name: 'TikTok',
    now,
    clients: () => [{ id: client.clientId, secret: client.clientSecret, redirects: null }],
    clientIdField: 'client_key',
  })
  const begun = new Map<string, Begun>()
  const begin = (given: Omit<Begun, 'have' | 'looks' | 'made'>): string => {
    const id = `v_pub_file~v2.${7_000_000 + begun.size}`
    begun.set(id, { ...given, have: 0, looks: 0, made: null })
    return id
  }
  const faultOf = ({ post_info = {} }: Fields, limits: Record<string, number>): Reply | null => {
    if (post_info.privacy_level !== 'SELF_ONLY')
      return no(
        403,
        'unaudited_client_can_only_post_to_private_accounts',
        'Unaudited clients can only post to private accounts',
      )
    const over = Object.entries(limits).find(([name, most]) => textField(post_info[name]).length > most)
    return over ? no(400, 'invalid_params', `${over[0]} is too long`) : null
  }
  const initVideo = ({ fields }: Call): Reply => {
    const { post_info = {}, source_info = {} } = fields as Fields
    const fault = faultOf(fields, { title: 2_200 })
    if (fault) return fault
    const [size, piece, count] = ['video_size', 'chunk_size', 'total_chunk_count'].map((name) =>
      Number(source_info[name]),
    ) as [number, number, number]
    const isCut =
      source_info.source === 'FILE_UPLOAD' &&
      count === Math.floor(size / piece) &&
      piece <= 64 * mebibyte &&
      (count === 1 || piece >= 5 * mebibyte)
    if (!isCut) return no(400, 'invalid_params', 'The total chunk count is invalid')
    const id = begin({ text: textField(post_info.title), size, pieces: count })
    const upload_url = `https://open-upload.tiktokapis.com/video/${encodeURIComponent(id)}`
    return ok({ publish_id: id, upload_url })
  }
  const initPhoto = ({ fields }: Call): Reply => {
    const { post_info = {}, source_info = {} } = fields as Fields
    const fault = faultOf(fields, { title: 90, description: 4_000 })
    if (fault) return fault
    const images = (source_info.photo_images ?? []) as string[]
    if (images.length === 0 || images.some((url) => !url.startsWith('https://')))
      return no(403, 'url_ownership_unverified', 'The URL ownership is not verified')
    const id = begin({ text: '', size: 0, pieces: 0 })
    const text = [post_info.title, post_info.description].map(textField).filter(Boolean).join('\n\n')
    Object.assign(begun.get(id) ?? {}, { made: add({ text, pictures: images.map(() => ({ alt: '' })) }) })
    return ok({ publish_id: id })
  }
  return {
    name: 'TikTok',
    hosts: ['open.tiktokapis.com', 'open-upload.tiktokapis.com', 'www.tiktok.com'],
    accounts: {
      tiktok: {
        settings: { privacy: 'SELF_ONLY', comments: 'yes' },
        credentials: { ...client, refreshToken: 'simulated-tiktok-refresh' },
      },
    },
    guard: ({ headers }) =>
      tokens.isGood((headers.authorization ?? '').replace(/^Bearer /, ''))
        ? null
        : no(401, 'access_token_invalid', 'The access token is invalid or not found in the request.'),
    routes: {
      'GET /v2/auth/authorize': oauth.page,
      'POST /v2/oauth/token': {
        open: true,
        answer: (call) => {
          const { fields } = call
          const isClient =
            fields.client_key === client.clientId && fields.client_secret === client.clientSecret
          const taken = fields.grant_type === 'authorization_code' ? oauth.take(call) : null
          const isNo = taken ? 'error' in taken : !tokens.renew(textField(fields.refresh_token))
          if (!isClient || isNo)
            return {
              status: 400,
              body: { error: 'invalid_grant', error_description: 'Refresh token is invalid' },
            }
          const { accessToken, refreshToken } = tokens.issue()
          return {
            status: 200,
            body: {
              access_token: accessToken,
              refresh_token: refreshToken,
              expires_in: 86_400,
              refresh_expires_in: 31_536_000,
              scope: taken && 'scopes' in taken ? taken.scopes.join(',') : 'user.info.basic,video.publish',
              token_type: 'Bearer',
            },
          }
        },
      },
      'POST /v2/post/publish/creator_info/query': {
        answer: () =>
          ok({
            creator_username: 'the.hub',
            creator_nickname: 'The hub',
            privacy_level_options: ['FOLLOWER_OF_CREATOR', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY'],
            comment_disabled: false,
            duet_disabled: false,
            stitch_disabled: true,
            max_video_post_duration_sec: 600,
          }),
      },
      'POST /v2/post/publish/video/init': { answer: initVideo },
      'POST /v2/post/publish/content/init': { effect: true, answer: initPhoto },
      'PUT /video/:id': {
        open: true,
        effect: true,
        answer: ({ params, headers, bytes }) => {
          const found = begun.get(params.id ?? '')
          const [, from = '', to = '', size = ''] =
            /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '') ?? []
          if (!found) return { status: 404 }
          const isFit = Number(size) === found.size && Number(to) - Number(from) + 1 === bytes.length
          if (!isFit || Number(from) !== found.have) return { status: 416 }
          found.have += bytes.length
          if (found.have < found.size) return { status: 206 }
          found.made = add({ text: found.text })
          return { status: 201 }
        },
      },
      'POST /v2/post/publish/status/fetch': {
        answer: ({ fields }) => {
          const found = begun.get(textField(fields.publish_id))
          if (!found) return no(400, 'invalid_publish_id', 'The publish id does not exist')
          found.looks += 1
          if (!found.made) return ok({ status: 'PROCESSING_UPLOAD', uploaded_bytes: found.have })
          // Posts for the account itself have no public number.
          return ok({ status: found.looks > 1 ? 'PUBLISH_COMPLETE' : 'PROCESSING_DOWNLOAD' })
        },
      },
    },
  }
}
