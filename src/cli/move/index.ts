import { createClient } from '@libsql/client'
import { createHmac, randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { database, type DatabaseOptions } from '../../database'
import { databaseCopies, pathOf } from '../../database/copies'
import { Failure } from '../failure'
import { copyStore, isSame, type Verdict, verifyStore } from './copy'
import { countOf, storesOf } from './stores'
import { claim, drawerOf, release } from './target'

export type { Verdict } from './copy'

/** What {@link move} needs to know. */
export type MoveArgs = {
  /** The hub's configuration; its own database is not opened. */
  config: SanitizedConfig
  databaseURL: string
  dataDir: string
  /** What the hub signs and seals with: the new hub needs the same. */
  secret: string
  /** `mongodb://…` with a database's name. */
  to: string
  /** Compare only. */
  verifyOnly: boolean
  now: () => Date
  onProgress: (done: number, total: number, what: string) => void
  /** Brings the copy of the database up to the code. */
  prepare: (payload: Payload) => Promise<void>
  mongo?: DatabaseOptions['mongo']
  /** Hears of each store that is copied whole; for tests that cut the work off. */
  onStore?: (name: string) => void
}

/** How a move went. */
export type Moved = {
  verdicts: Verdict[]
  /** Was an earlier one gone on with? */
  resumed: boolean
  /** Did somebody write to the hub meanwhile? Then the move is not finished. */
  written: boolean
}

/** Where the moment's copy lies while it is read; in the data folder, which has room for the database. */
const copyFolder = '.moving'

/**
 * Copies an embedded hub into MongoDB, and reads both to compare them. It reads a copy of one moment, so that the hub is
 * left as it is and may run; but the move ends only when nobody has written since. Made again, it takes along what was
 * written: the long first one while the hub runs, the short last one when it is stopped.
 *
 * @throws Failure when the hub is no embedded one, the target is not empty and not this hub's unfinished move, or the two
 * sides differ.
 */
export const move = async (args: MoveArgs): Promise<Moved> => {
  const { config, databaseURL, dataDir, to, verifyOnly, now } = args
  if (!databaseURL.startsWith('file:'))
    throw new Failure('This hub is not an embedded one: DATABASE_URL is no file:.')
  if (!/^mongodb(\+srv)?:\/\//.test(to))
    throw new Failure('--to must begin with mongodb:// or mongodb+srv://.')
  const folder = path.join(dataDir, copyFolder)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const watch = createClient({ url: `file:${pathOf(databaseURL)}` })
  const opened: Payload[] = []
  const open = async (options: DatabaseOptions): Promise<Payload> => {
    const payload = await getPayload({
      config: { ...config, db: { ...config.db, ...database(options) } },
      key: randomUUID(),
      disableOnInit: true,
    })
    opened.push(payload)
    return payload
  }
  try {
    const before = await writesOf(watch)
    const files: string[] = []
    await databaseCopies(databaseURL).save(folder, (file) => files.push(file))
    const source = await open({ url: `file:${path.join(folder, files[0] ?? '')}` })
    await args.prepare(source)
    const hub = createHmac('sha256', args.secret).update('move').digest('hex')
    const { resumed } = verifyOnly ? { resumed: false } : await claim(to, { hub }, now())
    const target = await open({ url: to, ...(args.mongo ? { mongo: args.mongo } : {}) })
    const verdicts = await copyAll(args, source, target)
    const written = (await writesOf(watch)) !== before
    const isWhole = verdicts.every(isSame)
    if (!verifyOnly && isWhole && !written) await release(to, now())
    return { verdicts, resumed, written }
  } finally {
    for (const payload of opened) await payload.destroy()
    watch.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A number that changes when another connection has written (https://www.sqlite.org/pragma.html#pragma_data_version). */
const writesOf = async (client: ReturnType<typeof createClient>): Promise<unknown> =>
  (await client.execute('PRAGMA data_version')).rows[0]?.data_version

const copyAll = async (args: MoveArgs, source: Payload, target: Payload): Promise<Verdict[]> => {
  const stores = storesOf(source)
  let total = 0
  for (const store of stores) total += (await countOf(source, store)) * (args.verifyOnly ? 1 : 2)
  let done = 0
  const told = (what: string) => (documents: number) => args.onProgress((done += documents), total, what)
  if (!args.verifyOnly)
    for (const store of stores) {
      await copyStore({ source, store, drawer: drawerOf(target, store), onDone: told(store.name) })
      args.onStore?.(store.name)
    }
  const verdicts: Verdict[] = []
  for (const store of stores)
    verdicts.push(
      await verifyStore({
        source,
        store,
        drawer: drawerOf(target, store),
        onDone: told(`check ${store.name}`),
      }),
    )
  return verdicts
}
