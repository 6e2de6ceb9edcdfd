import type { PayloadRequest } from 'payload'
import { documentId } from '../../database/documentId'
import { slugs } from '../../slugs'
import { eventErrors } from './errors'
import { findOccurrence, type Occurrence } from './recurrence/occurrences'
import type { RegistrableEvent } from './rsvps/terms'
import { presentAddresses } from './visibility/addresses'

/** An event and one of its dates. */
export type EventDate = { event: RegistrableEvent; occurrence: Occurrence }

/** Which date of which event. */
export type AskedDate = {
  event: number | string
  /** The date's id or start; not needed where an event has only one. */
  occurrence?: string | null
  /** The slug of the event's page, which opens an event that stands in no list. */
  address?: string | null
}

/**
 * A published event as the one who asks may see it, and the date they name.
 *
 * @param options.asSystem - reads what nobody asked for: the hub's own work. @default false
 * @throws EVENT_NOT_FOUND for a draft, a hidden event and one that never was alike; OCCURRENCE_NOT_FOUND.
 */
export const readEventDate = async (
  asked: AskedDate,
  req: PayloadRequest,
  { asSystem = false }: { asSystem?: boolean } = {},
): Promise<EventDate> => {
  if (asked.address) presentAddresses(req, [asked.address])
  const event = (await req.payload.findByID({
    collection: slugs.events,
    id: documentId(req.payload, asked.event),
    depth: 0,
    disableErrors: true,
    // The worker asks in nobody's name.
    overrideAccess: asSystem,
    user: req.user,
    req,
  })) as unknown as (RegistrableEvent & { _status?: string }) | null
  if (event?._status !== 'published') throw eventErrors.EVENT_NOT_FOUND({ field: 'event' })
  const occurrence = findOccurrence(event, asked.occurrence)
  if (!occurrence) throw eventErrors.OCCURRENCE_NOT_FOUND({ field: 'occurrence' })
  return { event, occurrence }
}
