import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import type { EventsOptions } from '../options'
import { calendarName, findOccurrence, type Occurrence } from '../recurrence/occurrences'
import { rostersOf } from '../rsvps/roster'
import { isCarried } from '../series/carried'
import { changesOf } from '../telling/changed'
import { factsOf, inBoth, type StoredEvent, storedEvent } from '../telling/facts'
import { planReminders } from '../telling/remind'
import { dateMoves } from './dateMoves'
import { publishedBefore } from './publishedBefore'

/**
 * Says to those who answered what became different about their date, plans its reminders anew, and keeps the times in
 * their registrations. Runs before the registrations follow their dates, and says the names that they will have. What
 * is over is not written about.
 */
export const tellChanges =
  (options: EventsOptions): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const { id, _status } = doc as { id: number | string; _status?: string }
    const before = operation === 'create' ? null : publishedBefore(id, req)
    if (!before || _status === 'draft') return doc
    const after = await storedEvent(id, req)
    if (!after) return doc
    const rosters = (await rostersOf(req.payload, id, req)).filter(
      ({ occurrence }) => !isCarried(req, id, occurrence),
    )
    const names = dateMoves(
      before,
      after,
      rosters.map(({ occurrence }) => occurrence),
    )
    for (const [was, is] of names) {
      const [old, date] = [findOccurrence(before, was), is === null ? null : findOccurrence(after, is)]
      if (!old || !date) continue
      if (old.startsAt !== date.startsAt || old.endsAt !== date.endsAt) await keepTimes(id, was, date, req)
      if (before._status === 'published' && Date.parse(date.endsAt) > options.now().getTime())
        await tell(
          options,
          {
            before,
            old,
            after,
            date,
            name: rosters.find(({ occurrence }) => occurrence === was)?.name ?? calendarName(id, was),
          },
          req,
        )
    }
    await planReminders(id, options.now(), req)
    return doc
  }

const tell = async (
  { emit }: EventsOptions,
  {
    before,
    old,
    after,
    date,
    name,
  }: { before: StoredEvent; old: Occurrence; after: StoredEvent; date: Occurrence; name: string },
  req: PayloadRequest,
): Promise<void> => {
  // What the hub takes over from elsewhere, or is seeded with, is no news.
  if (req.context.importing) return
  const changes = changesOf({ event: before, date: old }, { event: after, date })
  if (!changes) return
  await emit({
    topic: 'event.changed',
    payload: {
      key: `${after.id}|${date.id}|${after.sequence ?? 0}`,
      event: after.id,
      occurrence: date.id,
      after: null,
      changes,
      note: date.note === null ? inBoth(after.stateNote) : { en: date.note, fr: date.note },
      ...factsOf(after, date, name),
    },
    req,
  })
}

const keepTimes = async (
  event: number | string,
  occurrence: string,
  { startsAt, endsAt }: Occurrence,
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.db.updateMany({
    collection: slugs.rsvps,
    where: { and: [{ event: { equals: event } }, { occurrence: { equals: occurrence } }] },
    data: { startsAt, endsAt },
    req,
    returning: false,
  })
}
