import { randomUUID } from 'node:crypto'
import { countGraphemes } from '../../src/core/text'
import { createModes, type Exchange, type Mode, type RunningServer, startHttpServer } from './httpServer'

/** A stand-in for a PDS that can misbehave on demand, which the real one cannot. */
export type XrpcServer = RunningServer & {
  handle: string
  did: string
  appPassword: string
  /** Records of `app.bsky.feed.post` by key. */
  posts: Map<
    string,
    { text: string; below: string | null; pictures: { alt: string }[]; counts?: Record<string, number> }
  >
  /** Somebody else answers a record of the account, or mentions it. */
  say: (by: { did: string; handle: string; name: string }, text: string, below: string | null) => string
  /** What somebody said is taken back. */
  unsay: (uri: string) => void
  logins: number
  refreshes: number
  /** Every token it ever issued. */
  tokens: () => string[]
  /** Misbehaviour of the next `putRecord`. */
  next: (...modes: Mode[]) => void
  /** Ends every access token; the refresh tokens stay good. */
  expireAccess: () => void
  /** Ends every token, and the app password. */
  revoke: () => void
}

/**
 * Starts the stand-in: sessions with rotating refresh tokens, `putRecord` with `swapRecord`, `getRecord`, and the
 * errors that PDS 0.4.217 gives (a dead token is a 400, an existing record `InvalidSwap`).
 */
