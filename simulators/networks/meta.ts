import {
  type Call,
  type Describe,
  type NetworkSpec,
  type Reply,
  type Route,
  textField,
  type World,
} from '../network'
import { createOAuth, type OAuth } from '../oauth'

/** A refusal as the Graph API words it. */
const no = (code: number, message: string, error_subcode?: number): Reply => ({
  status: 400,
  body: {
    error: {
      message,
      type: 'OAuthException',
      code,
      error_subcode,
      is_transient: false,
      fbtrace_id: 'Simulated',
    },
  },
})
const gone = no(100, 'Object does not exist', 33)
const ok = (body: unknown): Reply => ({ status: 200, body })

/** Business use case limits: percentages, and minutes to wait. */
const rate: NetworkSpec['rate'] = {
  limit: 200,
  windowMs: 3_600_000,
  headers: ({ limit, left, resetAt, now }) => ({
    'x-business-use-case-usage': JSON.stringify({
      simulated: [
        {
          type: 'pages',
          call_count: Math.round(((limit - left) / limit) * 100),
          total_cputime: 1,
          total_time: 1,
          estimated_time_to_regain_access:
            left > 0 ? 0 : Math.ceil((resetAt.getTime() - now.getTime()) / 60_000),
        },
      ],
    }),
  }),
  refuse: () => no(32, 'Page request limit reached'),
}

/** What insights name: the network's metric, and the hub's count. */
const insights = (
  { live }: World,
  names: Readonly<Record<string, string>>,
): NetworkSpec['routes'][string] => ({
  answer: ({ params, fields }) => {
    const post = live(params.id)
    if (!post) return gone
    const wanted = textField(fields.metric).split(',')
    if (wanted.some((each) => names[each] === undefined))
      return no(100, '(#100) The value must be a valid insights metric')
    return ok({
      data: wanted.map((name) => ({
        name,
        period: 'lifetime',
        values: [{ value: valueOf(name, post.counts[names[name] ?? ''] ?? 0) }],
      })),
    })
  },
})

/** Reactions come by kinds. */
const valueOf = (name: string, count: number): unknown =>
  name.endsWith('_by_type_total') ? (count === 0 ? {} : { like: count - 1, love: 1 }) : count

const guardOf =
  ({ tokens, isRevoked }: World, typed: string): NetworkSpec['guard'] =>
  ({ fields }) => {
    const given = textField(fields.access_token)
    return !isRevoked() && (given === typed || tokens.isGood(given))
      ? null
      : no(190, 'Error validating access token: the session has been invalidated', 460)
  }

/** Log-in with one of Meta's: a code for a token of an hour, and that for one of sixty days. */
const logIn = (
  world: World,
  id: string,
): { oauth: OAuth; short: (wrap: (token: string, scopes: string[]) => unknown) => Route; long: Route } => {
  const client = { id: `simulated-${id}-client`, secret: `simulated-${id}-secret`, redirects: null }
  const oauth = createOAuth({ name: id, now: world.now, clients: () => [client] })
  const bad = no(100, 'This authorization code has been used.', 36_009)
  return {
    oauth,
    short: (wrap) => ({
      open: true,
      answer: (call) => {
        if (textField(call.fields.grant_type) === 'fb_exchange_token') return exchange(call)
        const taken = oauth.take(call)
        return 'error' in taken
          ? bad
          : ok(wrap(oauth.own(world.tokens.issue().accessToken, taken.as), taken.scopes))
      },
    }),
    long: { open: true, answer: (call) => exchange(call) },
  }

  function exchange({ fields }: Call): Reply {
    const given = textField(fields.access_token) || textField(fields.fb_exchange_token)
    if (textField(fields.client_secret) !== client.secret || !world.tokens.isGood(given))
      return no(190, 'Invalid OAuth access token.')
    const access_token = oauth.own(world.tokens.issue().accessToken, oauth.whose(given))
    return ok({ access_token, token_type: 'bearer', expires_in: 5_184_000 })
  }
}

