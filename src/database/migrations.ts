import type { Payload } from 'payload'
import type { SqliteClient } from './sqliteClient'

/** One generated migration, as `src/migrations/index.ts` lists them. */
export type Migration = {
  name: string
  up: (args: never) => Promise<void>
  down: (args: never) => Promise<void>
}

/** The database was written by a newer hub; an older one would misread it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
  constructor(readonly unknown: readonly string[]) {
    super(
      `This database was written by a newer version of the hub (it holds ${unknown.join(', ')}). Start that version, or restore a backup.`,
    )
  }
}

/**
 * Brings the database up to the code. Does nothing on MongoDB, which has no schema to move yet.
 *
 * @throws NewerDatabaseError when the database holds a migration that this code does not know.
 */
export const checkMigrations = async (payload: Payload, migrations: readonly Migration[]): Promise<void> => {
  const { unknown, pending } = await migrationState(payload, migrations)
  if (unknown.length > 0) throw new NewerDatabaseError(unknown)
  if (pending.length > 0)
    // Payload types `up` by a database of its own choosing; ours are generated for this very adapter.
    await payload.db.migrate({ migrations: [...migrations] as never })
}

/** Which migrations the database lacks, and which it holds that this code does not know. None on MongoDB. */
export const migrationState = async (
  payload: Payload,
  migrations: readonly Migration[],
): Promise<{ unknown: string[]; pending: string[] }> => {
  const embedded = 'drizzle' in payload.db
  if (!embedded) return { unknown: [], pending: [] }
  const known = migrations.map(({ name }) => name)
  const applied = await appliedMigrations(payload)
  return {
    unknown: applied.filter((name) => !known.includes(name)),
    pending: known.filter((name) => !applied.includes(name)),
  }
}

const appliedMigrations = async (payload: Payload): Promise<string[]> => {
  const client = (payload.db as unknown as { client: SqliteClient }).client
  const table = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  if (table.rows.length === 0) return []
  const rows = await client.execute('SELECT name FROM payload_migrations WHERE batch >= 0')
  return rows.rows.map(({ name }) => name as string)
}
