import { createClient } from '@libsql/client'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { BSON, MongoClient, type Document } from 'mongodb'

/** A copy that cannot be made or put back; its message is for the operator. */
export class CopyError extends Error {
  override readonly name = 'CopyError'
}

/** How a database is copied into a folder and put back. */
export type DatabaseCopies = {
  kind: 'sqlite' | 'mongodb'
  /**
   * Copies all of it as it is at one moment, while others go on writing. (A MongoDB server that is no replica set has
   * no such moment: its collections are read one after the other.)
   *
   * @param onFile - hears of each file of the folder when it is whole.
   */
  save: (folder: string, onFile: (file: string) => void) => Promise<void>
  /** Is there nothing yet where it would be put back? */
  isEmpty: () => Promise<boolean>
  /**
   * Puts a copy back. What is there is set aside under the given suffix; a MongoDB database must be empty.
   *
   * @throws CopyError when the copy is damaged, before anything is touched.
   */
  load: (folder: string, files: readonly string[], aside: string) => Promise<void>
}

/** Copies of the database that a `DATABASE_URL` names. */
export const databaseCopies = (url: string): DatabaseCopies =>
  url.startsWith('file:') ? ofSqlite(pathOf(url)) : ofMongo(url)

/** Pure but for the working directory: the file that a `file:` URL names. */
export const pathOf = (url: string): string =>
  url.startsWith('file://') ? fileURLToPath(url) : path.resolve(url.slice('file:'.length))

const sqliteFile = 'database/hub.db'
/** What SQLite keeps beside a database: its log and the log's index. */
const besides = ['', '-wal', '-shm']

const ofSqlite = (file: string): DatabaseCopies => ({
  kind: 'sqlite',
  save: async (folder, onFile) => {
    await mkdir(path.join(folder, 'database'), { recursive: true, mode: 0o700 })
    const target = path.join(folder, sqliteFile)
    if (!existsSync(file)) throw new CopyError(`There is no database yet: ${file}.`)
    const client = createClient({ url: `file:${file}` })
    try {
      // One read transaction: writers go on, and what they write later is not in it (https://www.sqlite.org/lang_vacuum.html#vacuuminto).
      await client.execute({ sql: 'VACUUM INTO ?', args: [target] })
    } finally {
      client.close()
    }
    onFile(sqliteFile)
  },
  isEmpty: () => Promise.resolve(!existsSync(file)),
  load: async (folder, files, aside) => {
    if (!files.includes(sqliteFile)) throw new CopyError(`The backup holds no ${sqliteFile}.`)
    await mkdir(path.dirname(file), { recursive: true })
    const arriving = `${file}.arriving`
    await copyFile(path.join(folder, sqliteFile), arriving)
    try {
      await checkSqlite(arriving)
    } catch (error) {
      await rm(arriving, { force: true })
      throw error
    }
    for (const beside of besides)
      if (existsSync(file + beside)) await rename(file + beside, `${file}${aside}${beside}`)
    await rename(arriving, file)
  },
})

const checkSqlite = async (file: string): Promise<void> => {
  const client = createClient({ url: `file:${file}` })
  try {
    const { rows } = await client.execute('PRAGMA integrity_check')
    const said = rows[0]?.integrity_check
    if (said !== 'ok') throw new CopyError('The database of the backup is damaged.')
  } catch (cause) {
    if (cause instanceof CopyError) throw cause
    throw new CopyError('The database of the backup is no SQLite database.', { cause })
  } finally {
    client.close()
  }
}

/** Documents of one write. */
const batch = 500

const ofMongo = (url: string): DatabaseCopies => ({
  kind: 'mongodb',
  save: (folder, onFile) =>
    withMongo(url, async (client) => {
      await mkdir(path.join(folder, 'database'), { recursive: true, mode: 0o700 })
      const db = client.db()
      // The older name of `hello`, which every server of the protocol knows.
      const { setName } = await db.admin().command({ isMaster: 1 })
      const session = client.startSession({ snapshot: setName !== undefined })
      try {
        for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
          const file = `database/${name}.bson`
          const target = await open(path.join(folder, file), 'wx', 0o600)
          try {
            const raw = db
              .collection(name)
              .find({}, setName === undefined ? { raw: true } : { raw: true, session })
            // The form of mongodump: one document after the other.
            for await (const bytes of raw) await target.write(bytes as unknown as Buffer)
          } finally {
            await target.close()
          }
          onFile(file)
        }
      } finally {
        await session.endSession()
      }
    }),
  isEmpty: () =>
    withMongo(url, async (client) => {
      const collections = await client.db().listCollections({}, { nameOnly: true }).toArray()
      for (const { name } of collections) if (await client.db().collection(name).findOne({})) return false
      return true
    }),
  load: (folder, files) =>
    withMongo(url, async (client) => {
      for (const file of files) {
        const name = /^database\/(.+)\.bson$/.exec(file)?.[1]
        if (name === undefined) throw new CopyError(`The backup holds ${file}, which is no collection.`)
        const documents = documentsOf(await readFile(path.join(folder, file)), file)
        for (let at = 0; at < documents.length; at += batch)
          await client
            .db()
            .collection(name)
            .insertMany(documents.slice(at, at + batch))
      }
    }),
})

const documentsOf = (bytes: Buffer, file: string): Document[] => {
  const documents: Document[] = []
  try {
    // A document begins with its length.
    for (let at = 0; at < bytes.length; at += bytes.readInt32LE(at))
      documents.push(
        BSON.deserialize(bytes.subarray(at, at + bytes.readInt32LE(at)), { promoteValues: false }),
      )
  } catch (cause) {
    throw new CopyError(`${file} is damaged.`, { cause })
  }
  return documents
}

const withMongo = async <T>(url: string, work: (client: MongoClient) => Promise<T>): Promise<T> => {
  const client = new MongoClient(url)
  try {
    return await work(await client.connect())
  } finally {
    await client.close()
  }
}
