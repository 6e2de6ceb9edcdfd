import { createModes, type Exchange, type Mode } from './httpServer'

/** A post as a simulated network holds it. */
export type SimulatedPost = {
  id: string
  /** What people read. */
  text: string
  link: string | null
  pictures: { alt: string }[]
  /** The post or comment thread that it stands below. */
  below: string | null
  /** The key it came with, on networks that take one. */
  key: string | null
  at: Date
  editedAt: Date | null
  removed: boolean
  /** How it does, by the hub's names; a network tells what it knows a name for. */
  counts: Record<string, number>
  /** Who wrote it, where that is not the account. */
  by: Writer | null
}

/** Somebody on a network who is not the account. */
export type Writer = { id: string; handle: string; name: string }

/** An answer, as data. */
export type Reply = { status: number; body?: unknown; text?: string; headers?: Record<string, string> }

/** One request to a network, below its host. */
export type Call = Exchange & {
  /** Named segments of the path. */
  params: Record<string, string>
  /** Fields of the body, as JSON, form or multipart; files by their name as {@link Upload}. */
  fields: Record<string, unknown>
}

/** A file of a multipart body. */
export type Upload = { bytes: Buffer; type: string }

/** What one endpoint does. */
export type Route = {
  /** Publishes something: the fault plan acts here and nowhere else. */
  effect?: true
  /** Needs no credentials. */
  open?: true
  answer: (call: Call) => Reply | Promise<Reply>
}

/** A network as its documents describe it; endpoints by `METHOD /path/with/:names`. */
export type NetworkSpec = {
  name: string
  /** Hosts it answers for, the one to look at first. */
  hosts: readonly string[]
  /** What to type into the hub's form, by the channel's kind: some networks have several doors. */
  accounts: Readonly<
    Record<string, { settings: Record<string, unknown>; credentials: Record<string, unknown> }>
  >
  /** Refuses who is not the account; null lets the request through. */
  guard: (call: Call) => Reply | null
  /** How it counts requests: headers of each answer, and the answer to one too many. */
  rate?: {
    limit: number
    windowMs: number
    headers: (state: { limit: number; left: number; resetAt: Date; now: Date }) => Record<string, string>
    refuse: (state: { resetAt: Date; now: Date }) => Reply
  }
  routes: Record<string, Route>
}

/** What a network is built with. */
export type World = {
  now: () => Date
  posts: SimulatedPost[]
  /** Stores a post. Ids grow from `from`, in steps of one. */
  add: (post: Partial<SimulatedPost> & { text: string }) => SimulatedPost
  /** A post that is still there. */
  live: (id: string | undefined) => SimulatedPost | undefined
  /** Pictures and the like that were uploaded, by id. */
  uploads: Map<string, { alt: string; type: string; bytes: number }>
  upload: (file: { alt?: string; type: string; bytes: number }) => string
  /** Bearer tokens of accounts that log in or renew. */
  tokens: Tokens
  /** The account's own credentials are dead. */
  isRevoked: () => boolean
}

/** Access tokens that were issued, and refresh tokens that are good for one renewal each. */
export type Tokens = {
  /** Issues a pair. */
  issue: () => { accessToken: string; refreshToken: string }
  isGood: (accessToken: string) => boolean
  /** Uses a refresh token up; false when it is no good. */
  renew: (refreshToken: string) => boolean
  issued: () => string[]
  renewals: () => number
}

/** A network that runs. */
export type SimulatedNetwork = {
  id: string
  name: string
  hosts: readonly string[]
  accounts: NetworkSpec['accounts']
  posts: SimulatedPost[]
  /** Somebody else posts, below a post or by themselves. */
  say: (by: Writer, text: string, below?: string | null) => SimulatedPost
  /** Requests that wanted to publish, repetitions and faults included. */
  effects: () => number
  tokens: Tokens
  /** Misbehaviour of the next requests that publish, one each. */
  next: (...modes: Mode[]) => void
  /** Answers everything by this status and does nothing, until it is null again. */
  fail: (status: number | null) => void
  /** Ends access tokens; refresh tokens stay good. */
  expire: () => void
  /** Ends everything the account logs in with. */
  revoke: () => void
  restore: () => void
  handle: (exchange: Exchange) => Promise<void>
}

