import type { PayloadRequest } from 'payload'
import type { EventsOptions } from '../options'
import { type AskedDate, type EventDate, readEventDate } from '../readEvent'
import { inRoster, type Roster } from '../rsvps/roster'
import { settle } from '../rsvps/settle'
import { type Terms, termsOf } from '../rsvps/terms'

/** What an operation on a date works with, while nobody else changes who sits there. */
export type Held = EventDate & { roster: Roster; terms: Terms; now: Date; req: PayloadRequest }

/**
 * Reads an event's date as the one who asks may see it, holds its roster, does `work`, and gives out what became free
 * by it. The event is read again under the lock: its capacity may have changed while we stood in line.
 */
export const withRoster = async <Result>(
  asked: AskedDate,
  { req, options, asSystem = false }: { req: PayloadRequest; options: EventsOptions; asSystem?: boolean },
  work: (held: Held) => Promise<Result>,
): Promise<Result> => {
  const { now, emit } = options
  const first = await readEventDate(asked, req, { asSystem })
  const place = { event: first.event.id, occurrence: first.occurrence.id }
  return inRoster({ payload: req.payload, req, now, ...place }, async (roster, req) => {
    const { event, occurrence } = await readEventDate({ ...place, address: asked.address ?? null }, req, {
      asSystem,
    })
    const terms = termsOf(event, occurrence)
    const at = now()
    await settle({ roster, terms, now: at, emit, req })
    const result = await work({ event, occurrence, roster, terms, now: at, req })
    await settle({ roster, terms, now: at, emit, req })
    return result
  })
}
