import { expect, it } from '@jest/globals'
import { createGuardedFetch } from '../../src/network/guardedFetch'
import { rerouted } from '../../src/network/rerouted'
import { capabilitiesOf } from '../../src/plugins/syndication/channels/channel'
import { statusLength } from '../../src/plugins/syndication/channels/mastodon/length'
import { threadsLength } from '../../src/plugins/syndication/channels/threads/compose'
import { xLength } from '../../src/plugins/syndication/channels/x/compose'
import { registry } from '../../src/plugins/syndication/channels/registry'
import { startSimulators } from '../../simulators'
import { startMailList } from '../servers/mailList'
import { startWebhookReceiver } from '../servers/webhookReceiver'
import { startXrpc } from '../servers/xrpc'
import { channelContract, contractNow, type Counterpart } from './channel'

const now = () => contractNow

/** A counterpart of the network that is simulated under this id. */
const simulated =
  (id: string, more: Partial<Counterpart> = {}, kind = id) =>
  async (): Promise<Counterpart> => {
    const server = await startSimulators({ now, only: [id], unlimited: true })
    const network = server.network(id)
    const account = network.accounts[kind]
    if (!account) throw new Error(`${id} has no account for ${kind}.`)
    return {
      ...server,
      through: server.url,
      ...account,
      secrets: () => [...Object.values(account.credentials).map(String), ...network.tokens.issued()],
      posts: () => network.posts.length,
      shown: () => network.posts,
      count: (counts) => Object.assign(network.posts.at(-1) ?? {}, { counts }),
      next: network.next,
      revoke: network.revoke,
      endSession: network.expire,
      ...more,
    }
  }

/** What Mastodon and its kin have in common. */
const mastodonKin: Partial<Counterpart> = {
  measure: (text) => statusLength(text, 23),
  limited: {
    headers: { 'x-ratelimit-reset': '2026-11-22T09:05:00.000000Z' },
    at: '2026-11-22T09:05:00.000Z',
  },
}

const twitchLimited: Partial<Counterpart> = {
  limited: {
    headers: { 'ratelimit-reset': String(Date.parse('2026-11-22T09:05:00Z') / 1000) },
    at: '2026-11-22T09:05:00.000Z',
  },
}

/** A counterpart for each channel: a network without one does not compile. */
const counterparts: Record<keyof typeof registry, Parameters<typeof channelContract>[2]> = {
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
  mastodon: { start: simulated('mastodon', mastodonKin) },
  x: {
    start: simulated('x', {
      measure: xLength,
      limited: {
        headers: { 'x-rate-limit-reset': String(Date.parse('2026-11-22T09:05:00Z') / 1000) },
        at: '2026-11-22T09:05:00.000Z',
      },
    }),
  },
  linkedin: { start: simulated('linkedin') },
  facebook: { start: simulated('facebook') },
  instagram: { start: simulated('instagram') },
  threads: { start: simulated('threads', { measure: threadsLength }) },
  pinterest: {
    start: simulated('pinterest', {
      limited: { headers: { 'x-ratelimit-reset': '300' }, at: '2026-11-22T09:05:00.000Z' },
    }),
  },
  email: {
    speaks: 'smtp',
    start: async () => {
      const list = await startMailList()
      return {
        ...list,
        settings: {
          to: list.to,
          from: 'hub@hub.example.org',
          fromName: 'The hub',
          unsubscribe: 'https://lists.example/leave',
        },
        credentials: { server: list.server },
        credentialsAt: (url) => ({ server: url.replace('http:', 'smtp:') }),
        secrets: () => list.secrets,
        posts: () => list.mails.length,
        shown: () =>
          list.mails.map(({ subject, text, html }) => ({
            text: `${subject}\n\n${text}`,
            below: null,
            removed: false,
            pictures: Array.from(html.matchAll(/<img [^>]*alt="([^"]*)"/g), ([, alt = '']) => ({ alt })),
          })),
      }
    },
  },
  reddit: {
    start: simulated('reddit', {
      limited: { headers: { 'x-ratelimit-reset': '300' }, at: '2026-11-22T09:05:00.000Z' },
    }),
  },
  twitch: { start: simulated('twitch', twitchLimited) },
  twitchSchedule: {
    start: simulated('twitch', twitchLimited, 'twitchSchedule'),
    content: {
      when: {
        startsAt: '2026-12-01T18:00:00.000Z',
        endsAt: '2026-12-01T20:00:00.000Z',
        timeZone: 'Europe/Paris',
      },
    },
  },
  youtube: { start: simulated('youtube') },
  tiktok: { start: simulated('tiktok', { withoutToken: true }) },
  telegram: { start: simulated('telegram'), statuses: [[404, 'reauthorize']] },
  discord: { start: simulated('discord') },
  slack: { start: simulated('slack') },
  slackWebhook: {
    start: simulated('slack', {}, 'slackWebhook'),
    statuses: [
      [404, 'reauthorize'],
      [410, 'reauthorize'],
    ],
  },
  teams: {
    start: simulated('teams'),
    statuses: [
      [404, 'reauthorize'],
      [410, 'reauthorize'],
    ],
  },
  discordWebhook: { start: simulated('discord', {}, 'discordWebhook') },
  bluesky: {
    start: async () => {
      const server = await startXrpc({ now })
      return {
        ...server,
        settings: { service: server.url, identifier: server.handle },
        credentials: { appPassword: server.appPassword },
        secrets: () => [server.appPassword, ...server.tokens()],
        posts: () => server.posts.size,
        shown: () => [...server.posts.values()].map((post) => ({ ...post, removed: false })),
        count: (counts) => Object.assign([...server.posts.values()].at(-1) ?? {}, { counts }),
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

/** What servers of Mastodon's kin told of themselves, as the simulators below repeat it. */
const kin = {
  gotosocial: { maxCharacters: 5_000, urlLength: 25, altLength: 1_500, imageBytes: 41_943_040 },
  pleroma: { maxCharacters: 5_000, urlLength: 23, altLength: 1_500 },
} as const

for (const name of Object.keys(registry) as (keyof typeof registry)[])
  channelContract(name, registry[name], counterparts[name])
for (const [id, told] of Object.entries(kin)) {
  const limits = { ...told, keepsKeys: 0, countsRunes: 1 }
  const measure = (text: string): number => Array.from(text).length
  const start = simulated(id, { ...mastodonKin, measure }, 'mastodon')
  const capabilities = capabilitiesOf(registry.mastodon, limits)
  channelContract(`mastodon, on ${id}`, { ...registry.mastodon, capabilities }, { start, limits })

  it(`should learn the limits of ${id} from what it says of itself`, async () => {
    const other = await start()
    const fetch = rerouted(createGuardedFetch({ allowPrivateNetwork: true }), other.url)
    const settings = registry.mastodon.settings.parse(other.settings)
    const credentials = registry.mastodon.credentials.parse(other.credentials)
    const refuses = () => Promise.reject(new Error('Not asked for.'))
    const learnt = await registry.mastodon.askLimits?.({
      settings,
      credentials,
      fetch,
      now,
      wait: refuses,
      mail: refuses,
      picture: refuses,
      video: refuses,
      progress: { read: refuses, write: refuses },
    })
    expect(learnt).toEqual(limits)
    await other.stop()
  })
}
