import type { CollectionConfig, Config } from 'payload'
import { pipe } from '../../src/config/pipe'
import { addCollections } from '../../src/config/steps'
import { database } from '../../src/database'
import { desk, deskTopics } from '../../src/plugins/desk'
import { emit, outbox } from '../../src/plugins/outbox'
import type { TestDatabase } from '../outbox/config'

/** What a test tells a worker process that keeps plans. */
export type DeskOrder = {
  where: TestDatabase
  /** ISO 8601: the worker's clock stands still. */
  now: string
}

const Members: CollectionConfig = {
  slug: 'members',
  auth: true,
  fields: [
    { name: 'roles', type: 'text', hasMany: true },
    { name: '_verified', type: 'checkbox' },
  ],
}
const Posts: CollectionConfig = {
  slug: 'posts',
  versions: { drafts: { localizeStatus: true } },
  fields: [{ name: 'title', type: 'text', required: true, localized: true }],
}

/** A Payload with texts, the outbox and the desk and nothing else: it boots in a second. */
export const deskConfig = ({ where, now }: DeskOrder): Config => ({
  secret: 'a secret of the tests, long enough',
  db: database(where),
  admin: { user: 'members' },
  localization: { locales: ['en', 'fr'], defaultLocale: 'en', fallback: false },
  experimental: { localizeStatus: true },
  telemetry: false,
  logger: { options: { level: process.env.LOG_LEVEL ?? 'silent' } },
  typescript: { autoGenerate: false },
  plugins: [
    (config) =>
      pipe(
        config,
        addCollections(Members, Posts),
        desk({
          collections: [{ slug: 'posts', type: 'Post', prefix: '/blog/', text: ['title'] }],
          emit,
          now: () => new Date(now),
        }),
        outbox({ topics: deskTopics, consumers: {}, now: () => new Date(now), random: Math.random }),
      ),
  ],
})
