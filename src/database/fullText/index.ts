import type { Payload } from 'payload'
import { mongoFullText } from './mongo'
import { sqliteFullText } from './sqlite'
import type { FullText } from './types'

export {
  type BuildState,
  type Clause,
  type Found,
  type FullText,
  type FullTextQuery,
  type IndexEntry,
  mostRanked,
  type Phrase,
} from './types'

const known = new WeakMap<object, FullText>()

/**
 * The full-text index of a booted Payload's database.
 *
 * @throws Error for a database that has none that we know how to use.
 */
export const fullTextOf = (payload: Pick<Payload, 'db'>): FullText => {
  const there = known.get(payload.db)
  if (there) return there
  const made = open(payload)
  known.set(payload.db, made)
  return made
}

const open = (payload: Pick<Payload, 'db'>): FullText => {
  const { name } = payload.db
  if (name === 'sqlite') return sqliteFullText(payload)
  if (name === 'mongoose') return mongoFullText(payload)
  throw new Error(`Full-text search knows SQLite and MongoDB; this database is "${name}".`)
}
