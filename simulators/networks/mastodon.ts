import { statusLength } from '../../src/plugins/syndication/channels/mastodon/length'
import { type Call, type Describe, isUpload, type Reply, type SimulatedPost, textField } from '../network'
import { type Client, createOAuth } from '../oauth'

const hour = 3_600_000

/** A server of the family: what tells them apart. */
type Member = {
  id: string
  name: string
  host: string
  version: string
  maxCharacters: number
  keepsKeys: boolean
  /** What it says of itself, and where: older Pleromas have the first version of that alone. */
  instance: 'v1' | 'v2'
  /** Of a picture. */
  maxBytes: number
  maxAttachments: number
  /** Where people read a status. */
  permalink: (id: string) => string
  /** What it words and does in its own way. */
  words: Words
  /** Since 4.3: several statuses at once. */
  lists: boolean
  lengthOf: (text: string) => number
}

/** What a server says no with: statuses and sentences. */
type Words = {
  /** To who does not say which program it is; null: it does not ask. */
  agentNeeded: string | null
  blank: [number, string]
  tooLong: (most: number) => [number, string]
  notFound: string
  noSuchMedia: [number, string]
}

const mastodonWords: Words = {
  agentNeeded: null,
  blank: [422, "Validation failed: Text can't be blank"],
  tooLong: (most: number): [number, string] => [
    422,
    `Validation failed: Text character limit of ${most} exceeded`,
  ],
  notFound: 'Record not found',
  noSuchMedia: [404, 'Record not found'],
}

/**
 * Mastodon and its kin: `verify_credentials`, instance, statuses with `Idempotency-Key` for an hour, media, edits,
 * rate limit headers. Facts: mastodon/documentation, methods/{statuses,media,instance}, api/rate-limits, user/posting;
 * of GoToSocial, what the program itself answers (`tests/syndication/gotosocial.spec.ts` asks both).
 */
