/**
 * Fills an empty hub with a forum: `tsx bench/forum/fill.ts small|large`. The environment names the database, as for the
 * hub itself. A topic and a reply are written by Payload; all others are their copies with other words, people and
 * times, written below it many at a time: rows as Payload writes them, in minutes. The same forum every time.
 */
import { getPayload } from 'payload'
import config from '../../payload.config'
import { createProgress } from '../../src/cli/progress'
import { checkMigrations, sqliteClientOf } from '../../src/database'
import { migrations } from '../../src/migrations'
import { fillPeople } from './people'
import { planForum, type PlannedReply, type PlannedTopic, sizes, wordsOf } from './plan'
import { reader } from './reader'
import { insertRows, readRow, type Row } from './rows'
import { fillSearch, type Said } from './search'

const rooms = 12
const tagCount = 24
/** Different texts; a text of its own for each reply would only make the file larger. */
const texts = 500
/** One reply in so many is held back, as in a hub that is looked after. */
const heldEvery = 200

const iso = (time: number): string => new Date(time).toISOString()
const ids = <Doc extends { id: number | string }>(docs: readonly Doc[]): number[] =>
  docs.map(({ id }) => id as number)
const at = <Item>(items: readonly Item[], n: number): Item => items[n % items.length] as Item

const several = async (
  count: number,
  make: (n: number) => Promise<{ id: number | string }>,
): Promise<number[]> => {
  const made = []
  for (let n = 0; n < count; n += 1) made.push(await make(n))
  return ids(made)
}

const size = sizes[process.argv[2] === 'large' ? 'large' : 'small']
const progress = createProgress({
  interactive: process.stderr.isTTY,
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
} as Parameters<typeof createProgress>[0])

const payload = await getPayload({ config })
if (process.env.NODE_ENV !== 'development') await checkMigrations(payload, migrations)
const client = sqliteClientOf(payload)
if (!client) throw new Error('The generator writes into the embedded database.')

const started = Date.now()
const members = await fillPeople(payload, client)
const forums = await several(rooms, (n) =>
  payload.create({ collection: 'forums', data: { title: `Room ${n}`, order: n, slug: `room-${n}` } }),
)
const tags = await several(tagCount, (n) =>
  payload.create({ collection: 'tags', data: { title: `Tag ${n}`, slug: `tag-${n}` } }),
)
// Nothing of a measurement is judged or announced.
const context = { importing: true }
const first = await payload.create({
  collection: 'topics',
  data: {
    title: 'The first topic',
    slug: 'the-longest',
    forum: forums[0],
    author: members[1],
    body: wordsOf(1, 40),
    language: 'en',
    moderation: 'approved',
  } as never,
  context,
})
const firstReply = await payload.create({
  collection: 'replies',
  data: {
    topic: first.id,
    author: members[2],
    body: wordsOf(2, 40),
    language: 'en',
    moderation: 'approved',
  } as never,
  context,
})
const topicRow = await readRow(client, 'topics', first.id)
const replyRow = await readRow(client, 'replies', firstReply.id)
// Made again with all the others; their numbers go on from here.
await client.batch(
  [
    { sql: 'DELETE FROM replies WHERE id = ?', args: [firstReply.id] },
    { sql: 'DELETE FROM topics WHERE id = ?', args: [first.id] },
  ],
  'write',
)

const { topics, replies } = planForum(size, started)
// Topics thrice: with their tags and what search knows of them; replies twice.
const total = size.topics * 3 + size.replies * 2
let done = 0
const onWritten = (what: string) => (count: number) => {
  done += count
  progress.update(done, total, what)
}
const bodies = Array.from({ length: texts }, (_, n) => wordsOf(n + 10, 15 + ((n * 37) % 90)))
const base = first.id
const isHeld = ({ number }: PlannedReply): boolean => number % heldEvery === 1 && number > 1

const titleOf = (n: number): string => `${wordsOf(n, 6)} ${n}`

/** Sets columns that the table has; what a hub does not keep is left out. */
const copyOf = (row: Row, changes: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, changes[name] ?? value]))

