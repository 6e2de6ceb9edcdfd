import type { Payload } from 'payload'
import type { SqliteClient } from '../../src/database'
import { reader } from './reader'
import { insertRows, readRow, type Row } from './rows'

/** Members of the forum, the reader included: enough that each has to reply once only while replying is measured. */
export const people = 1_200

/**
 * The reader, and all others: one member is written by Payload, the others are copies of that one under other names.
 *
 * @returns their ids; the reader's is the first.
 */
export const fillPeople = async (payload: Payload, client: SqliteClient): Promise<number[]> => {
  const create = async (email: string, handle: string): Promise<number> => {
    const { id } = await payload.create({
      collection: 'members',
      data: {
        email,
        password: reader.password,
        handle,
        displayName: `Member ${handle}`,
        roles: ['member'],
        locale: 'en',
        _verified: true,
      },
      disableVerificationEmail: true,
      context: { importing: true },
    })
    return id
  }
  const first = await create(reader.email, 'a-reader')
  const second = await create('writer@example.org', 'a-writer')
  // Trust has been earned: newcomers have to wait, and nobody of this crowd is one.
  const known = { trust_level: 2, created_at: new Date(Date.now() - 365 * 24 * 3_600_000).toISOString() }
  const row = await readRow(client, 'members', second)
  const others = Array.from({ length: people - 2 }, (_, n) => second + 1 + n)
  const named = function* (): Generator<Row> {
    for (const id of others)
      yield {
        ...row,
        ...known,
        id,
        email: `writer${id}@example.org`,
        handle: `writer-${id}`,
        skeleton: `writer-${id}`,
        display_name: `Writer ${id}`,
      }
  }
  const roles = function* (): Generator<Row> {
    for (const id of others) yield { order: 1, parent_id: id, value: 'member' }
  }
  const silently = (): void => undefined
  await insertRows(client, 'members', named(), silently)
  await insertRows(client, 'members_roles', roles(), silently)
  return [first, second, ...others]
}
