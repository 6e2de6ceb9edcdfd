import type { Payload, PayloadRequest } from 'payload'
import { type HeldRow, holdRow, inHeldRow } from '../../../database/heldRow'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'
import { lookAtSeats } from '../posting/lookAtSeats'
import type { Taken } from './allocate'

type Id = number | string

/** Who sits where at one date, in numbers. Changed in place by who holds it, and saved when they let go. */
export type Roster = {
  readonly id: Id
  readonly event: Id
  readonly occurrence: string
  /** The name by which calendars know the date, where it is not that of the event and the date now. */
  readonly name: string | null
  taken: Taken
  waiting: number
  lastOrder: number
  /** ISO 8601; null when nothing ends by itself. */
  dueAt: string | null
}

type Row = {
  id: Id
  takenSite?: number | null
  takenOnline?: number | null
  waiting?: number | null
  lastOrder?: number | null
  dueAt?: string | null
  remindAt?: string | null
  name?: string | null
}

/**
 * Holds the roster of a date while `work` decides: nobody else, in this process or another, changes who sits there. How:
 * see `inHeldRow`.
 *
 * @param args.req - joins its transaction when it holds one, and then never waits: who holds a writer must not wait
 *   for somebody who waits for the writer.
 * @throws ROSTER_BUSY after 25 seconds.
 */
export const inRoster = async <Result>(
  args: Place & {
    /** What `holdRoster` answered: who holds the roster already neither waits nor stands in line. */
    hold?: string | undefined
  },
  work: (roster: Roster, req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const { event, occurrence, hold } = args
  return inHeldRow<Row, Result>({ ...lockOf(args), hold }, async ({ row, req, keep }) => {
    const roster: Roster = {
      id: row.id,
      event,
      occurrence,
      name: row.name ?? null,
      taken: takenOf(row),
      waiting: row.waiting ?? 0,
      lastOrder: row.lastOrder ?? 0,
      dueAt: row.dueAt ?? null,
    }
    const before = { ...roster.taken }
    const result = await work(roster, req)
    const { taken, waiting, lastOrder, dueAt } = roster
    keep({ takenSite: taken.site, takenOnline: taken.online, waiting, lastOrder, dueAt })
    if (taken.site !== before.site || taken.online !== before.online)
      await lookAtSeats({ event, occurrence }, args.now(), req)
    return result
  })
}

/** Of which date, by whom, and at what time. */
export type Place = { payload: Payload; req: PayloadRequest; event: Id; occurrence: string; now: () => Date }

/**
 * For a change in two steps (a check before a document is written, its consequences after) on a database where no
 * transaction holds the two together: keeps everybody else from the roster until `inRoster` was called with the hold,
 * or five seconds have gone by, as when the document was refused in between.
 *
 * @throws ROSTER_BUSY after 25 seconds.
 */
export const holdRoster = (args: Place): Promise<string> => holdRow(lockOf(args))

const lockOf = ({ payload, req, event, occurrence, now }: Place): HeldRow => ({
  payload,
  req,
  collection: slugs.rosters,
  key: { field: 'key', value: rosterKey({ event, occurrence }) },
  blank: () => ({
    event,
    occurrence,
    takenSite: 0,
    takenOnline: 0,
    waiting: 0,
    lastOrder: 0,
    // The worker looks at once which letters this date has before it.
    remindAt: now().toISOString(),
  }),
  now,
  busy: (cause) => eventErrors.ROSTER_BUSY({ cause }),
})

/** What names the roster of a date among all. */
export const rosterKey = ({ event, occurrence }: Pick<Place, 'event' | 'occurrence'>): string =>
  `${event}|${occurrence}`

/** The rosters of an event that exist: dates to which somebody has answered. */
export const rostersOf = async (
  payload: Payload,
  event: Id,
  req: PayloadRequest,
): Promise<{ id: Id; occurrence: string; name: string | null; taken: Taken; remindAt: string | null }[]> => {
  const { docs } = await payload.db.find<Row & { occurrence: string }>({
    collection: slugs.rosters,
    where: { event: { equals: event } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ occurrence, ...row }) => ({
    id: row.id,
    occurrence,
    taken: takenOf(row),
    remindAt: row.remindAt ?? null,
    name: row.name ?? null,
  }))
}

const takenOf = ({ takenSite, takenOnline }: Row): Taken => ({
  site: takenSite ?? 0,
  online: takenOnline ?? 0,
})