const member =
  (self: Member): Describe =>
  ({ now, posts, add, live, uploads, upload, isRevoked, tokens }) => {
    const { id, name, host, version, maxCharacters, keepsKeys, instance, lengthOf, words } = self
    /** The uploads of each status. */
    const attached = new Map<string, string[]>()
    const token = `simulated-${id}-token`
    const apps: Client[] = []
    const oauth = createOAuth({ name, now, clients: () => apps })
    const given = ({ headers }: Call): string => (headers.authorization ?? '').replace(/^Bearer /, '')
    const shown = (post: SimulatedPost): Reply => ({
      status: 200,
      body: {
        id: post.id,
        created_at: post.at.toISOString(),
        uri: `https://${host}/users/hub/statuses/${post.id}`,
        url: `https://${host}${self.permalink(post.id)}`,
        in_reply_to_id: post.below,
        content: `<p>${escape(post.text).replace(/\n\n/g, '</p><p>').replace(/\n/g, '<br />')}</p>`,
        visibility: 'public',
        media_attachments: (attached.get(post.id) ?? []).map(mediaOf),
        edited_at: post.editedAt?.toISOString() ?? null,
        account: post.by
          ? {
              id: post.by.id,
              acct: post.by.handle,
              display_name: post.by.name,
              url: `https://${host}/@${post.by.handle}`,
            }
          : { id: '1', acct: 'hub', display_name: 'The hub', url: `https://${host}/@hub` },
        favourites_count: post.counts.likes ?? 0,
        reblogs_count: post.counts.reposts ?? 0,
        replies_count: post.counts.replies ?? posts.filter(({ below }) => below === post.id).length,
        // Since 4.5, and on Mastodon alone.
        ...(id === 'mastodon' ? { quotes_count: post.counts.quotes ?? 0 } : {}),
      },
    })
    const no = ([status, error]: [number, string]): Reply => ({ status, body: { error } })
    const invalid = (why: string): Reply => no([422, `Validation failed: ${why}`])
    const faultOf = (status: string, media: readonly string[]): Reply | null => {
      if (media.some((each) => !uploads.has(each))) return no(words.noSuchMedia)
      if (status.trim() === '' && media.length === 0) return no(words.blank)
      return lengthOf(status) > maxCharacters ? no(words.tooLong(maxCharacters)) : null
    }
    const notFound = no([404, words.notFound])
    const mediaIn = (fields: Record<string, unknown>): string[] =>
      Array.isArray(fields.media_ids) ? (fields.media_ids as unknown[]).map(textField) : []
    /** An edit drops what it does not name again. */
    const attach = (post: SimulatedPost, media: string[]): void => {
      attached.set(post.id, media)
      post.pictures = media.map((each) => ({ alt: uploads.get(each)?.alt ?? '' }))
    }
    const mediaOf = (each: string): object => ({
      id: each,
      type: 'image',
      url: `https://${host}/media/${each}`,
      preview_url: `https://${host}/media/${each}`,
      remote_url: null,
      description: uploads.get(each)?.alt ?? null,
      meta: {},
      blurhash: null,
    })
    return {
      name,
      hosts: [host],
      accounts: {
        mastodon: { settings: { server: `https://${host}` }, credentials: { accessToken: token } },
      },
      guard: (call) => {
        if (words.agentNeeded !== null && !call.headers['user-agent']) return no([418, words.agentNeeded])
        return isRevoked() || (given(call) !== token && !tokens.isGood(given(call)))
          ? { status: 401, body: { error: 'The access token is invalid' } }
          : null
      },
      rate: {
        limit: 300,
        windowMs: 300_000,
        headers: ({ limit, left, resetAt }) => ({
          'x-ratelimit-limit': String(limit),
          'x-ratelimit-remaining': String(left),
          // A date, with microseconds.
          'x-ratelimit-reset': resetAt.toISOString().replace('Z', '000Z'),
        }),
        refuse: () => ({ status: 429, body: { error: 'Too many requests' } }),
      },
      routes: {
        'GET /api/v2/instance': {
          open: true,
          answer: () =>
            instance === 'v1'
              ? notFound
              : {
                  status: 200,
                  body: {
                    domain: host,
                    version,
                    configuration: {
                      statuses: {
                        max_characters: maxCharacters,
                        max_media_attachments: self.maxAttachments,
                        characters_reserved_per_url: id === 'gotosocial' ? 25 : 23,
                      },
                      media_attachments: { description_limit: 1_500, image_size_limit: self.maxBytes },
                    },
                  },
                },
        },
        'GET /api/v1/instance': {
          open: true,
          answer: () => ({
            status: 200,
            body: { uri: host, version, max_toot_chars: maxCharacters, description_limit: 1_500 },
          }),
        },
        'POST /api/v1/apps': {
          open: true,
          answer: ({ fields }) => {
            const redirects = [fields.redirect_uris].flat().map(textField)
            if (textField(fields.client_name) === '' || !redirects.every((each) => URL.canParse(each)))
              return invalid('Application name and redirect URI are needed')
            const app = {
              id: `simulated-${id}-app-${apps.length}`,
              secret: `simulated-${id}-app-secret`,
              redirects,
              scopes: textField(fields.scopes).split(' '),
            }
            apps.push(app)
            return {
              status: 200,
              body: {
                id: String(apps.length),
                name: textField(fields.client_name),
                website: textField(fields.website),
                scopes: textField(fields.scopes).split(' '),
                redirect_uris: redirects,
                client_id: app.id,
                client_secret: app.secret,
                client_secret_expires_at: 0,
              },
            }
          },
        },
        'GET /oauth/authorize': oauth.page,
        'POST /oauth/token': {
          open: true,
          answer: (call) => {
            const taken = oauth.take(call)
            if ('error' in taken)
              return {
                status: taken.error === 'invalid_client' ? 401 : 400,
                body: {
                  error: taken.error,
                  error_description: 'The provided authorization grant is invalid',
                },
              }
            return {
              status: 200,
              body: {
                access_token: oauth.own(tokens.issue().accessToken, taken.as),
                token_type: 'Bearer',
                scope: taken.scopes.join(' '),
                created_at: Math.floor(now().getTime() / 1000),
              },
            }
          },
        },
        'GET /api/v1/accounts/verify_credentials': {
          answer: (call) => {
            const username = oauth.whose(given(call))
            return {
              status: 200,
              body: {
                id: username === 'hub' ? '1' : '2',
                username,
                acct: username,
                url: `https://${host}/@${username}`,
              },
            }
          },
        },
        'GET /api/v1/accounts/:id/statuses': {
          answer: () => ({
            status: 200,
            body: posts
              .filter(({ removed }) => !removed)
              .reverse()
              .slice(0, 40)
              .map((post) => shown(post).body),
          }),
        },
        // Every post of others is to the account: its notification has the number of the post.
        'GET /api/v1/notifications': {
          answer: ({ query }) => {
            const after = BigInt(query.get('min_id') ?? '0')
            return {
              status: 200,
              body: posts
                .filter(({ id, by, removed }) => by !== null && !removed && BigInt(id) > after)
                .slice(0, Number(query.get('limit') ?? 40))
                .reverse()
                .map((post) => ({ id: post.id, type: 'mention', status: shown(post).body })),
            }
          },
        },
        'GET /api/v1/statuses': {
          answer: ({ query }) =>
            self.lists
              ? {
                  status: 200,
                  body: query.getAll('id[]').flatMap((each) => {
                    const post = live(each)
                    return post ? [shown(post).body] : []
                  }),
                }
              : { status: 405, text: '405 method not allowed' },
        },
        'GET /api/v1/statuses/:id': {
          answer: ({ params }) => {
            const post = live(params.id)
            return post ? shown(post) : notFound
          },
        },
        'POST /api/v2/media': {
          answer: ({ fields: { file, description } }) => {
            if (!isUpload(file)) return invalid("File can't be blank")
            const alt = textField(description)
            if (alt.length > 1_500) return invalid('Description is too long (maximum is 1500 characters)')
            return {
              status: 200,
              body: mediaOf(upload({ alt, type: file.type, bytes: file.bytes.length })),
            }
          },
        },
        'GET /api/v1/media/:id': {
          answer: ({ params }) =>
            uploads.has(params.id ?? '') ? { status: 200, body: mediaOf(params.id ?? '') } : notFound,
        },
        'POST /api/v1/statuses': {
          effect: true,
          answer: ({ fields, headers }: Call) => {
            // Pleroma reads its parameters strictly: an empty one is none.
            if (id === 'pleroma' && Object.values(fields).includes(''))
              return { status: 400, body: { errors: [{ title: 'Invalid value', source: { pointer: '/' } }] } }
            const status = textField(fields.status)
            const media = mediaIn(fields)
            const below = fields.in_reply_to_id == null ? null : textField(fields.in_reply_to_id)
            const fault = faultOf(status, media)
            if (fault) return fault
            if (below !== null && !live(below)) return notFound
            const key = typeof headers['idempotency-key'] === 'string' ? headers['idempotency-key'] : null
            const known =
              keepsKeys && key !== null
                ? posts.find((each) => each.key === key && now().getTime() - each.at.getTime() < hour)
                : undefined
            if (known) return shown(known)
            const post = add({ text: status, key, below })
            attach(post, media)
            return shown(post)
          },
        },
        'PUT /api/v1/statuses/:id': {
          answer: ({ params, fields }) => {
            const post = live(params.id)
            if (!post) return notFound
            const media = mediaIn(fields)
            const fault = faultOf(textField(fields.status), media)
            if (fault) return fault
            attach(post, media)
            Object.assign(post, { text: textField(fields.status), editedAt: now() })
            return shown(post)
          },
        },
        'DELETE /api/v1/statuses/:id': {
          answer: ({ params }) => {
            const post = live(params.id)
            if (!post) return notFound
            post.removed = true
            return shown(post)
          },
        },
      },
    }
  }

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** A stock Mastodon. */
export const mastodon = member({
  id: 'mastodon',
  name: 'Mastodon',
  host: 'mastodon.example',
  version: '4.5.0',
  instance: 'v2',
  maxCharacters: 500,
  keepsKeys: true,
  maxBytes: 16_777_216,
  maxAttachments: 4,
  permalink: (id) => `/@hub/${id}`,
  words: mastodonWords,
  lists: true,
  lengthOf: (text) => statusLength(text, 23),
})