/** Describes a network, given its world. */
export type Describe = (world: World) => NetworkSpec

/** Starts a network on its own memory. */
export const createNetwork = (
  id: string,
  describe: Describe,
  { now, unlimited }: { now: () => Date; unlimited: boolean },
): SimulatedNetwork => {
  const modes = createModes()
  const posts: SimulatedPost[] = []
  const uploads: World['uploads'] = new Map()
  let isRevoked = false
  let failing: number | null = null
  let effects = 0
  const tokens = createTokens(id, () => isRevoked)
  const add: World['add'] = (given) => {
    const post: SimulatedPost = {
      // As large as many networks' own: a JSON number would lose digits.
      id: String(1_410_000_000_000_000_000n + BigInt(posts.length)),
      link: null,
      pictures: [],
      below: null,
      key: null,
      at: now(),
      editedAt: null,
      removed: false,
      counts: {},
      by: null,
      ...given,
    }
    posts.push(post)
    return post
  }
  const spec = describe({
    now,
    posts,
    uploads,
    tokens: tokens.tokens,
    isRevoked: () => isRevoked,
    add,
    live: (wanted) => posts.find((post) => post.id === wanted && !post.removed),
    upload: ({ alt = '', type, bytes }) => {
      const name = String(9_000_000_001 + uploads.size)
      uploads.set(name, { alt, type, bytes })
      return name
    },
  })
  const routes = Object.entries(spec.routes).map(([on, route]) => ({ ...route, matches: matcher(on) }))
  const count = createCounter(spec.rate, now)

  const answerTo = async (
    call: Call,
    route: Route,
  ): Promise<{ reply: Reply | null; mode: Mode | undefined }> => {
    const mode = route.effect ? modes.take() : undefined
    if (route.effect) effects += 1
    if (mode?.kind === 'status' && !mode.after) return { reply: replyOf(mode), mode }
    if (mode?.kind === 'drop-request') return { reply: null, mode }
    const reply = await route.answer(call)
    return { reply: mode?.kind === 'status' ? replyOf(mode) : reply, mode }
  }

  const handle = async (exchange: Exchange): Promise<void> => {
    const rate = count()
    const found = routes
      .map((route) => ({ route, params: route.matches(exchange.method, exchange.path) }))
      .find(({ params }) => params !== null)
    const call: Call = { ...exchange, params: found?.params ?? {}, fields: fieldsOf(exchange) }
    const send = ({ status, body, text, headers }: Reply): void => {
      const all = { ...rate.headers, ...headers }
      // An answer without a body has no type either.
      if (status === 204) exchange.say(status, '', all)
      else if (text !== undefined) exchange.say(status, text, all)
      else exchange.answer(status, body ?? {}, all)
    }
    if (failing !== null) return send({ status: failing })
    if (rate.refusal && !unlimited) return send(rate.refusal)
    const refusal = found?.route.open ? null : spec.guard(call)
    if (refusal) return send(refusal)
    if (!found) return send({ status: 404, body: { error: 'Not found', message: 'Unknown endpoint' } })
    const { reply, mode } = await answerTo(call, found.route)
    if (mode?.kind === 'hang') return
    if (reply === null || mode?.kind === 'drop-answer') return exchange.drop()
    if (mode?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, mode.ms))
    send(reply)
  }

  return {
    id,
    name: spec.name,
    hosts: spec.hosts,
    accounts: spec.accounts,
    posts,
    say: (by, text, below = null) => add({ by, text, below }),
    effects: () => effects,
    tokens: tokens.tokens,
    next: modes.next,
    fail: (status) => void (failing = status),
    expire: tokens.expire,
    revoke: () => {
      isRevoked = true
      tokens.revoke()
    },
    restore: () => void (isRevoked = false),
    handle,
  }
}

