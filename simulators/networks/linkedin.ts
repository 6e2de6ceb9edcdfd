import { type Call, type Describe, type Reply, textField } from '../network'
import { createOAuth } from '../oauth'

const token = 'simulated-linkedin-token'
const author = 'urn:li:organization:5515715'
/** Versions that are switched off answer 426. */
const oldestVersion = '202512'
const day = 24 * 3_600_000

type Content = { media?: { id?: string; altText?: string }; article?: { source?: string; title?: string } }

/** LinkedIn's Posts API: versions, little text, images in two steps, comments, copies refused. */
export const linkedin: Describe = ({ now, posts, add, live, uploads, upload, isRevoked, tokens }) => {
  const error = (status: number, serviceErrorCode: number, message: string): Reply => ({
    status,
    body: { status, serviceErrorCode, message },
  })
  const oauth = createOAuth({
    name: 'LinkedIn',
    now,
    clients: () => [
      { id: 'simulated-linkedin-client', secret: 'simulated-linkedin-secret', redirects: null },
    ],
  })
  const bearer = ({ headers }: Pick<Call, 'headers'>): string =>
    (headers.authorization ?? '').replace(/^Bearer /, '')
  // What a reader sees: the markup's escapes taken away.
  const plain = (commentary: string): string => commentary.replace(/\\([\\|{}@[\]()<>#*_~])/g, '$1')
  /** Reserved characters that stand there bare would be markup, or cut the text short. */
  const isLittle = (commentary: string): boolean =>
    !/[|{}@[\]()<>*_~]/.test(commentary.replace(/\\[\\|{}@[\]()<>#*_~]/g, ''))
  const faultOf = (commentary: string): Reply | null => {
    if (commentary.length > 3_000) return error(422, 0, 'commentary exceeds the maximum length of 3000')
    return isLittle(commentary)
      ? null
      : error(400, 0, 'commentary holds reserved characters that are not escaped')
  }
  const create = ({ fields }: Call): Reply => {
    const commentary = textField(fields.commentary)
    const { media, article } = (fields.content ?? {}) as Content
    const fault = faultOf(commentary)
    if (fault) return fault
    if (fields.author !== author && fields.author !== 'urn:li:person:abc')
      return error(403, 100, 'Field Value validation failed in REQUEST_BODY: author')
    if (media && !uploads.has((media.id ?? '').replace('urn:li:image:', '')))
      return error(400, 0, 'The image does not exist')
    if (article && !(article.title && article.source))
      return error(400, 0, 'article: title and source are required')
    const text = plain(commentary)
    const copy = posts.find(
      (each) => !each.removed && each.text === text && now().getTime() - each.at.getTime() < day,
    )
    if (copy) return error(422, 0, `Content is a duplicate of ${copy.id}`)
    const post = add({
      id: `urn:li:share:${7_000_000_000_000_000 + posts.length}`,
      text,
      link: article?.source ?? null,
      pictures: media ? [{ alt: media.altText ?? '' }] : [],
    })
    return { status: 201, headers: { 'x-restli-id': post.id } }
  }
  return {
    name: 'LinkedIn',
    hosts: ['api.linkedin.com', 'www.linkedin.com'],
    accounts: { linkedin: { settings: { author, version: '202608' }, credentials: { accessToken: token } } },
    guard: ({ headers, path }) => {
      if (isRevoked() || (bearer({ headers }) !== token && !tokens.isGood(bearer({ headers }))))
        return error(401, 65_601, 'The token used in the request has been revoked by the user')
      if (!path.startsWith('/rest/')) return null
      const version = headers['linkedin-version']
      if (typeof version !== 'string') return error(400, 0, 'A version must be present')
      return version < oldestVersion ? error(426, 0, `Requested version ${version} is not active`) : null
    },
    routes: {
      'GET /oauth/v2/authorization': oauth.page,
      'POST /oauth/v2/accessToken': {
        open: true,
        answer: (call) => {
          const taken = oauth.take(call)
          if ('error' in taken)
            return {
              status: 400,
              body: {
                error: taken.error,
                error_description: 'Unable to retrieve access token: authorization code not found',
              },
            }
          return {
            status: 200,
            body: {
              access_token: oauth.own(tokens.issue().accessToken, taken.as),
              expires_in: 5_184_000,
              scope: taken.scopes.join(','),
            },
          }
        },
      },
      'GET /v2/userinfo': {
        answer: (call) =>
          oauth.whose(bearer(call)) === 'hub'
            ? { status: 200, body: { sub: 'abc', name: 'Ada of the hub' } }
            : { status: 200, body: { sub: 'xyz', name: 'Somebody else' } },
      },
      // The other person manages no page.
      'GET /rest/organizationAcls': {
        answer: (call) => ({
          status: 200,
          body: {
            elements: (oauth.whose(bearer(call)) === 'hub' ? ['5515715', '5515716'] : []).map((id) => ({
              role: 'ADMINISTRATOR',
              state: 'APPROVED',
              organization: `urn:li:organization:${id}`,
            })),
          },
        }),
      },
      'GET /rest/organizations/:id': {
        answer: ({ params }) => ({
          status: 200,
          body: { localizedName: params.id === '5515715' ? 'The hub' : 'The other hub' },
        }),
      },
      'GET /rest/organizationalEntityShareStatistics': {
        answer: ({ query }) => {
          const urn = /List\((.*)\)/.exec(query.get('shares') ?? '')?.[1]
          const post = live(urn)
          const {
            impressions = 0,
            reach = 0,
            clicks = 0,
            likes = 0,
            replies = 0,
            reposts = 0,
          } = post?.counts ?? {}
          return {
            status: 200,
            body: {
              elements: post
                ? [
                    {
                      share: urn,
                      totalShareStatistics: {
                        impressionCount: impressions,
                        uniqueImpressionsCount: reach,
                        clickCount: clicks,
                        likeCount: likes,
                        commentCount: replies,
                        shareCount: reposts,
                        engagement: 0,
                      },
                    },
                  ]
                : [],
            },
          }
        },
      },
      'POST /rest/images': {
        answer: () => {
          const id = upload({ type: 'image/jpeg', bytes: 0 })
          const uploadUrl = `https://www.linkedin.com/dms-uploads/${id}`
          return { status: 200, body: { value: { uploadUrl, image: `urn:li:image:${id}` } } }
        },
      },
      'PUT /dms-uploads/:id': {
        answer: ({ params, bytes }) => {
          const stored = uploads.get(params.id ?? '')
          if (!stored || bytes.length === 0) return error(400, 0, 'Not an upload')
          stored.bytes = bytes.length
          return { status: 201 }
        },
      },
      'POST /rest/posts': { effect: true, answer: create },
      'POST /rest/posts/:urn': {
        answer: ({ params, fields }) => {
          const post = live(params.urn)
          if (!post) return error(404, 0, 'Not found')
          const { patch } = fields as { patch?: { $set?: { commentary?: string } } }
          const commentary = patch?.$set?.commentary ?? ''
          const fault = faultOf(commentary)
          if (fault) return fault
          Object.assign(post, { text: plain(commentary), editedAt: now() })
          return { status: 204 }
        },
      },
      'DELETE /rest/posts/:urn': {
        answer: ({ params }) => {
          const post = live(params.urn)
          if (post) post.removed = true
          return { status: 204 }
        },
      },
      'POST /rest/socialActions/:urn/comments': {
        effect: true,
        answer: ({ params, fields }) => {
          if (!live(params.urn)) return error(404, 0, 'Not found')
          const { text = '' } = (fields.message ?? {}) as { text?: string }
          const post = add({ text, below: params.urn ?? null })
          return { status: 201, body: { id: post.id, object: params.urn, message: { text } } }
        },
      },
    },
  }
}
