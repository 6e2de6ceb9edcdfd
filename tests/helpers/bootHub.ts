import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {
  buildConfig,
  type Config,
  getPayload,
  type Payload,
  type PayloadRequest,
  createLocalReq,
} from 'payload'
import { database, sqliteClientOf } from '../../src/database'
import { hubEditor } from '../../src/fields/editor'
import { communityHub, type HubOptions } from '../../src/hub'
import type { Member } from '../../src/payload-types'
import { mongoUnderTest } from './mongoUnderTest'

/** A booted hub on its own database, and how to end it. */
export type TestHub = {
  payload: Payload
  /** Under which Payload keeps this instance, for `handleEndpoints({ payloadInstanceCacheKey })`. */
  key: string
  /** Folder of database and uploads, removed at the end. */
  directory: string
  /** A member with these roles, verified and able to log in with {@link testPassword}. */
  createMember: (
    data: Partial<Pick<Member, 'handle' | 'displayName' | 'email' | 'roles' | 'locale'>>,
  ) => Promise<Member>
  /** A request of the Local API in the name of a member (or nobody): pass it with `overrideAccess: false`. */
  requestOf: (user: Member | null) => Promise<PayloadRequest>
  stop: () => Promise<void>
}

/** The password of every member that tests make. */
export const testPassword = 'correct horse battery staple'

/**
 * A real Payload with the whole hub on a fresh database: SQLite in a temporary folder, or MongoDB when
 * `MONGODB_URL` is set (`npm run test:mongo`).
 */
export const bootHub = async (
  args: {
    options?: Partial<HubOptions>
    change?: (config: Config) => Config
    /** `none` leaves the database empty. @default 'running', the tables of the running configuration */
    schema?: 'running' | 'none'
    /** SQLite whatever the tests run on: for what leads from there. @default the database under test */
    on?: 'sqlite'
  } = {},
): Promise<TestHub> => {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'hub-test-'))
  const siteURL = args.options?.siteURL ?? 'http://localhost:3000'
  const mongo = args.on === 'sqlite' ? null : mongoUnderTest()
  const config: Config = {
    secret: 'a secret of the tests, long enough',
    serverURL: siteURL,
    db: mongo
      ? database({ url: mongo.url(`test-${randomUUID()}`), mongo: mongo.options, alone: true })
      : database({ url: `file:${path.join(directory, 'hub.db')}` }),
    editor: hubEditor(),
    localization: {
      locales: [
        { code: 'en', label: 'English' },
        { code: 'fr', label: 'Français' },
      ],
      defaultLocale: 'en',
      fallback: true,
    },
    i18n: { supportedLanguages: { en, fr }, fallbackLanguage: 'en' },
    admin: { user: 'members' },
    cors: [siteURL],
    csrf: [siteURL],
    telemetry: false,
    logger: { options: { level: process.env.LOG_LEVEL ?? 'silent' } },
    typescript: { autoGenerate: false },
    plugins: [communityHub({ siteURL, mediaDirectory: path.join(directory, 'media'), ...args.options })],
  }
  const key = randomUUID()
  const payload = await getPayload({ config: buildConfig(args.change ? args.change(config) : config), key })
  if (args.schema !== 'none') await createSchema(payload)
  return {
    payload,
    key,
    directory,
    createMember: (data) => createMember(payload, data),
    requestOf: async (user) =>
      createLocalReq(
        user ? { user: { ...user, ...(await levelOf(payload, user)), collection: 'members' } } : {},
        payload,
      ),
    stop: async () => {
      if (mongo) await mongo.drop(payload)
      await payload.destroy()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/**
 * The tables of the running configuration, made from it directly: the tests of a slice do not wait for migrations,
 * and `tests/generated.spec.ts` holds the migrations against this.
 */
export const createSchema = async (payload: Payload): Promise<void> => {
  const client = sqliteClientOf(payload)
  if (!client) return
  for (const statement of await schemaStatements(payload)) await client.execute(statement)
}

/** The SQL that makes the tables of the running configuration from nothing. */
export const schemaStatements = async (payload: Payload): Promise<string[]> => {
  const adapter = payload.db as unknown as {
    schema: Record<string, unknown>
    requireDrizzleKit: () => {
      generateDrizzleJson: (schema: Record<string, unknown>) => Promise<unknown>
      generateMigration: (from: unknown, to: unknown) => Promise<string[]>
    }
  }
  const kit = adapter.requireDrizzleKit()
  const [from, to] = await Promise.all([kit.generateDrizzleJson({}), kit.generateDrizzleJson(adapter.schema)])
  return kit.generateMigration(from, to)
}

/** A session's member is read anew at every request; of that, what moves by itself. */
const levelOf = async (payload: Payload, { id }: Member): Promise<Partial<Pick<Member, 'trustLevel'>>> => {
  const row = await payload.db.findOne<{ id: number; trustLevel?: Member['trustLevel'] }>({
    collection: 'members',
    where: { id: { equals: id } },
  })
  return row?.trustLevel == null ? {} : { trustLevel: row.trustLevel }
}

let made = 0

const createMember = async (
  payload: Payload,
  data: Partial<Pick<Member, 'handle' | 'displayName' | 'email' | 'roles' | 'locale'>>,
): Promise<Member> => {
  made += 1
  const handle = data.handle ?? `member-${made}`
  return payload.create({
    collection: 'members',
    data: {
      handle,
      displayName: data.displayName ?? handle,
      email: data.email ?? `${handle}@example.org`,
      roles: data.roles ?? ['member'],
      locale: data.locale ?? 'en',
      password: testPassword,
      _verified: true,
    },
    disableVerificationEmail: true,
  })
}
