/**
 * How a calendar reads when it is full: the site's own month in a hub of 10,000 events, 500 of them series, beside one of
 * 1,000 with 50, in turns; and 50 clients that register for one event of either. `tsx --conditions=production
 * bench/events.ts [folder [times,rsvps]]`: hubs that lie in the folder already are taken as they are. Writes its figures as
 * JSON in its last line; `npm run bench` runs it.
 */
import path from 'node:path'
import type { Order, Report } from './events/ask'
import { at, inTurn, say, sizeNames, type SizeName, summary, twinsOf } from './twins'

const [times = 200, rsvps = 500] = (process.argv[3] ?? '')
  .split(',')
  .flatMap((text) => (text ? [Number(text)] : []))
/** Asked before anything is timed: compiled code, for both alike. */
const warmUp = 10
const clients = 50

/** What the measurement prints. */
export type EventsResult = {
  /** Milliseconds of the large hub's month, and how many times those of the small one they are. */
  month: {
    p50: number
    p99: number
    /** Of what a reader waits; other work on the machine counts in. */
    waited50: number
    waited99: number
    /** Of the processor's time; other work does not count in. */
    processor50: number
    processor99: number
    /** Dates in an answer at most, of each. */
    dates: Record<SizeName, number>
  }
  /** Milliseconds that a registration takes while others register, too. */
  registering: { size: SizeName; clients: number; perSecond: number; p50: number; p99: number }[]
}

type Took = Extract<Report, { kind: 'took' }>

const folder = path.resolve(process.argv[2] ?? process.env.DATA_DIR ?? 'bench/results/events')
const { fill, open } = twinsOf<Order, Report>('events', folder)
for (const size of sizeNames) fill(size)
const hubs = { small: await open('small'), large: await open('large') }

const took: Record<SizeName, Took[]> = { small: [], large: [] }
for (let n = -warmUp; n < times; n += 1)
  for (const size of inTurn(n)) {
    const report = await hubs[size].order({ do: 'month', n: n + warmUp })
    if (report.kind !== 'took') throw new Error('No time was told.')
    if (n >= 0) took[size].push(report)
  }
const ratio = (of: 'waited' | 'processor', part: number): number =>
  at(
    took.large.map((each) => each[of]),
    part,
  ) /
  at(
    took.small.map((each) => each[of]),
    part,
  )
const datesOf = (size: SizeName): number => Math.max(...took[size].map(({ dates }) => dates))
const month: EventsResult['month'] = {
  ...summary(took.large.map(({ waited }) => waited)),
  waited50: ratio('waited', 0.5),
  waited99: ratio('waited', 0.99),
  processor50: ratio('processor', 0.5),
  processor99: ratio('processor', 0.99),
  dates: { small: datesOf('small'), large: datesOf('large') },
}
say(JSON.stringify(month))

const registering: EventsResult['registering'] = []
for (const size of sizeNames) {
  const report = await hubs[size].order({ do: 'rsvp', clients, rsvps })
  if (report.kind !== 'registered') throw new Error('Nobody was registered.')
  registering.push({ size, clients, perSecond: rsvps / report.seconds, ...summary(report.milliseconds) })
}
say(JSON.stringify(registering))
await Promise.all([hubs.small.close(), hubs.large.close()])
process.stdout.write(`${JSON.stringify({ month, registering } satisfies EventsResult)}\n`)
