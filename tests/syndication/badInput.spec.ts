import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGuardedFetch, type GuardedFetch } from '../../src/network/guardedFetch'
import { type Channel, type ChannelContext, plainVoice } from '../../src/plugins/syndication/channels/channel'
import { registry } from '../../src/plugins/syndication/channels/registry'
import { tiktok } from '../../src/plugins/syndication/channels/tiktok'
import { youtube } from '../../src/plugins/syndication/channels/youtube'
import { openVideo } from '../../src/plugins/syndication/openVideo'

const now = () => new Date('2026-11-23T09:00:00.000Z')
const announcement = {
  key: 'posts:1:published',
  source: { collection: 'posts', id: '1' },
  language: 'en' as const,
  announcedAt: now().toISOString(),
  content: {
    title: 'A title',
    excerpt: 'An excerpt.',
    url: 'https://hub.example.org/blog/a-title',
    tags: [],
    image: null,
  },
}

/** What an attempt on a channel works with: an account, and the way out. */
const contextOf = (
  channel: Channel,
  args: { settings: unknown; credentials: unknown; session?: unknown; fetch: GuardedFetch },
): ChannelContext<unknown, unknown, unknown> => {
  const refuses = () => Promise.reject(new Error('Not asked for.'))
  return {
    settings: channel.settings.parse(args.settings),
    credentials: channel.credentials.parse(args.credentials),
    now,
    fetch: args.fetch,
    mail: refuses,
    wait: async () => undefined,
    picture: refuses,
    video: refuses,
    progress: { read: async () => null, write: async () => undefined },
    session: async () => ({
      kind: 'open',
      session: args.session,
      expiresAt: new Date(now().getTime() + 3_600_000).toISOString(),
    }),
  }
}

const publish = (channel: Channel, context: ChannelContext<unknown, unknown, unknown>) => {
  const composed = channel.compose(announcement, plainVoice, context.settings, null)
  if (composed.kind === 'refused') throw new Error(composed.why)
  return channel.publish({ key: 'a-key', draft: composed.parts[0].draft, after: [] }, context)
}

describe('an instance that is up to something', () => {
  let server: Server
  let origin: string
  let sent = 0
  const inside: string[] = []
  const mebibyte = Buffer.alloc(1024 * 1024, 'x')
  const endless = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(10 * 1024 ** 3) })
    const more = (): void => {
      while (!response.destroyed && response.write(mebibyte)) sent += mebibyte.length
      sent += mebibyte.length
    }
    response.on('drain', more)
    more()
  }
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { port } = server.address() as AddressInfo
    if (request.headers.host?.startsWith('127.0.0.2')) inside.push(request.url ?? '')
    if (request.url?.startsWith('/by-number'))
      return void response.writeHead(302, { location: `http://127.0.0.2:${port}/latest/meta-data` }).end()
    if (request.url?.startsWith('/by-name'))
      return void response.writeHead(302, { location: `http://inside.example:${port}/latest` }).end()
    endless(response)
  }
  beforeAll(async () => {
    server = createServer(answer)
    // All of 127/8: the instance stands at .1, and what it must not lead to at .2.
    await new Promise<void>((done) => server.listen(0, '0.0.0.0', done))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })
  const fetch = createGuardedFetch({
    isAllowed: (address) => address === '127.0.0.1',
    resolve: (name) =>
      Promise.resolve([{ address: name === 'inside.example' ? '127.0.0.2' : '127.0.0.1', family: 4 }]),
  })
  const context = (path = '') =>
    contextOf(registry.mastodon, {
      settings: { server: 'https://instance.example' },
      credentials: { accessToken: 'the token' },
      fetch: (request) =>
        fetch({ ...request, url: request.url.replace('https://instance.example', origin + path) }),
    })

  it.each(['/by-number', '/by-name'])('should lead to no address inside (%s)', async (path) => {
    const health = await (registry.mastodon as Channel).check({ key: 'a-key' }, context(path))
    expect(health).toEqual({ kind: 'unreachable', why: 'not a public address' })
    // What posts follows no redirect at all.
    expect(await publish(registry.mastodon as Channel, context(path))).toMatchObject({
      kind: 'refused',
      code: 'REDIRECTED',
    })
    expect(inside).toEqual([])
  })

  it('should be listened to for a mebibyte of its ten gigabytes', async () => {
    expect(await publish(registry.mastodon as Channel, context())).toMatchObject({ kind: 'unknown' })
    expect(sent).toBeLessThan(16 * mebibyte.length)
    expect(await (registry.mastodon as Channel).check({ key: 'a-key' }, context())).toMatchObject({
      kind: 'unreachable',
    })
  })
})

