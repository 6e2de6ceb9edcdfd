import type { Payload } from 'payload'
import type { SqliteClient } from '../../src/database'
import { fullTextOf } from '../../src/database/fullText'
import { authorWord } from '../../src/database/fullText/sqliteMatch'
import { entries, rowOf, wordsOf } from '../../src/database/fullText/sqliteTables'
import { transact } from '../../src/database/transact'
import { entryOf, indexVersion } from '../../src/plugins/search/indexing/entries'
import { insertRows, type Row } from './rows'

/** What search has to know of a topic or a reply. */
export type Said = {
  id: number
  title: string
  body: string
  author: number
  forum: number
  tag: number
  /** Milliseconds since 1970. */
  at: number
  /** Of a reply: its topic. */
  under: number | null
}

/** The two kinds that make a forum large, in the order in which they are indexed. */
export type Kind = 'topics' | 'replies'

/**
 * Writes what the hub's search keeps of topics and replies, many at a time: its own form of the words, in rows like the
 * one that it wrote itself. Its state says that all is indexed, so that a hub that opens this database begins nothing.
 *
 * @param template - the id of a document that the hub has indexed; it is forgotten with all others of its kind.
 */
export const fillSearch = async (args: {
  payload: Payload
  client: SqliteClient
  kind: Kind
  template: number
  said: Iterable<Said>
  onWritten: (count: number) => void
}): Promise<void> => {
  const { payload, client, kind, template, said, onWritten } = args
  const { rows, columns } = await client.execute({
    sql: `SELECT * FROM ${entries} WHERE kind = ? AND row = ?`,
    args: [kind, rowOf(template, 0)],
  })
  const known = Object.fromEntries(columns.map((name, n) => [name, rows[0]?.[n] ?? null])) as Row
  await transact(payload, (req) => fullTextOf(payload).clear(kind, req))
  const forms = new Map<string, string>()
  const formOf = (body: string): string => {
    const form = forms.get(body) ?? entryOf({ title: '', body, at: '', language: 'en' }, 0).body
    forms.set(body, form)
    return form
  }
  const titleOf = (title: string): string =>
    title === '' ? '' : entryOf({ title, body: '', at: '', language: 'en' }, 0).title
  const all = [...said]
  const words = function* (): Generator<Row> {
    for (const { id, title, body, author } of all)
      yield {
        rowid: rowOf(id, 0),
        title: titleOf(title),
        body: formOf(body),
        people: authorWord(author),
      }
  }
  const facts = function* (): Generator<Row> {
    for (const { id, title, forum, tag, at, under } of all)
      yield {
        ...known,
        row: rowOf(id, 0),
        title: titleOf(title),
        forum,
        tags: ` ${tag} `,
        at,
        parent: under === null ? null : `topics:${under}`,
      }
  }
  await insertRows(client, wordsOf(kind), words(), onWritten)
  await insertRows(client, entries, facts(), () => undefined)
  const position = all.at(-1)?.id ?? null
  await transact(payload, (req) =>
    fullTextOf(payload).setState(kind, { version: indexVersion, position, isDone: true }, req),
  )
}
