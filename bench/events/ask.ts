/**
 * One hub with its events, asked by the measurement that forked it: `bench/events.ts` sends what to ask, and it answers
 * with the milliseconds that took. The environment names the database.
 */
import { createLocalReq, getPayload } from 'payload'
import config from '../../payload.config'
import { hubCustom, type Operation } from '../../src/config/hubCustom'
import { createLogger } from '../../src/config/logger'
import { checkMigrations } from '../../src/database'
import { migrations } from '../../src/migrations'
import { createApp } from '../../src/server/app'
import { EventMonthDocument, type EventMonthQuery } from '../../src/site/graphql/generated'
import { monthGrid } from '../../src/site/pages/events/month'

/** What the measurement asks. */
export type Order = { do: 'month'; n: number } | { do: 'rsvp'; clients: number; rsvps: number }

/** What it is answered. */
export type Report =
  | { kind: 'ready' }
  /** Milliseconds: until the answer was there, and of the processor. */
  | { kind: 'took'; waited: number; processor: number; dates: number }
  | { kind: 'registered'; seconds: number; milliseconds: number[]; going: number }
  | { kind: 'failed'; why: string }

const payload = await getPayload({ config })
if (process.env.NODE_ENV !== 'development') await checkMigrations(payload, migrations)
const roomy = { limit: 1_000_000, windowMs: 60_000 }
const { inProcess } = createApp({
  payload,
  logger: createLogger({ level: 'error' }),
  siteURL: 'http://localhost:3000',
  rateLimits: { graphql: roomy, logIn: roomy },
  // Every question is executed: what is measured is the calendar, not what is kept of an answer.
  cacheMaxAge: 0,
})

const month = async (n: number): Promise<Report> => {
  const now = new Date()
  // The months of a year around now, one after the other.
  const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 6 + (n % 12), 1))
  const { days } = monthGrid(from.toISOString().slice(0, 7))
  const variables = { locale: 'en', from: days[0], to: days.at(-1) }
  const begun = performance.now()
  const used = process.cpuUsage()
  const { data, errors } = await inProcess({
    query: String(EventMonthDocument),
    variables,
    headers: new Headers(),
  })
  const { user, system } = process.cpuUsage(used)
  const waited = performance.now() - begun
  const found = (data as EventMonthQuery | null)?.eventDays ?? []
  const dates = found.reduce((sum, { count }) => sum + count, 0)
  if (errors || dates === 0) throw new Error(`No month: ${JSON.stringify(errors ?? null)}`)
  return { kind: 'took', waited, processor: (user + system) / 1000, dates }
}

const { docs: guests } = await payload.find({
  collection: 'members',
  where: { handle: { like: 'writer-' } },
  pagination: false,
  sort: 'id',
  depth: 0,
})
let nextGuest = 0

/** Half as many seats as come: the others wait, in the order in which they were accepted. */
const register = async ({ clients, rsvps }: Extract<Order, { do: 'rsvp' }>): Promise<Report> => {
  const rsvp = hubCustom(payload.config)
    .graphql.map(({ mutations }) => mutations?.rsvp)
    .find((operation) => operation !== undefined)
  if (!rsvp) throw new Error('The hub has no rsvp.')
  const operation = rsvp as Operation<{ event: number | string }, unknown>
  const event = await payload.create({
    collection: 'events',
    data: {
      title: 'The evening that all want to come to',
      startsAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
      timeZone: 'Europe/Paris',
      place: { name: 'The lock house' },
      capacity: Math.floor(rsvps / 2),
      author: guests[0]?.id,
      _status: 'published',
    } as never,
    context: { importing: true },
  })
  const milliseconds: number[] = []
  let left = rsvps
  const begun = performance.now()
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const guest = guests[nextGuest]
      nextGuest += 1
      if (!guest) throw new Error('There are not enough members for so many registrations.')
      const req = await createLocalReq({ user: { ...guest, collection: 'members' } }, payload)
      const started = performance.now()
      await operation({ event: event.id }, req)
      milliseconds.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: clients }, one))
  const seconds = (performance.now() - begun) / 1000
  const { totalDocs: going } = await payload.count({
    collection: 'rsvps',
    where: { and: [{ event: { equals: event.id } }, { status: { equals: 'going' } }] },
  })
  if (going !== Math.floor(rsvps / 2))
    throw new Error(`${going} are going to ${Math.floor(rsvps / 2)} seats.`)
  return { kind: 'registered', seconds, milliseconds, going }
}

const answer = (order: Order): Promise<Report> => (order.do === 'month' ? month(order.n) : register(order))

const send = (report: Report): void => void process.send?.(report)
process.on('message', (order: Order) => {
  answer(order).then(send, (error: unknown) => send({ kind: 'failed', why: String(error) }))
})
process.on('disconnect', () => process.exit(0))
send({ kind: 'ready' })
