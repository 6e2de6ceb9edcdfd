import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { backUp, restore } from '../../src/cli/backup'
import { manifestFile } from '../../src/cli/backup/manifest'
import { databaseCopies } from '../../src/database/copies'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { itNeeding, mongoUnderTest } from '../helpers/mongo'

let hub: TestHub
let place: string
const now = new Date('2026-05-01T10:00:00.000Z')
const told = { onProgress: () => undefined, now }
beforeAll(async () => {
  hub = await bootHub()
  place = await mkdtemp(path.join(os.tmpdir(), 'hub-backup-'))
  await writeFile(path.join(hub.directory, 'secret'), 'of this hub\n')
  await mkdir(path.join(hub.directory, 'media/deep'), { recursive: true })
  await writeFile(path.join(hub.directory, 'media/deep/lock.jpg'), 'a picture')
  await mkdir(path.join(hub.directory, 'exports'))
  await writeFile(path.join(hub.directory, 'exports/ada.zip'), 'gone tomorrow')
})
afterAll(async () => {
  await hub.stop()
  await rm(place, { recursive: true, force: true })
})

const tag = (title: string) => hub.payload.create({ collection: 'tags', data: { title } })
const here = () => ({ databaseURL: `file:${path.join(hub.directory, 'hub.db')}`, dataDir: hub.directory })
const titlesIn = async (file: string): Promise<unknown[]> => {
  const client = createClient({ url: `file:${file}` })
  const { rows } = await client.execute('SELECT title FROM tags ORDER BY id')
  client.close()
  return rows.map(({ title }) => title)
}
const fresh = (name: string) => {
  const dataDir = path.join(place, name)
  return { databaseURL: `file:${path.join(dataDir, 'hub.db')}`, dataDir }
}
const itOnFiles = itNeeding('file', 'a copy of a file')

