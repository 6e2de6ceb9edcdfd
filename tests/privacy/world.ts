import { handleEndpoints } from 'payload'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { hubCustom } from '../../src/config/hubCustom'
import { createLogger } from '../../src/config/logger'
import { sqliteClientOf } from '../../src/database'
import type { HubOptions } from '../../src/hub'
import { hubEmail } from '../../src/plugins/notifications'
import { createClock, type FixedClock } from '../fakes/clock'
import { bootHub, type TestHub, testPassword } from '../helpers/bootHub'

/** A hub with everything that may keep something: mails in a folder, uploads, archives, a captured log. */
export type PrivacyWorld = TestHub & {
  clock: FixedClock
  /** Every line that was logged, at every level. */
  log: string[]
  /** Signs in and answers the session's token. */
  logIn: (email: string) => Promise<string>
  /** `POST /api/actions/<name>`. */
  act: (name: string, body: object, token?: string) => Promise<{ status: number; body: Answer }>
  /** Any request below `/api`. */
  call: (method: string, path: string, body?: object, token?: string) => Promise<Response>
  /** Does everything that the worker finds to do, the erasures included. */
  work: () => Promise<void>
  /** One turn of one of the worker's tasks. */
  turn: (task: string) => Promise<number>
  /** Every place in which a value could be found: table and column, file, line of the log. */
  places: () => Promise<Place[]>
}

/** An answer of the API as tests read it. */
export type Answer = {
  [key: string]: unknown
  errors?: { message: string; extensions: { code: string; field?: string } }[]
}

/** Where to look, and what is there. */
export type Place = { name: string; content: Buffer }

export const bootPrivacyWorld = async (options: Partial<HubOptions> = {}): Promise<PrivacyWorld> => {
  const clock = createClock()
  const log: string[] = []
  const data = await mkdtemp(path.join(os.tmpdir(), 'hub-data-'))
  const mailDirectory = path.join(data, 'mail')
  const hub = await bootHub({
    options: { now: clock.now, mailDirectory, mediaDirectory: path.join(data, 'media'), ...options },
    change: (config) => ({
      ...config,
      sharp,
      email: hubEmail({
        smtpURL: null,
        from: { name: 'The hub', address: 'hub@example.org' },
        directory: mailDirectory,
        now: clock.now,
      }),
      logger: createLogger({ level: 'trace', destination: { write: (line) => void log.push(line) } }),
    }),
  })
  const call = async (method: string, to: string, body?: object, token?: string): Promise<Response> =>
    handleEndpoints({
      config: hub.payload.config,
      payloadInstanceCacheKey: hub.key,
      request: new Request(`http://localhost:3000/api${to}`, {
        method,
        headers: {
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...(token ? { authorization: `JWT ${token}` } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    })
  const tasks = hubCustom(hub.payload.config).tasks
  const turn = async (name: string): Promise<number> => {
    const task = tasks.find((each) => each.name === name)
    if (!task) throw new Error(`There is no task "${name}".`)
    return task.run({ payload: hub.payload, signal: new AbortController().signal })
  }
  const work = async (): Promise<void> => {
    for (let busy = true; busy;) {
      busy = false
      for (const { name } of tasks) if ((await turn(name)) > 0) busy = true
    }
  }
  return {
    ...hub,
    clock,
    stop: async () => {
      await hub.stop()
      await rm(data, { recursive: true, force: true })
    },
    log,
    call,
    turn,
    work,
    logIn: async (email) => {
      const { token } = await hub.payload.login({
        collection: 'members',
        data: { email, password: testPassword },
      })
      return token ?? ''
    },
    act: async (name, body, token) => {
      const response = await call('POST', `/actions/${name}`, body, token)
      return { status: response.status, body: (await response.json()) as Answer }
    },
    places: async () => [
      ...(await databasePlaces(hub)),
      ...(await filePlaces(hub.directory)),
      ...(await filePlaces(data)),
      ...log.map((line, index) => ({ name: `log line ${index + 1}`, content: Buffer.from(line) })),
    ],
  }
}

/** Every column of every table by raw SQL, or every document of every collection. */
const databasePlaces = async ({ payload }: TestHub): Promise<Place[]> => {
  const client = sqliteClientOf(payload)
  if (!client) return documentPlaces(payload.db as unknown as MongoDB)
  const tables = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  const places: Place[] = []
  for (const { name } of tables.rows) {
    const table = name as string
    const { rows: described } = await client.execute(`PRAGMA table_info("${table}")`)
    // As bytes: the index of what is searched holds numbers that JavaScript does not.
    const wanted = described.map((row) => `CAST("${row.name as string}" AS BLOB) AS "${row.name as string}"`)
    const { columns, rows } = await client.execute(`SELECT ${wanted.join(', ')} FROM "${table}"`)
    for (const [index, column] of columns.entries())
      places.push({
        name: `${table}.${column}`,
        content: Buffer.concat(rows.map((row) => toBuffer(row[index]))),
      })
  }
  return places
}

type MongoDB = {
  connection: {
    db: {
      listCollections: () => { toArray: () => Promise<{ name: string }[]> }
      collection: (name: string) => { find: (query: object) => { toArray: () => Promise<object[]> } }
    }
  }
}

const documentPlaces = async ({ connection: { db } }: MongoDB): Promise<Place[]> => {
  const places: Place[] = []
  for (const { name } of await db.listCollections().toArray())
    for (const [index, doc] of (await db.collection(name).find({}).toArray()).entries())
      places.push({ name: `${name} ${index}`, content: Buffer.from(JSON.stringify(doc)) })
  return places
}

const toBuffer = (value: unknown): Buffer =>
  value instanceof ArrayBuffer ? Buffer.from(value) : Buffer.from(`${String(value)}\n`)

/** Every file below the data directory, byte for byte: the database with its log, uploads, mails, archives. */
const filePlaces = async (directory: string): Promise<Place[]> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return Promise.all(
    files.map(async (file) => ({
      name: path.relative(directory, file),
      content: Buffer.concat([Buffer.from(`${file}\n`), await readFile(file)]),
    })),
  )
}

/** The places in which one of the values is found, whatever its case: `value: place`. */
export const findsOf = (places: readonly Place[], values: Readonly<Record<string, string>>): string[] => {
  // One byte a character: offsets do not matter, only whether it is there.
  const texts = places.map(({ name, content }) => ({ name, text: content.toString('latin1').toLowerCase() }))
  return Object.entries(values).flatMap(([what, value]) => {
    const wanted = Buffer.from(value).toString('latin1').toLowerCase()
    return texts.filter(({ text }) => text.includes(wanted)).map(({ name }) => `${what}: ${name}`)
  })
}