describe('an account that was deleted on the other side', () => {
  const oauth = { clientId: 'an id', clientSecret: 'a secret', refreshToken: 'a token' }
  const session = { accessToken: 'a token', refreshToken: 'a token' }
  const graph = (code: number, subcode: number) => ({
    error: { message: 'Gone', type: 'OAuthException', code, error_subcode: subcode },
  })
  it.each<[keyof typeof registry, string, { settings?: object; credentials: object }, number, unknown]>([
    [
      'mastodon',
      'disabled',
      { settings: { server: 'https://m.example' }, credentials: { accessToken: 't' } },
      403,
      { error: 'Your login is currently disabled' },
    ],
    [
      'mastodon',
      'deleted',
      { settings: { server: 'https://m.example' }, credentials: { accessToken: 't' } },
      401,
      { error: 'The access token was revoked' },
    ],
    [
      'x',
      'suspended',
      { credentials: oauth },
      403,
      { title: 'Forbidden', detail: 'Your account is suspended' },
    ],
    [
      'facebook',
      'its page deleted',
      { settings: { page: '1029384756102', version: 'v26.0' }, credentials: { accessToken: 't' } },
      400,
      graph(100, 33),
    ],
    [
      'facebook',
      'its person gone',
      { settings: { page: '1029384756102', version: 'v26.0' }, credentials: { accessToken: 't' } },
      400,
      graph(190, 460),
    ],
    [
      'discord',
      'its channel deleted',
      { settings: { channel: '123456789012345678' }, credentials: { token: 't' } },
      404,
      { message: 'Unknown Channel', code: 10003 },
    ],
    [
      'slack',
      'deactivated',
      { settings: { channel: 'C0123456789' }, credentials: { token: 't' } },
      200,
      { ok: false, error: 'account_inactive' },
    ],
    [
      'slack',
      'its channel archived',
      { settings: { channel: 'C0123456789' }, credentials: { token: 't' } },
      200,
      { ok: false, error: 'is_archived' },
    ],
    [
      'telegram',
      'its chat deleted',
      {
        settings: { chat: '@hubchannel' },
        credentials: { token: '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw' },
      },
      400,
      { ok: false, error_code: 400, description: 'Bad Request: chat not found' },
    ],
    [
      'telegram',
      'put out of its group',
      {
        settings: { chat: '@hubchannel' },
        credentials: { token: '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw' },
      },
      403,
      { ok: false, error_code: 403, description: 'Forbidden: bot was kicked from the channel chat' },
    ],
    [
      'slackWebhook',
      'its hook removed',
      { credentials: { url: 'https://hooks.slack.com/services/T00000000/B00000000/xxx' } },
      404,
      'no_service',
    ],
  ])(
    'should pause what goes to %s (%s) until a person connects it again',
    async (kind, _what, given, status, body) => {
      const channel = registry[kind] as Channel
      const context = contextOf(channel, {
        settings: given.settings ?? {},
        credentials: given.credentials,
        session,
        fetch: async ({ url }) => ({
          kind: 'answered',
          status,
          headers: new Headers({ 'content-type': 'application/json' }),
          body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
          truncated: false,
          url,
        }),
      })
      expect(await publish(channel, context)).toMatchObject({ kind: 'reauthorize' })
    },
  )
})

describe('a video of three gigabytes', () => {
  const bytes = 3 * 1024 ** 3
  const asked: string[] = []
  const opened = (channel: Channel, size = bytes) =>
    openVideo({
      video: { url: 'https://hub.example.org/long.mp4', type: 'video/mp4' },
      rule: channel.capabilities.video ?? { needed: true, types: [], maxBytes: 0 },
      fetch: async ({ url, headers }) => {
        asked.push(headers?.range ?? 'all of it')
        return {
          kind: 'answered',
          status: 206,
          headers: new Headers({ 'content-range': `bytes 0-0/${size}` }),
          body: new Uint8Array(1),
          truncated: false,
          url,
        }
      },
    })

  it.each([tiktok as Channel, youtube as Channel])('should be opened without being read', async (channel) => {
    expect(await opened(channel)).toMatchObject({ kind: 'video', bytes })
    expect(new Set(asked)).toEqual(new Set(['bytes=0-0']))
  })

  it('should be refused by its size alone where the network takes less', async () => {
    expect(await opened(tiktok as Channel, 5 * 1024 ** 3)).toMatchObject({
      kind: 'refused',
      code: 'VIDEO_TOO_LARGE',
    })
  })
})