export const startXrpc = async (args: { now?: () => Date; onPut?: () => void } = {}): Promise<XrpcServer> => {
  const now = args.now ?? (() => new Date())
  const did = 'did:plc:simulated0000000000000000'
  const handle = 'hub.test'
  const appPassword = 'simu-late-dpas-word'
  const modes = createModes()
  const posts: XrpcServer['posts'] = new Map()
  const said = new Map<string, Record<string, unknown>>()
  const access = new Set<string>()
  const refresh = new Set<string>()
  const issued: string[] = []
  let logins = 0
  let refreshes = 0
  let isRevoked = false

  const issue = () => {
    const claims = Buffer.from(
      JSON.stringify({ exp: Math.floor(now().getTime() / 1000) + 7200, jti: randomUUID() }),
    )
    const accessJwt = `header.${claims.toString('base64url')}.signature`
    const refreshJwt = `refresh.${randomUUID()}.signature`
    issued.push(accessJwt, refreshJwt)
    access.add(accessJwt)
    refresh.add(refreshJwt)
    return { accessJwt, refreshJwt, did, handle, active: true }
  }
  const fail = ({ answer }: Exchange, status: number, error: string, message: string): void =>
    answer(status, { error, message })
  const bearer = ({ headers }: Exchange): string => (headers.authorization ?? '').replace(/^Bearer /, '')
  const isIn = (exchange: Exchange): boolean => {
    if (access.has(bearer(exchange))) return true
    fail(exchange, 400, 'ExpiredToken', 'Token has expired')
    return false
  }
  const uriOf = (rkey: string): string => `at://${did}/app.bsky.feed.post/${rkey}`

  const methods: Record<string, (exchange: Exchange) => void> = {
    'POST com.atproto.server.createSession': (exchange) => {
      logins += 1
      const { identifier, password } = (exchange.json() ?? {}) as Record<string, unknown>
      if (isRevoked || password !== appPassword || (identifier !== handle && identifier !== did))
        return fail(exchange, 401, 'AuthenticationRequired', 'Invalid identifier or password')
      exchange.answer(200, issue())
    },
    'POST com.atproto.server.refreshSession': (exchange) => {
      refreshes += 1
      if (!refresh.delete(bearer(exchange)))
        return fail(exchange, 400, 'ExpiredToken', 'Token has been revoked')
      exchange.answer(200, issue())
    },
    'GET com.atproto.server.getSession': (exchange) => {
      if (isIn(exchange)) exchange.answer(200, { did, handle, active: true })
    },
    'GET com.atproto.repo.getRecord': (exchange) => {
      const rkey = exchange.query.get('rkey') ?? ''
      const value = posts.get(rkey)
      if (!value) return fail(exchange, 400, 'RecordNotFound', `Could not locate record: ${uriOf(rkey)}`)
      exchange.answer(200, { uri: uriOf(rkey), cid: 'bafyrei', value })
    },
    // As the AppView answers through the PDS.
    'GET app.bsky.feed.getPosts': (exchange) => {
      if (!isIn(exchange)) return
      const views = exchange.query.getAll('uris').flatMap((uri) => {
        const post = posts.get(uri.split('/').at(-1) ?? '')
        const { likes = 0, reposts = 0, replies = 0, quotes = 0, saves = 0 } = post?.counts ?? {}
        const view = {
          uri,
          likeCount: likes,
          repostCount: reposts,
          replyCount: replies,
          quoteCount: quotes,
          bookmarkCount: saves,
        }
        return post || said.has(uri) ? [view] : []
      })
      exchange.answer(200, { posts: views })
    },
    'GET app.bsky.notification.listNotifications': (exchange) => {
      if (isIn(exchange)) exchange.answer(200, { notifications: [...said.values()].reverse() })
    },
    'POST com.atproto.repo.deleteRecord': (exchange) => {
      if (!isIn(exchange)) return
      // A record that is gone already is answered in the same way.
      posts.delete(((exchange.json() ?? {}) as { rkey?: string }).rkey ?? '')
      exchange.answer(200, {})
    },
    'POST com.atproto.repo.uploadBlob': (exchange) => {
      if (!isIn(exchange)) return
      const mimeType = exchange.headers['content-type'] ?? ''
      const size = exchange.bytes.length
      exchange.answer(200, { blob: { $type: 'blob', ref: { $link: 'bafkrei' }, mimeType, size } })
    },
    'POST com.atproto.repo.putRecord': (exchange) => {
      args.onPut?.()
      const mode = modes.take()
      if (mode?.kind === 'status' && !mode.after)
        return exchange.answer(mode.status, mode.body ?? {}, mode.headers)
      if (mode?.kind === 'drop-request') return exchange.drop()
      if (!isIn(exchange)) return
      const { rkey, record, swapRecord } = (exchange.json() ?? {}) as {
        rkey?: string
        record?: {
          text?: string
          reply?: { parent?: { uri?: string } }
          embed?: { images?: { alt?: string }[] }
        }
        swapRecord?: null
      }
      if (!rkey || !/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/.test(rkey))
        return fail(exchange, 400, 'InvalidRequest', 'Invalid record key')
      const text = record?.text ?? ''
      if (countGraphemes(text) > 300 || Buffer.byteLength(text) > 3_000)
        return fail(exchange, 400, 'InvalidRequest', 'grapheme too big (maximum 300) at $.record.text')
      if (swapRecord === null && posts.has(rkey))
        return fail(exchange, 400, 'InvalidSwap', 'Record was at bafyrei')
      const images = record?.embed?.images ?? []
      if (images.some(({ alt }) => typeof alt !== 'string'))
        return fail(exchange, 400, 'InvalidRequest', 'Missing required key "alt" at $.record.embed.images[0]')
      posts.set(rkey, {
        text,
        below: record?.reply?.parent?.uri ?? null,
        pictures: images.map(({ alt = '' }) => ({ alt })),
      })
      if (mode?.kind === 'drop-answer') return exchange.drop()
      if (mode?.kind === 'status') return exchange.answer(mode.status, mode.body ?? {}, mode.headers)
      if (mode?.kind === 'hang') return
      exchange.answer(200, { uri: uriOf(rkey), cid: 'bafyrei', validationStatus: 'valid' })
    },
  }

  const server = await startHttpServer(
    (exchange) => {
      const method = methods[`${exchange.method} ${exchange.path.replace('/xrpc/', '')}`]
      if (method) method(exchange)
      else fail(exchange, 501, 'MethodNotImplemented', 'Method Not Implemented')
    },
    0,
    now,
  )
  return {
    ...server,
    handle,
    did,
    appPassword,
    posts,
    say: ({ did: by, handle: theirs, name }, text, below) => {
      const uri = `at://${by}/app.bsky.feed.post/${String(said.size).padStart(13, '2')}`
      const post = below === null ? null : { uri: below, cid: 'bafyrei' }
      said.set(uri, {
        uri,
        cid: 'bafyreireply',
        reason: post ? 'reply' : 'mention',
        indexedAt: now().toISOString(),
        author: { did: by, handle: theirs, displayName: name },
        record: {
          text,
          createdAt: now().toISOString(),
          ...(post ? { reply: { root: post, parent: post } } : {}),
        },
      })
      return uri
    },
    unsay: (uri) => void said.delete(uri),
    tokens: () => [...issued],
    get logins() {
      return logins
    },
    get refreshes() {
      return refreshes
    },
    next: modes.next,
    expireAccess: () => access.clear(),
    revoke: () => {
      isRevoked = true
      access.clear()
      refresh.clear()
    },
  }
}
