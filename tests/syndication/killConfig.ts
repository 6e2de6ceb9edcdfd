import type { CollectionConfig, Config } from 'payload'
import { pipe } from '../../src/config/pipe'
import { addCollections } from '../../src/config/steps'
import { database } from '../../src/database'
import { createGuardedFetch } from '../../src/network/guardedFetch'
import { outbox } from '../../src/plugins/outbox'
import {
  followChange,
  planDeliveries,
  registry,
  syndication,
  type SyndicationOptions,
  syndicationTopics,
} from '../../src/plugins/syndication'
import { plainChannel } from '../fakes/plainChannel'
import type { TestDatabase } from '../outbox/config'

/** What a test tells a worker process that publishes. */
export type DeliveryOrder = {
  where: TestDatabase
  /** ISO 8601: the worker's clock stands still. */
  now: string
}

/** A clock that several processes share and that runs faster than the world's: leases end while a test looks on. */
export type FastClock = {
  /** Where it began: milliseconds since 1970 of its own, and of the system's. */
  from: number
  began: number
  /** How many times as fast. */
  speed: number
}

/** Reads it. */
export const readFastClock =
  ({ from, began, speed }: FastClock): (() => Date) =>
  () =>
    new Date(from + (Date.now() - began) * speed)

const Members: CollectionConfig = {
  slug: 'members',
  auth: true,
  fields: [{ name: 'roles', type: 'text', hasMany: true }],
}
const Posts: CollectionConfig = {
  slug: 'posts',
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'isLive', type: 'checkbox' },
  ],
}

/** A Payload with posts, the outbox and syndication and nothing else: it boots in a second. */
export const killConfig = (
  where: TestDatabase,
  now: () => Date,
  more: Partial<SyndicationOptions> = {},
): Config => ({
  secret: 'a secret of the tests, long enough',
  db: database(where),
  admin: { user: 'members' },
  telemetry: false,
  logger: { options: { level: process.env.LOG_LEVEL ?? 'silent' } },
  typescript: { autoGenerate: false },
  plugins: [
    (config) =>
      pipe(
        config,
        addCollections(Members, Posts),
        outbox({
          topics: syndicationTopics,
          consumers: { 'content.published': [planDeliveries], 'content.changed': [followChange] },
          now,
          random: Math.random,
        }),
        syndication({
          siteURL: 'https://hub.example.org',
          sources: {
            posts: {
              isPublic: ({ isLive }) => isLive === true,
              toContent: ({ id, title }, language) =>
                language === 'en'
                  ? {
                      title: String(title),
                      excerpt: null,
                      url: `https://hub.example.org/blog/${String(id)}`,
                      tags: [],
                      image: null,
                    }
                  : null,
            },
          },
          fetch: createGuardedFetch({ allowPrivateNetwork: true }),
          // More attempts than kills: a delivery that every one of them hits must not be left to a person.
          retry: { base: 30_000, max: 60_000, attempts: 100 },
          now,
          random: Math.random,
          channels: { ...registry, plain: plainChannel },
          ...more,
        }),
      ),
  ],
})
