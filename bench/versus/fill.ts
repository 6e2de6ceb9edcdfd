/**
 * Fills one side of the comparison with the data of `data.ts`: `tsx bench/versus/fill.ts hub|payload`. The database is the
 * one that the side's own environment names. A topic and a reply are written by Payload; the others are their copies,
 * written below it many at a time.
 */
import { getPayload, type Payload } from 'payload'
import type { SqliteClient } from '../../src/database'
import { insertRows, readRow, type Row } from '../forum/rows'
import { amounts, password, person, post, reply, tag, topic } from './data'

/** The Local API, untyped: one script serves two configurations. System writes, into a database of the measurement's own. */
type Create = (args: {
  collection: string
  data: Record<string, unknown>
  disableVerificationEmail?: boolean
  context?: Record<string, unknown>
}) => Promise<{ id: number }>

const at = (ids: readonly number[], n: number): number => ids[n] ?? 0

const fill = async (payload: Payload, isHub: boolean): Promise<void> => {
  const make = payload.create.bind(payload) as unknown as Create
  // Nothing of a measurement goes out.
  const create = (collection: string, data: Record<string, unknown>): Promise<number> =>
    make({ collection, data, disableVerificationEmail: true, context: { importing: true } }).then(
      ({ id }) => id,
    )
  const each = async (count: number, one: (n: number) => Promise<number>): Promise<number[]> => {
    const ids: number[] = []
    for (let n = 0; n < count; n += 1) ids.push(await one(n))
    return ids
  }
  const people = await each(amounts.people, (n) =>
    create('members', { ...person(n), password, _verified: true, ...(isHub ? { roles: ['member'] } : {}) }),
  )
  const tags = await each(amounts.tags, (n) => create('tags', tag(n)))
  const posts = await each(amounts.ownPosts, (n) => {
    const { author, tags: places, ...words } = post(n)
    return create('posts', {
      ...words,
      author: at(people, author),
      tags: places.map((place) => at(tags, place)),
      _status: 'published',
    })
  })
  const said = isHub ? { language: 'en', moderation: 'approved' } : {}
  const forum = isHub ? { forum: await create('forums', { title: 'Room', slug: 'room' }) } : {}
  const first = topic(0)
  const topicId = await create('topics', {
    ...said,
    ...forum,
    title: first.title,
    slug: first.slug,
    body: first.body,
    author: people[0],
  })
  const replyId = await create('replies', { ...said, topic: topicId, body: reply(0).body, author: people[0] })
  await copies(payload, { people, topicId, replyId })
  if (amounts.posts > amounts.ownPosts) await copiesOfPosts(payload, posts.at(-1) ?? 0)
}

/** The hub's posts beyond those that Payload wrote: with the author and the tags of the last one. */
const copiesOfPosts = async (payload: Payload, last: number): Promise<void> => {
  const { client } = payload.db as unknown as { client: SqliteClient }
  const rowsOf = async (table: string, column: string): Promise<Row[]> => {
    const { rows } = await client.execute({
      sql: `SELECT * FROM "${table}" WHERE "${column}" = ?`,
      args: [last],
    })
    return rows.map((row) => ({ ...row }) as Row)
  }
  const own = await readRow(client, 'posts', last)
  const [locales, pointers] = [
    await rowsOf('posts_locales', '_parent_id'),
    await rowsOf('posts_rels', 'parent_id'),
  ]
  const many = function* (rowOf: (n: number, id: number) => Iterable<Row>): Generator<Row> {
    for (let n = amounts.ownPosts; n < amounts.posts; n += 1) yield* rowOf(n, last + 1 + n - amounts.ownPosts)
  }
  const silently = (): void => undefined
  await insertRows(
    client,
    'posts',
    many((n, id) => [{ ...own, id, created_at: post(n).publishedAt }]),
    silently,
  )
  await insertRows(
    client,
    'posts_locales',
    many((n, id) => {
      const { title, slug, excerpt, publishedAt } = post(n)
      return locales.map((row) => ({
        ...row,
        id: null,
        _parent_id: id,
        title,
        slug,
        excerpt,
        published_at: publishedAt,
      }))
    }),
    silently,
  )
  await insertRows(
    client,
    'posts_rels',
    many((_n, id) => pointers.map((row) => ({ ...row, id: null, parent_id: id }))),
    silently,
  )
}

const copies = async (
  payload: Payload,
  { people, topicId, replyId }: { people: number[]; topicId: number; replyId: number },
): Promise<void> => {
  const { client } = payload.db as unknown as { client: SqliteClient }
  const topicRow = await readRow(client, 'topics', topicId)
  const replyRow = await readRow(client, 'replies', replyId)
  const changed = (row: Row, changes: Row): Row =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, changes[name] ?? value]))
  const perTopic = amounts.replies / amounts.topics
  const topics = function* (): Generator<Row> {
    for (let n = 1; n < amounts.topics; n += 1) {
      const { author, at: created_at, ...words } = topic(n)
      yield changed(topicRow, {
        ...words,
        id: topicId + n,
        author_id: at(people, author),
        created_at,
        ...counts,
      })
    }
  }
  const counts = { reply_count: perTopic, last_number: perTopic, last_shown: perTopic }
  const replies = function* (): Generator<Row> {
    for (let n = 1; n < amounts.replies; n += 1) {
      const { author, topic: place, at: created_at, body, number } = reply(n)
      const own = { id: replyId + n, topic_id: topicId + place, author_id: at(people, author) }
      yield changed(replyRow, { ...own, body, number, html: `<p>${body}</p>\n`, created_at })
    }
  }
  const silently = (): void => undefined
  await insertRows(client, 'topics', topics(), silently)
  await insertRows(client, 'replies', replies(), silently)
  if (Object.hasOwn(topicRow, 'reply_count'))
    await client.execute({
      sql: 'UPDATE topics SET reply_count = ?, last_number = ?, last_shown = ? WHERE id = ?',
      args: [perTopic, perTopic, perTopic, topicId],
    })
}

const isHub = process.argv[2] === 'hub'
const { default: config } = isHub
  ? await import('../../payload.config')
  : await import('../baseline/payload.config')
const payload = await getPayload({ config })
if (isHub && process.env.NODE_ENV !== 'development') {
  const { checkMigrations } = await import('../../src/database')
  const { migrations } = await import('../../src/migrations')
  await checkMigrations(payload, migrations)
}
await fill(payload, isHub)
await payload.destroy()
process.exit(0)
