import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient, type Row } from '@libsql/client'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { checkMigrations, sqliteClientOf } from '../src/database'
import { migrations } from '../src/migrations'
import { bootHub, schemaStatements, type TestHub } from './helpers/bootHub'

describe('what is generated and checked in', () => {
  it('should be fresh: types, import map, GraphQL schema and its typed documents (npm run generate)', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--conditions=production', '--import', 'tsx', 'scripts/generate.ts', '--check'],
      { encoding: 'utf8' },
    )
    expect({ status, stdout, stderr: status === 0 ? '' : stderr }).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
  })
})

describe('the migrations', () => {
  let hub: TestHub
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'hub-schema-'))
    hub = await bootHub({ schema: 'none' })
  })
  afterAll(async () => {
    await hub.stop()
    await rm(directory, { recursive: true })
  })

  it('should make the very tables and indexes of the running configuration (npm run payload -- migrate:create)', async () => {
    await checkMigrations(hub.payload, migrations)
    const wanted = createClient({ url: `file:${path.join(directory, 'wanted.db')}` })
    for (const statement of await schemaStatements(hub.payload)) await wanted.execute(statement)
    const migrated = sqliteClientOf(hub.payload)
    if (!migrated) throw new Error('The embedded database is the one with migrations.')
    const list =
      "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY sql"
    const shape = (rows: Row[]) => rows.map(({ sql }) => (sql as string).replace(/\s+/g, ' '))
    const [have, want] = [(await migrated.execute(list)).rows, (await wanted.execute(list)).rows]
    wanted.close()
    expect(shape(have)).toEqual(shape(want))
  })

  it('should refuse a database that a newer hub wrote', async () => {
    await hub.payload.db.create({
      collection: 'payload-migrations',
      data: { name: '29990101_000000_from_the_future', batch: 9 },
    })
    await expect(checkMigrations(hub.payload, migrations)).rejects.toThrow('newer version of the hub')
  })
})