describe('a backup', () => {
  itOnFiles('should hold one moment of a hub that goes on writing, its uploads and its secret', async () => {
    const folder = path.join(place, 'first')
    await tag('before')
    let writing = true
    const writer = (async () => {
      let made = 0
      // A turn of the loop for each: the driver is synchronous, and others want their turn.
      for (; writing; await nextTurn()) await tag(`meanwhile ${(made += 1)}`)
      return made
    })()
    const { files } = await backUp({ ...here(), ...told, folder })
    writing = false
    await writer
    expect(files).toBe(3)
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(
      [
        ...['data', 'data/media', 'data/media/deep', 'data/media/deep/lock.jpg', 'data/secret'],
        ...['database', 'database/hub.db', manifestFile],
      ].sort(),
    )
    const target = fresh('restored')
    await mkdir(target.dataDir)
    expect(await restore({ ...target, ...told, folder, replace: false })).toEqual({ files: 3, aside: null })
    const all = await titlesIn(path.join(hub.directory, 'hub.db'))
    const copy = await titlesIn(path.join(target.dataDir, 'hub.db'))
    // A beginning of what was written, without holes.
    expect(copy).toEqual(all.slice(0, copy.length))
    expect(copy[0]).toBe('before')
    expect(await readFile(path.join(target.dataDir, 'media/deep/lock.jpg'), 'utf8')).toBe('a picture')
    expect(await readFile(path.join(target.dataDir, 'secret'), 'utf8')).toBe('of this hub\n')
    expect((await stat(path.join(folder, 'database/hub.db'))).size).toBeGreaterThan(0)
  })

  itOnFiles('should set aside what it replaces, and only when told to', async () => {
    const folder = path.join(place, 'second')
    await backUp({ ...here(), ...told, folder })
    const target = fresh('replaced')
    await mkdir(path.join(target.dataDir, 'media'), { recursive: true })
    await writeFile(path.join(target.dataDir, 'hub.db'), 'an older database')
    await writeFile(path.join(target.dataDir, 'media/old.jpg'), 'an older picture')
    await expect(restore({ ...target, ...told, folder, replace: false })).rejects.toThrow('--replace')
    expect(await readFile(path.join(target.dataDir, 'hub.db'), 'utf8')).toBe('an older database')
    const { aside } = await restore({ ...target, ...told, folder, replace: true })
    expect(aside).toBe('.before-restore-2026-05-01T10-00-00-000Z')
    const names = await readdir(target.dataDir)
    expect(names.sort()).toEqual(['hub.db', `hub.db${aside}`, 'media', `media${aside}`, 'secret'].sort())
    expect(await readFile(path.join(target.dataDir, `media${aside}`, 'old.jpg'), 'utf8')).toBe(
      'an older picture',
    )
    expect(await titlesIn(path.join(target.dataDir, 'hub.db'))).toContain('before')
    // What was set aside is not carried on into the next backup.
    const again = path.join(place, 'again')
    expect((await backUp({ ...target, ...told, folder: again })).files).toBe(3)
  })

  itOnFiles('should be refused when it is not whole, before anything is touched', async () => {
    const target = fresh('untouched')
    await mkdir(target.dataDir)
    const attempt = (folder: string) => restore({ ...target, ...told, folder, replace: true })
    const broken = async (name: string, breakIt: (folder: string) => Promise<unknown>): Promise<string> => {
      const folder = path.join(place, name)
      await backUp({ ...here(), ...told, folder })
      await breakIt(folder)
      return folder
    }
    const cut = await broken('cut', (folder) => unlink(path.join(folder, manifestFile)))
    await expect(attempt(cut)).rejects.toThrow('no whole backup')
    const changed = await broken('changed', (folder) => appendFile(path.join(folder, 'data/secret'), 'x'))
    await expect(attempt(changed)).rejects.toThrow('data/secret is missing or damaged')
    const missing = await broken('missing', (folder) => unlink(path.join(folder, 'data/media/deep/lock.jpg')))
    await expect(attempt(missing)).rejects.toThrow('data/media/deep/lock.jpg is missing or damaged')
    const escaping = await broken('escaping', async (folder) => {
      const file = path.join(folder, manifestFile)
      const manifest = (await readFile(file, 'utf8')).replace('data/secret', '../secret')
      await writeFile(file, manifest)
    })
    await expect(attempt(escaping)).rejects.toThrow('leaves the folder')
    expect(await readdir(target.dataDir)).toEqual([])
    await expect(backUp({ ...here(), ...told, folder: changed })).rejects.toThrow('is not empty')
  })

  it('should be put back into the kind of database that it is of', async () => {
    const folder = path.join(place, 'other')
    await mkdir(folder)
    const manifest = { format: 1, madeAt: now.toISOString(), database: 'mongodb', files: [] }
    await writeFile(path.join(folder, manifestFile), JSON.stringify(manifest))
    await expect(restore({ ...fresh('kind'), ...told, folder, replace: false })).rejects.toThrow(
      'a backup of mongodb',
    )
  })

  const mongo = mongoUnderTest()
  if (mongo)
    it('should bring every document of a MongoDB database back, and refuse one that is not empty', async () => {
      const { name } = (hub.payload.db as unknown as { connection: { name: string } }).connection
      await tag('kept')
      const folder = path.join(place, 'mongo')
      const from = { databaseURL: mongo.url(name), dataDir: hub.directory }
      await backUp({ ...from, ...told, folder })
      const other = { databaseURL: mongo.url(`${name}-restored`), dataDir: path.join(place, 'mongo-data') }
      await mkdir(other.dataDir)
      await restore({ ...other, ...told, folder, replace: false })
      const second = path.join(place, 'mongo-again')
      await backUp({ ...other, ...told, folder: second })
      const tags = 'database/tags.bson'
      expect(await readFile(path.join(second, tags))).toEqual(await readFile(path.join(folder, tags)))
      expect(await databaseCopies(other.databaseURL).isEmpty()).toBe(false)
      await expect(restore({ ...other, ...told, folder, replace: true })).rejects.toThrow('not empty')
    })
})