const topicRows = function* (): Generator<Row> {
  for (const [n, topic] of topics.entries()) yield copyOf(topicRow, topicChanges(topic, n))
}
const topicChanges = (topic: PlannedTopic, n: number): Row => ({
  id: base + n,
  title: titleOf(n),
  slug: n === 0 ? 'the-longest' : `topic-${n}`,
  forum_id: at(forums, n),
  author_id: at(members, n * 7 + 1),
  body: at(bodies, n),
  html: `<p>${at(bodies, n)}</p>\n`,
  kind: n % 3 === 0 ? 'question' : 'discussion',
  reply_count: topic.replies - Math.max(0, Math.floor((topic.replies - 1) / heldEvery)),
  last_number: topic.replies,
  last_shown: topic.replies - (topic.replies > 1 && topic.replies % heldEvery === 1 ? 1 : 0),
  last_reply_at: topic.replies > 0 ? iso(topic.lastAt) : (topicRow.last_reply_at ?? null),
  last_activity_at: iso(Math.max(topic.openedAt, topic.lastAt)),
  views: topic.replies * 9,
  score: Math.round(Math.log10(1 + topic.replies) * 1000) / 1000 + (n % 17),
  created_at: iso(topic.openedAt),
  updated_at: iso(topic.openedAt),
})
const replyRows = function* (): Generator<Row> {
  for (const [n, reply] of replies.entries())
    yield copyOf(replyRow, {
      id: firstReply.id + n,
      topic_id: base + reply.topic,
      number: reply.number,
      author_id: at(members, n * 13 + reply.number),
      forum_id: at(forums, reply.topic),
      body: at(bodies, n * 3),
      html: `<p>${at(bodies, n * 3)}</p>\n`,
      moderation: isHeld(reply) ? 'held' : 'approved',
      created_at: iso(reply.at),
      updated_at: iso(reply.at),
    })
}
const tagRows = function* (): Generator<Row> {
  for (let n = 0; n < size.topics; n += 1)
    yield { parent_id: base + n, path: 'tags', order: 1, tags_id: at(tags, n * 5) }
}
await insertRows(client, 'topics', topicRows(), onWritten('topics'))
await insertRows(client, 'topics_rels', tagRows(), onWritten('tags'))
await insertRows(client, 'replies', replyRows(), onWritten('replies'))
const topicWords = function* (): Generator<Said> {
  for (const [n, { openedAt }] of topics.entries())
    yield {
      id: base + n,
      title: titleOf(n),
      body: at(bodies, n),
      author: at(members, n * 7 + 1),
      forum: at(forums, n),
      tag: at(tags, n * 5),
      at: openedAt,
      under: null,
    }
}
const replyWords = function* (): Generator<Said> {
  for (const [n, reply] of replies.entries())
    if (!isHeld(reply))
      yield {
        id: firstReply.id + n,
        title: '',
        body: at(bodies, n * 3),
        author: at(members, n * 13 + reply.number),
        forum: at(forums, reply.topic),
        tag: at(tags, reply.topic * 5),
        at: reply.at,
        under: base + reply.topic,
      }
}
const searched = { payload, client, onWritten: onWritten('search') }
await fillSearch({ ...searched, kind: 'topics', template: first.id, said: topicWords() })
await fillSearch({ ...searched, kind: 'replies', template: firstReply.id, said: replyWords() })

// What the reader of the measurement has opened: as many topics in either forum, half of them read to the end.
const opened = Math.min(size.topics, reader.opened)
for (let n = 0; n < opened; n += 1) {
  const topic = Math.floor((n * size.topics) / opened)
  const last = topics[topic]?.replies ?? 0
  await payload.db.create({
    collection: 'read-positions',
    data: {
      member: members[0],
      topic: base + topic,
      lastRead: n % 2 === 0 ? last : Math.floor(last / 2),
      readAt: iso(started - n * 60_000),
    },
  })
}
progress.stop()
process.stdout.write(
  `${JSON.stringify({ topics: size.topics, replies: size.replies, longest: base, seconds: Math.round((Date.now() - started) / 1000) })}\n`,
)
await payload.destroy()
process.exit(0)