const replyOf = ({ status, body, headers }: Extract<Mode, { kind: 'status' }>): Reply => ({
  status,
  body: body ?? {},
  ...(headers ? { headers } : {}),
})

const createTokens = (id: string, isRevoked: () => boolean) => {
  const access = new Set<string>()
  const refresh = new Set<string>([`simulated-${id}-refresh`])
  const issued: string[] = [`simulated-${id}-refresh`]
  let renewals = 0
  const tokens: Tokens = {
    issue: () => {
      const pair = {
        accessToken: `simulated-${id}-access-${issued.length}`,
        refreshToken: `simulated-${id}-refresh-${issued.length}`,
      }
      access.add(pair.accessToken)
      refresh.add(pair.refreshToken)
      issued.push(pair.accessToken, pair.refreshToken)
      return pair
    },
    isGood: (token) => !isRevoked() && access.has(token),
    renew: (token) => {
      renewals += 1
      return !isRevoked() && refresh.delete(token)
    },
    issued: () => [...issued],
    renewals: () => renewals,
  }
  return {
    tokens,
    expire: () => access.clear(),
    revoke: () => {
      access.clear()
      refresh.clear()
    },
  }
}

const createCounter = (rate: NetworkSpec['rate'], now: () => Date) => {
  let window = { until: 0, left: rate?.limit ?? 0 }
  return (): { headers: Record<string, string>; refusal: Reply | null } => {
    if (!rate) return { headers: {}, refusal: null }
    const time = now()
    if (time.getTime() >= window.until)
      window = {
        until: Math.ceil((time.getTime() + 1) / rate.windowMs) * rate.windowMs,
        left: rate.limit,
      }
    window.left -= 1
    const resetAt = new Date(window.until)
    const state = { limit: rate.limit, left: Math.max(0, window.left), resetAt, now: time }
    return { headers: rate.headers(state), refusal: window.left < 0 ? rate.refuse(state) : null }
  }
}

const matcher = (on: string): ((method: string, path: string) => Record<string, string> | null) => {
  const [wanted = '', pattern = ''] = on.split(' ')
  const names = Array.from(pattern.matchAll(/:(\w+)/g), ([, name = '']) => name)
  const shape = new RegExp(
    `^${pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '([^/]+)')}/?$`,
  )
  return (method, path) => {
    const found = method === wanted ? shape.exec(path) : null
    return (
      found &&
      Object.fromEntries(names.map((name, place) => [name, decodeURIComponent(found[place + 1] ?? '')]))
    )
  }
}

const fieldsOf = ({ headers, body, bytes, json, query }: Exchange): Record<string, unknown> => {
  const type = headers['content-type'] ?? ''
  if (type.startsWith('application/json')) return (json() ?? {}) as Record<string, unknown>
  if (type.startsWith('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(body))
  if (type.startsWith('multipart/form-data')) return multipartFields(bytes, type)
  return Object.fromEntries(query)
}

const multipartFields = (bytes: Buffer, type: string): Record<string, unknown> => {
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1] ?? ''
  // One character a byte: nothing is lost on the way back.
  const parts = bytes.toString('latin1').split(`--${boundary}`).slice(1, -1)
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf('\r\n\r\n')
      const head = part.slice(0, end)
      const content = Buffer.from(part.slice(end + 4, -2), 'latin1')
      const name = /name="([^"]*)"/.exec(head)?.[1] ?? ''
      const isFile = /filename=/.test(head)
      const fileType = /content-type: *([^\r\n]+)/i.exec(head)?.[1] ?? ''
      return [name, isFile ? ({ bytes: content, type: fileType } satisfies Upload) : content.toString()]
    }),
  )
}

/** Is a field of a call a file? */
export const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && Buffer.isBuffer((value as Partial<Upload>).bytes)

/** A field of a call as text; empty when it is none. */
export const textField = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
