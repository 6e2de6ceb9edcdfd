import { type Outcome } from '../../src/plugins/syndication/channels/channel'
import { statusLength } from '../../src/plugins/syndication/channels/mastodon/length'
import { registry } from '../../src/plugins/syndication/channels/registry'
import { startMastodon } from '../servers/mastodon'
import { startWebhookReceiver } from '../servers/webhookReceiver'
import { startXrpc } from '../servers/xrpc'
import { channelContract, contractNow, type Counterpart } from './channel'

const now = () => contractNow

/** A counterpart for each channel: a network without one does not compile. */
const counterparts: Record<
  keyof typeof registry,
  { start: () => Promise<Counterpart>; statuses?: [number, Outcome['kind']][] }
> = {
  webhook: {
    start: async () => {
      const receiver = await startWebhookReceiver({ now })
      return {
        ...receiver,
        settings: { url: receiver.endpoint },
        credentials: { secret: receiver.secret },
        secrets: () => [receiver.secret, receiver.endpoint],
        posts: () => receiver.received.length,
        settingsAt: (url) => ({ url: `${url}/hook` }),
        next: receiver.next,
        // 410 is how a receiver ends it; the last two requests of the suite find it gone.
        revoke: () => receiver.next({ kind: 'status', status: 410 }, { kind: 'status', status: 410 }),
      }
    },
  },
  mastodon: {
    start: async () => {
      const server = await startMastodon({ now })
      return {
        ...server,
        settings: { server: server.url, visibility: 'unlisted' },
        credentials: { accessToken: server.token },
        secrets: () => [server.token],
        posts: () => server.statuses.length,
        settingsAt: (url) => ({ server: url }),
        measure: (text) => statusLength(text, 23),
        limited: {
          headers: { 'x-ratelimit-reset': '2026-11-22T09:05:00.000000Z' },
          at: '2026-11-22T09:05:00.000Z',
        },
      }
    },
  },
  bluesky: {
    start: async () => {
      const server = await startXrpc({ now })
      return {
        ...server,
        settings: { service: server.url, identifier: server.handle },
        credentials: { appPassword: server.appPassword },
        secrets: () => [server.appPassword, ...server.tokens()],
        posts: () => server.posts.size,
        settingsAt: (url) => ({ service: url, identifier: server.handle }),
        limited: {
          headers: { 'ratelimit-reset': String(Date.parse('2026-11-22T09:05:00Z') / 1000) },
          at: '2026-11-22T09:05:00.000Z',
        },
        endSession: server.expireAccess,
        logins: () => server.logins,
      }
    },
  },
}

for (const name of Object.keys(registry) as (keyof typeof registry)[])
  channelContract(name, registry[name], counterparts[name])
