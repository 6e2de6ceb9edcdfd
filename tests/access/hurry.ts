import type { Payload } from 'payload'
import { sqliteClientOf } from '../../src/database'

/** Thousands of small writes that nobody will miss: SQLite need not wait for the disk. */
export const hurry = async (payload: Payload): Promise<void> => {
  await sqliteClientOf(payload)?.execute('PRAGMA synchronous = OFF')
}
