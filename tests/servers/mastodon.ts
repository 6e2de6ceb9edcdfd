import { statusLength } from '../../src/plugins/syndication/channels/mastodon/length'
import { createModes, type Exchange, type Mode, type RunningServer, startHttpServer } from './httpServer'

/** A status as the simulator keeps it. */
export type StoredStatus = {
  id: string
  text: string
  visibility: string
  language: string | null
  key: string | null
  at: Date
}

/** A server that answers as Mastodon does, as far as publishing goes. */
export type MastodonServer = RunningServer & {
  /** The token of the account. */
  token: string
  statuses: StoredStatus[]
  /** Requests to `POST /api/v1/statuses`, repetitions included. */
  posts: number
  next: (...modes: Mode[]) => void
  /** From now on the token is dead. */
  revoke: () => void
  /** Makes a revoked token good again. */
  restore: () => void
}

const hour = 3_600_000
const fiveMinutes = 300_000
const limitPerWindow = 300

/**
 * Starts a Mastodon: `verify_credentials`, instance, statuses with `Idempotency-Key` for an hour, scopes, character
 * limits, rate limit headers. Facts: mastodon/documentation, methods/statuses, api/rate-limits, user/posting.
 *
 * @param args.now - its clock. @default the system's
 * @param args.onPost - called when a status came, before and after it is stored.
 */
export const startMastodon = async (
  args: {
    now?: () => Date
    port?: number
    token?: string
    scopes?: readonly string[]
    username?: string
    maxCharacters?: number
    onPost?: (moment: 'arrived' | 'stored', key: string | null) => void
  } = {},
): Promise<MastodonServer> => {
  const now = args.now ?? (() => new Date())
  const token = args.token ?? 'simulated-token-of-the-hub'
  const scopes = args.scopes ?? ['read', 'write', 'profile']
  const username = args.username ?? 'hub'
  const maxCharacters = args.maxCharacters ?? 500
  const modes = createModes()
  const statuses: StoredStatus[] = []
  let posts = 0
  let isRevoked = false
  let window = { until: 0, left: limitPerWindow }

  const rateHeaders = (): Record<string, string> => {
    const time = now().getTime()
    if (time >= window.until)
      window = { until: Math.ceil((time + 1) / fiveMinutes) * fiveMinutes, left: limitPerWindow }
    window.left -= 1
    return {
      'x-ratelimit-limit': String(limitPerWindow),
      'x-ratelimit-remaining': String(Math.max(0, window.left)),
      // Mastodon writes a date here, with microseconds.
      'x-ratelimit-reset': new Date(window.until).toISOString().replace('Z', '000Z'),
    }
  }

  const server = await startHttpServer(
    (exchange) => {
      const { method, path, headers, answer } = exchange
      const rate = rateHeaders()
      const route = `${method} ${path}`
      if (route === 'GET /api/v2/instance')
        return answer(200, {
          domain: 'mastodon.test',
          version: '4.5.0',
          configuration: {
            statuses: {
              max_characters: maxCharacters,
              max_media_attachments: 4,
              characters_reserved_per_url: 23,
            },
          },
        })
      if (headers.authorization !== `Bearer ${token}` || isRevoked)
        return answer(401, { error: 'The access token is invalid' }, rate)
      if (window.left < 0) return answer(429, { error: 'Too many requests' }, rate)
      if (route === 'GET /api/v1/accounts/verify_credentials')
        return answer(200, { id: '1', username, acct: username, url: `${server.url}/@${username}` }, rate)
      if (route === 'POST /api/v1/statuses') return post(exchange, rate)
      return answer(404, { error: 'Record not found' }, rate)
    },
    args.port,
    now,
  )

  const post = ({ json, headers, answer, drop }: Exchange, rate: Record<string, string>): void => {
    posts += 1
    const key = typeof headers['idempotency-key'] === 'string' ? headers['idempotency-key'] : null
    args.onPost?.('arrived', key)
    const mode = modes.take()
    if (mode?.kind === 'status') return answer(mode.status, mode.body ?? {}, { ...rate, ...mode.headers })
    if (mode?.kind === 'drop-request') return drop()
    if (!scopes.some((scope) => scope === 'write' || scope === 'write:statuses'))
      return answer(403, { error: 'This action is outside the authorized scopes' }, rate)
    const { status, visibility, language } = (json() ?? {}) as Record<string, unknown>
    if (typeof status !== 'string' || status.trim() === '')
      return answer(422, { error: "Validation failed: Text can't be blank" }, rate)
    if (statusLength(status, 23) > maxCharacters)
      return answer(
        422,
        { error: `Validation failed: Text character limit of ${maxCharacters} exceeded` },
        rate,
      )
    const stored = known(key) ?? store({ status, visibility, language, key })
    args.onPost?.('stored', key)
    if (mode?.kind === 'drop-answer') return drop()
    if (mode?.kind === 'hang') return
    answer(
      200,
      {
        id: stored.id,
        created_at: stored.at.toISOString(),
        visibility: stored.visibility,
        language: stored.language,
        uri: `${server.url}/users/${username}/statuses/${stored.id}`,
        url: `${server.url}/@${username}/${stored.id}`,
        content: `<p>${stored.text}</p>`,
      },
      rate,
    )
  }

  const known = (key: string | null): StoredStatus | undefined =>
    key === null
      ? undefined
      : statuses.find((each) => each.key === key && now().getTime() - each.at.getTime() < hour)

  const store = (given: {
    status: string
    visibility: unknown
    language: unknown
    key: string | null
  }): StoredStatus => {
    const stored: StoredStatus = {
      // As large as Mastodon's own: JSON numbers would lose digits, so ids are strings.
      id: String(116_000_000_000_000_000n + BigInt(statuses.length)),
      text: given.status,
      visibility: typeof given.visibility === 'string' ? given.visibility : 'public',
      language: typeof given.language === 'string' ? given.language : null,
      key: given.key,
      at: now(),
    }
    statuses.push(stored)
    return stored
  }

  return {
    ...server,
    token,
    statuses,
    get posts() {
      return posts
    },
    next: modes.next,
    revoke: () => void (isRevoked = true),
    restore: () => void (isRevoked = false),
  }
}