/** The pages of Facebook. */
export const facebook: Describe = (world) => {
  const { posts, add, live, now, uploads, upload } = world
  const token = 'simulated-facebook-token'
  const page = '102938475610293'
  const { oauth, short } = logIn(world, 'facebook')
  const linkOf = (id: string): string => `https://www.facebook.com/${id.replace('_', '/posts/')}`
  const shown = (below: string | null): Reply =>
    ok({
      data: posts
        .filter((post) => !post.removed && post.below === below)
        .reverse()
        .slice(0, 50)
        .map(({ id, text, at, by }) => ({
          id,
          message: text,
          created_time: at.toISOString().replace(/\.\d+Z$/, '+0000'),
          ...(below === null
            ? { permalink_url: linkOf(id) }
            : { from: by ? { id: by.id, name: by.name } : { id: page, name: 'The hub' } }),
        })),
    })
  return {
    name: 'Facebook',
    hosts: ['graph.facebook.com', 'www.facebook.com'],
    accounts: { facebook: { settings: { page, version: 'v26.0' }, credentials: { accessToken: token } } },
    guard: guardOf(world, token),
    rate,
    routes: {
      'GET /v26.0/dialog/oauth': oauth.page,
      'GET /v26.0/oauth/access_token': short((access_token) => ({
        access_token,
        token_type: 'bearer',
        expires_in: 3_600,
      })),
      'GET /v26.0/me/permissions': {
        answer: () =>
          ok({
            data: [
              'pages_show_list',
              'pages_manage_posts',
              'pages_manage_engagement',
              'pages_read_engagement',
            ].map((permission) => ({ permission, status: 'granted' })),
          }),
      },
      // The other person manages no page.
      'GET /v26.0/me/accounts': {
        answer: ({ fields }) =>
          ok({
            data: (oauth.whose(textField(fields.access_token)) === 'hub'
              ? [
                  { id: page, name: 'The hub' },
                  { id: '102938475610294', name: 'The other hub' },
                ]
              : []
            ).map((each) => ({ ...each, access_token: world.tokens.issue().accessToken })),
          }),
      },
      'GET /v26.0/:id': {
        answer: ({ params }) => {
          if (params.id === page) return ok({ id: page, name: 'The hub' })
          const post = live(params.id)
          if (!post) return gone
          const { reposts = 0, replies = 0 } = post.counts
          return ok({
            id: post.id,
            // Absent as long as nobody has shared it.
            ...(reposts > 0 ? { shares: { count: reposts } } : {}),
            comments: { data: [], summary: { total_count: replies } },
          })
        },
      },
      'GET /v26.0/:id/insights': insights(world, {
        post_media_view: 'impressions',
        post_total_media_view_unique: 'reach',
        post_clicks: 'clicks',
        post_reactions_by_type_total: 'likes',
      }),
      'GET /v26.0/:id/feed': { answer: () => shown(null) },
      'GET /v26.0/:id/comments': { answer: ({ params }) => shown(params.id ?? '') },
      'POST /v26.0/:id/photos': {
        answer: ({ fields }) =>
          ok({ id: upload({ alt: textField(fields.alt_text_custom), type: 'image/jpeg', bytes: 1 }) }),
      },
      'POST /v26.0/:id/feed': {
        effect: true,
        answer: ({ params, fields }) => {
          if (params.id !== page) return gone
          const text = textField(fields.message)
          if (text.length > 63_206) return no(100, 'message is too long')
          const media = JSON.parse(textField(fields.attached_media) || '[]') as { media_fbid: string }[]
          if (media.some(({ media_fbid }) => !uploads.has(media_fbid))) return no(100, 'Invalid parameter')
          const post = add({
            id: `${page}_${1_000_000 + posts.length}`,
            text,
            link: textField(fields.link) || null,
            pictures: media.map(({ media_fbid }) => ({ alt: uploads.get(media_fbid)?.alt ?? '' })),
          })
          return ok({ id: post.id, permalink_url: linkOf(post.id) })
        },
      },
      'POST /v26.0/:id/comments': {
        effect: true,
        answer: ({ params, fields }) => {
          if (!live(params.id)) return gone
          const post = add({ text: textField(fields.message), below: params.id ?? null })
          return ok({ id: post.id })
        },
      },
      'POST /v26.0/:id': {
        answer: ({ params, fields }) => {
          const post = live(params.id)
          if (!post) return gone
          Object.assign(post, { text: textField(fields.message), editedAt: now() })
          return ok({ success: true })
        },
      },
      'DELETE /v26.0/:id': {
        answer: ({ params }) => {
          const post = live(params.id)
          if (!post) return gone
          post.removed = true
          return ok({ success: true })
        },
      },
    },
  }
}

