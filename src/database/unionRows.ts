import type { CollectionSlug, PayloadRequest } from 'payload'
import { sqliteClientOf } from './index'
import { plainRows } from './plainRows'
import { sqliteTable } from './sqliteQuery'
import { databaseOf, statements, type Value } from './statements'

/** One of several collections that are read alike. */
export type Part = {
  collection: CollectionSlug
  /** The field that holds whose row it is: a relationship to one. */
  owner: string
  /** What is read, by the name it has in the answer; neither localised nor in a table of its own. */
  columns: Readonly<Record<string, string>>
  /** A row that is left out. */
  except?: number | string | null
}

/** A row of a part. */
export type PartRow = { collection: string; id: number | string; createdAt: string } & Readonly<
  Record<string, unknown>
>

/**
 * The rows of one owner since a moment, of several collections, newest first in each: with one statement on the embedded
 * database, where a statement costs more than its rows. Below Payload, as `plainRows` is: nobody's access is asked.
 *
 * @param args.since - ISO 8601; later rows only.
 * @param args.limit - rows of each part at most.
 */
export const unionRows = async (args: {
  parts: readonly Part[]
  owner: number | string
  since: string
  limit: number
  req: PayloadRequest
}): Promise<PartRow[]> => {
  const { parts, owner, since, limit, req } = args
  const written = sqliteClientOf(req.payload) === null ? null : statementOf(args)
  if (written !== null) {
    const database = statements(await databaseOf(req.payload, req))
    return (await database.all(written.text, ...written.values)) as unknown as PartRow[]
  }
  const found = await Promise.all(
    parts.map(async ({ collection, owner: field, columns, except }) => {
      const rows = await plainRows<{ id: number | string } & Record<string, unknown>>({
        collection,
        where: {
          and: [
            { [field]: { equals: owner } },
            { createdAt: { greater_than: since } },
            ...(except == null ? [] : [{ id: { not_equals: except } }]),
          ],
        },
        sort: '-createdAt',
        limit,
        columns: ['createdAt', ...Object.values(columns)],
        req,
      })
      return rows.map((row): PartRow => ({
        collection,
        id: row.id,
        createdAt: String(row.createdAt),
        ...Object.fromEntries(Object.entries(columns).map(([name, field]) => [name, row[field]])),
      }))
    }),
  )
  return found.flat()
}

/** The statement, with its values; null when a part has no such columns, which the slow way leaves out. */
const statementOf = ({
  parts,
  owner,
  since,
  limit,
  req,
}: Parameters<typeof unionRows>[0]): { text: string; values: Value[] } | null => {
  // Names come from the hub's own collections; quotation marks are for words that SQL keeps for itself.
  const names = [...new Set(parts.flatMap(({ columns }) => Object.keys(columns)))]
  const values: Value[] = []
  const texts: string[] = []
  for (const { collection, owner: field, columns, except } of parts) {
    const { name, table } = sqliteTable(req.payload, collection)
    const [ownerColumn, created] = [table[field]?.name, table.createdAt?.name]
    const read = names.map(
      (each) => [each, columns[each] === undefined ? null : table[columns[each]]] as const,
    )
    if (!ownerColumn || !created || read.some(([, column]) => column === undefined)) return null
    const selected = read.map(([each, column]) => `${column ? `"${column.name}"` : 'NULL'} AS "${each}"`)
    values.push(owner, since, ...(except == null ? [] : [except]))
    texts.push(
      `SELECT * FROM (SELECT '${collection}' AS "collection", "id", "${created}" AS "createdAt", ${selected.join(', ')}` +
        ` FROM "${name}" WHERE "${ownerColumn}" = ? AND "${created}" > ?${except == null ? '' : ' AND "id" <> ?'}` +
        ` ORDER BY "${created}" DESC LIMIT ${limit})`,
    )
  }
  return { text: texts.join(' UNION ALL '), values }
}
