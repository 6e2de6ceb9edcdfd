import type { SqliteClient } from '../../src/database'

/**
 * Many entries that everybody sees, each member with as many as it takes, written as rows in one statement: best first,
 * a point less for each.
 */
export const manyEntries = async (
  client: SqliteClient,
  args: { contest: number; members: readonly { id: number }[]; count: number },
): Promise<void> => {
  const { contest, members, count } = args
  const ids = JSON.stringify(members.map(({ id }) => id))
  await client.execute({
    sql: `
      with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < :count)
      insert into entries
        (contest_id, member_id, entrant_id, number, status, moderation, title, score, seconds, submitted_at)
      select :contest, someone.value, someone.value, 1000000 + i, 'submitted', 'approved',
        'Entry ' || i, :count - i, 10, '2026-09-10T08:00:00.000Z'
      from n join json_each(:ids) as someone on someone.key = cast(i % :members as integer)`,
    args: { contest, ids, members: members.length, count },
  })
}