type Container = { text: string; alt: string | null; below: string | null; looks: number; isOut: boolean }

/** Containers, which take a look to become ready and can be published once. */
const createContainers = () => {
  const all = new Map<string, Container>()
  return {
    add: (given: Pick<Container, 'text' | 'alt' | 'below'>): Reply => {
      const id = String(17_889_000_000_000_000 + all.size)
      all.set(id, { ...given, looks: 0, isOut: false })
      return ok({ id })
    },
    state: (id: string | undefined): string | null => {
      const found = all.get(id ?? '')
      if (!found) return null
      found.looks += 1
      return found.isOut ? 'PUBLISHED' : found.looks > 1 ? 'FINISHED' : 'IN_PROGRESS'
    },
    publish: (call: Call, world: World): Reply => {
      const found = all.get(textField(call.fields.creation_id))
      if (!found) return gone
      if (found.looks < 2) return no(9007, 'Media ID is not available', 2_207_027)
      if (found.isOut) return no(100, 'The container has been published already')
      found.isOut = true
      const { text, alt, below } = found
      return ok({ id: world.add({ text, below, pictures: alt === null ? [] : [{ alt }] }).id })
    },
  }
}

const renewal = ({ tokens }: World): NetworkSpec['routes'][string] => ({
  answer: () => ok({ access_token: tokens.issue().accessToken, token_type: 'bearer', expires_in: 5_184_000 }),
})

const listed = ({ posts }: World, which: (below: string | null) => boolean, named: string): Reply =>
  ok({
    data: posts
      .filter((post) => !post.removed && which(post.below))
      .reverse()
      .slice(0, 50)
      .map(({ id, text, at, by, below }) => ({
        id,
        [named]: text,
        ...(below === null ? {} : { username: by?.handle ?? 'hub' }),
        timestamp: at.toISOString().replace(/\.\d+Z$/, '+0000'),
        permalink: `https://www.example.com/p/${id}`,
      })),
  })

/** Instagram's content publishing. */
export const instagram: Describe = (world) => {
  const token = 'simulated-instagram-token'
  const account = '17841400008460056'
  const { oauth, short, long } = logIn(world, 'instagram')
  const containers = createContainers()
  return {
    name: 'Instagram',
    hosts: ['graph.instagram.com', 'api.instagram.com', 'www.instagram.com'],
    accounts: {
      instagram: {
        settings: { account, login: 'instagram', version: 'v26.0' },
        credentials: { accessToken: token },
      },
    },
    guard: guardOf(world, token),
    rate,
    routes: {
      'GET /oauth/authorize': oauth.page,
      'POST /oauth/access_token': short((access_token, permissions) => ({
        access_token,
        user_id: 17_841_400_008_460_056n.toString(),
        permissions,
      })),
      'GET /access_token': long,
      'GET /v26.0/me': {
        answer: ({ fields }) =>
          oauth.whose(textField(fields.access_token)) === 'hub'
            ? ok({ user_id: account, username: 'hub' })
            : ok({ user_id: '17841400008460057', username: 'other' }),
      },
      'GET /refresh_access_token': renewal(world),
      'GET /v26.0/:id/insights': insights(world, {
        views: 'impressions',
        reach: 'reach',
        likes: 'likes',
        comments: 'replies',
        shares: 'reposts',
        saved: 'saves',
      }),
      'POST /v26.0/:id/media': {
        answer: ({ params, fields }) => {
          const caption = textField(fields.caption)
          if (params.id !== account) return gone
          if (!textField(fields.image_url).startsWith('https://'))
            return no(9004, 'The media could not be fetched from this URI', 2_207_052)
          if (caption.length > 2_200) return no(100, 'The caption is too long', 2_207_010)
          return containers.add({ text: caption, alt: textField(fields.alt_text), below: null })
        },
      },
      'POST /v26.0/:id/media_publish': { effect: true, answer: (call) => containers.publish(call, world) },
      'GET /v26.0/:id/media': { answer: () => listed(world, (below) => below === null, 'caption') },
      'GET /v26.0/:id/comments': {
        answer: ({ params }) => listed(world, (below) => below === params.id, 'text'),
      },
      'POST /v26.0/:id/comments': {
        effect: true,
        answer: ({ params, fields }) =>
          world.live(params.id)
            ? ok({ id: world.add({ text: textField(fields.message), below: params.id ?? null }).id })
            : gone,
      },
      'GET /v26.0/:id': {
        answer: ({ params }) => {
          if (params.id === account) return ok({ id: account, username: 'hub' })
          const status = containers.state(params.id)
          if (status !== null) return ok({ id: params.id, status_code: status, status })
          const post = world.live(params.id)
          return post ? ok({ id: post.id, permalink: `https://www.instagram.com/p/${post.id}/` }) : gone
        },
      },
    },
  }
}