/** A stock GoToSocial. */
export const gotosocial = member({
  id: 'gotosocial',
  name: 'GoToSocial',
  host: 'gotosocial.example',
  version: '0.19.2',
  instance: 'v2',
  maxCharacters: 5_000,
  keepsKeys: false,
  maxBytes: 41_943_040,
  maxAttachments: 6,
  permalink: (id) => `/@hub/statuses/${id}`,
  words: {
    agentNeeded: "I'm a teapot: no user-agent sent with request",
    blank: [400, 'Bad Request: status contains no text, media or poll'],
    tooLong: (most) => [400, `Bad Request: text with spoiler exceed max chars (${most})`],
    notFound: 'Not Found',
    noSuchMedia: [400, 'Bad Request: media not found'],
  },
  lists: false,
  lengthOf: (text) => Array.from(text).length,
})

/** A stock Akkoma, which says in its version what it is compatible with. */
export const pleroma = member({
  id: 'pleroma',
  name: 'Pleroma',
  host: 'pleroma.example',
  version: '2.7.2 (compatible; Akkoma 3.15.2)',
  instance: 'v1',
  maxCharacters: 5_000,
  keepsKeys: false,
  maxBytes: 16_777_216,
  maxAttachments: 4,
  permalink: (id) => `/@hub/${id}`,
  words: mastodonWords,
  lists: true,
  lengthOf: (text) => Array.from(text).length,
})
