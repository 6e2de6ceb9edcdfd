import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Client, createClient } from '@libsql/client'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { checkMigrations, sqliteClientOf } from '../src/database'
import { migrations } from '../src/migrations'
import { bootHub, schemaStatements, type TestHub } from './helpers/bootHub'

// By what SQLite understood, not by its text: a column that a later migration added stands last in its table.
// The search index makes its own tables beside the schema.
const ours = "tbl_name NOT LIKE 'libsql\\_search\\_%' ESCAPE '\\'"
const facts = {
  tables: `SELECT name, sql LIKE '%AUTOINCREMENT%' AS counts FROM sqlite_master WHERE type = 'table' AND ${ours} ORDER BY name`,
  columns: `SELECT t.name AS "table", c.name, c.type, c."notnull", c.dflt_value, c.pk
    FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.${ours} ORDER BY t.name, c.name`,
  keys: `SELECT t.name AS "from", k."from" AS "column", k."table", k."to", k.on_update, k.on_delete
    FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) k WHERE t.type = 'table' AND t.${ours} ORDER BY t.name, k."from"`,
  indexes: `SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND ${ours} ORDER BY sql`,
}

const schemaOf = async (client: Client): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(facts).map(async ([name, sql]) => {
        const { rows } = await client.execute(sql)
        return [name, rows.map((row) => Object.values(row).map(String).join(' '))] as const
      }),
    ),
  )

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
    const [have, want] = [await schemaOf(migrated), await schemaOf(wanted)]
    wanted.close()
    expect(have).toEqual(want)
  })

  it('should refuse a database that a newer hub wrote', async () => {
    await hub.payload.db.create({
      collection: 'payload-migrations',
      data: { name: '29990101_000000_from_the_future', batch: 9 },
    })
    await expect(checkMigrations(hub.payload, migrations)).rejects.toThrow('newer version of the hub')
  })
})