/** The length of a text as Threads counts it: emoji by the bytes of their UTF-8. */
const weighed = (text: string): number =>
  text.replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}/gu, (sign) =>
    '.'.repeat(Buffer.byteLength(sign)),
  ).length

/** Threads. */
export const threads: Describe = (world) => {
  const token = 'simulated-threads-token'
  const { oauth, short, long } = logIn(world, 'threads')
  const containers = createContainers()
  return {
    name: 'Threads',
    hosts: ['graph.threads.net', 'www.threads.net'],
    accounts: { threads: { settings: {}, credentials: { accessToken: token } } },
    guard: guardOf(world, token),
    rate,
    routes: {
      'GET /oauth/authorize': oauth.page,
      'POST /oauth/access_token': short((access_token) => ({ access_token, user_id: 1 })),
      'GET /access_token': long,
      'GET /refresh_access_token': renewal(world),
      'GET /v1.0/:id/insights': insights(world, {
        views: 'impressions',
        likes: 'likes',
        replies: 'replies',
        reposts: 'reposts',
        quotes: 'quotes',
      }),
      'POST /v1.0/me/threads': {
        answer: ({ fields }) => {
          const text = textField(fields.text)
          if (weighed(text) > 500) return no(100, 'Param text must be at most 500 characters long.')
          const below = textField(fields.reply_to_id) || null
          if (below !== null && !world.live(below)) return gone
          const alt = textField(fields.media_type) === 'IMAGE' ? textField(fields.alt_text) : null
          return containers.add({ text, alt, below })
        },
      },
      'POST /v1.0/me/threads_publish': { effect: true, answer: (call) => containers.publish(call, world) },
      'GET /v1.0/:id/conversation': {
        answer: ({ params }) =>
          ok({
            data: world.posts
              .filter(({ below, removed }) => below === params.id && !removed)
              .map(({ id, text, at, by }) => ({
                id,
                text,
                username: by?.handle ?? 'hub',
                permalink: `https://www.threads.net/@${by?.handle ?? 'hub'}/post/${id}`,
                timestamp: at.toISOString().replace(/\.\d+Z$/, '+0000'),
                replied_to: { id: params.id },
              })),
          }),
      },
      'GET /v1.0/me/threads': { answer: () => listed(world, (below) => below === null, 'text') },
      'GET /v1.0/me/replies': { answer: () => listed(world, (below) => below !== null, 'text') },
      'GET /v1.0/me': {
        answer: ({ fields }) => {
          const username = oauth.whose(textField(fields.access_token))
          return ok({ id: username === 'hub' ? '1' : '2', username })
        },
      },
      'GET /v1.0/:id': {
        answer: ({ params }) => {
          const status = containers.state(params.id)
          if (status !== null) return ok({ id: params.id, status })
          const post = world.live(params.id)
          return post ? ok({ id: post.id, permalink: `https://www.threads.net/@hub/post/${post.id}` }) : gone
        },
      },
      'DELETE /v1.0/:id': {
        answer: ({ params }) => {
          const post = world.live(params.id)
          if (!post) return gone
          post.removed = true
          return ok({ success: true })
        },
      },
    },
  }
}
