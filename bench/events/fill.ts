/**
 * Fills an empty hub with events: `tsx bench/events/fill.ts small|large`. The environment names the database. One event of
 * each kind is written by Payload; all others are its copies at other times, written below it many at a time.
 */
import { getPayload } from 'payload'
import config from '../../payload.config'
import { checkMigrations, sqliteClientOf } from '../../src/database'
import { migrations } from '../../src/migrations'
import { spanOfDates } from '../../src/collections/events/recurrence/spanOfDates'
import { fillPeople } from '../forum/people'
import { insertRows, readRow, type Row } from '../forum/rows'
import { rulesOf, sizes, startOf } from './plan'

const size = sizes[process.argv[2] === 'large' ? 'large' : 'small']
const payload = await getPayload({ config })
if (process.env.NODE_ENV !== 'development') await checkMigrations(payload, migrations)
const client = sqliteClientOf(payload)
if (!client) throw new Error('The generator writes into the embedded database.')

const members = await fillPeople(payload, client)
const begun = Date.now()
const first = await payload.create({
  collection: 'events',
  data: {
    title: 'An evening',
    slug: 'an-evening',
    summary: 'With music, and something to eat.',
    startsAt: new Date(startOf(0, size.events, begun)).toISOString(),
    timeZone: 'Europe/Paris',
    place: { name: 'The lock house', latitude: 48.85, longitude: 2.35 },
    author: members[0],
    _status: 'published',
  } as never,
  // Nothing of a measurement is announced.
  context: { importing: true },
})
const event = await readRow(client, 'events', first.id)
const { rows: texts } = await client.execute({
  sql: 'SELECT id FROM events_locales WHERE _parent_id = ?',
  args: [first.id],
})
const text = await readRow(client, 'events_locales', Number(texts[0]?.id))

/** As saving an event would write its times. */
const timesOf = (start: number, recurrence: string | null): Row => {
  const [startsAt, endsAt] = [start, start + 2 * 3_600_000].map((at) => new Date(at).toISOString()) as [
    string,
    string,
  ]
  const { from, until } = spanOfDates({ startsAt, endsAt, timeZone: 'Europe/Paris', recurrence })
  return { starts_at: startsAt, ends_at: endsAt, recurrence, dates_from: from, dates_until: until }
}
const others = Array.from({ length: size.events - 1 }, (_, n) => n + 1)
const events = function* (): Generator<Row> {
  for (const n of others) {
    const start = startOf(n, size.events, begun)
    yield {
      ...event,
      id: first.id + n,
      slug: `evening-${n}`,
      ...timesOf(start, n <= size.recurring ? rulesOf(n) : null),
    }
  }
}
const titles = function* (): Generator<Row> {
  for (const n of others)
    yield { ...text, id: Number(text.id) + n, title: `Evening ${n}`, _parent_id: first.id + n }
}
const silently = (): void => undefined
await insertRows(client, 'events', events(), silently)
await insertRows(client, 'events_locales', titles(), silently)
await payload.destroy()
process.exit(0)
