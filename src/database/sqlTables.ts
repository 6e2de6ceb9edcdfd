import { LRUCache } from 'lru-cache'

/** What a statement does to tables: reads them, writes one, opens or ends a transaction, or anything else. */
export type StatementKind =
  | { does: 'read' }
  /** `deletes`: rows may go, and with them what points to them (`REPLACE` deletes what is in its way). */
  | { does: 'write'; table: string; deletes: boolean }
  /** BEGIN, COMMIT, SAVEPOINT, PRAGMA that asks: nothing of a table. */
  | { does: 'nothing' }
  /** A change of schema, or what is not understood: whatever was read may be different now. */
  | { does: 'anything' }

const name = String.raw`(?:"([^"]+)"|\[([^\]]+)\]|\x60([^\x60]+)\x60|([A-Za-z_]\w*))`
const write = new RegExp(
  String.raw`^\s*(?:(insert)(?:\s+or\s+(\w+))?\s+into|(replace)\s+into|(update)(?:\s+or\s+(\w+))?|(delete)\s+from)\s+${name}`,
  'i',
)

/** Pure: what a statement of SQLite does, by its first words. */
export const kindOf = (sql: string): StatementKind => {
  if (/^\s*(select|explain|values)\b/i.test(sql)) return { does: 'read' }
  if (/^\s*(begin|commit|end|rollback|savepoint|release|pragma|analyze)\b/i.test(sql))
    return { does: 'nothing' }
  const found = write.exec(sql)
  if (!found) return { does: 'anything' }
  const [, , insertOr, replace, , updateOr, deletes, ...names] = found
  const table = names.find((each) => each !== undefined) ?? ''
  const or = (insertOr ?? updateOr ?? '').toLowerCase()
  return { does: 'write', table, deletes: deletes !== undefined || replace !== undefined || or === 'replace' }
}

/** A foreign key of the schema: rows of `child` go or change with the rows of `parent` that they point to. */
export type ForeignKey = { parent: string; child: string; onDelete: string }

/** Pure: the tables that deleting from one may change: by `CASCADE` further, by `SET NULL` themselves. */
export const changedByDeleting = (table: string, keys: readonly ForeignKey[]): ReadonlySet<string> => {
  const changed = new Set([table])
  const emptied = [table]
  for (let parent = emptied.pop(); parent !== undefined; parent = emptied.pop())
    for (const { child, onDelete } of keys.filter((key) => key.parent === parent)) {
      if (/^(no action|restrict)$/i.test(onDelete) || changed.has(child)) continue
      changed.add(child)
      // A column that is set to null empties nothing further; a child's own children are looked at all the same when
      // another way deletes its rows, so a table counts as emptied as soon as it is reached.
      emptied.push(child)
    }
  return changed
}

/** Statements whose words are remembered: some hundred are in use, and lists of ids make more. */
const remembered = 2_000
const words = new LRUCache<string, readonly string[]>({
  max: remembered,
  maxSize: 8_000_000,
  sizeCalculation: (_, sql) => sql.length + 64,
})

/**
 * Every word of a statement, the names of the tables that it reads among them. Words and not tables: a word too many
 * costs nothing, for nobody writes it, and a table that was overlooked would make an answer stale.
 */
export const wordsIn = (sql: string): readonly string[] => {
  const known = words.get(sql)
  if (known) return known
  const found = [...new Set(sql.match(/[A-Za-z_]\w*/g) ?? [])]
  words.set(sql, found)
  return found
}
