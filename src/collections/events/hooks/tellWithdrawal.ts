import type { CollectionAfterChangeHook } from 'payload'
import type { EventsOptions } from '../options'
import { findOccurrence } from '../recurrence/occurrences'
import { rostersOf } from '../rsvps/roster'
import { factsOf, storedEvent } from '../telling/facts'
import { publishedBefore } from './publishedBefore'

/**
 * Says to those who answered that their event was taken from the site, and that it is back: its page alone would say
 * nothing but that there is none. Nothing of dates that are over or called off, and nothing of what an importer does.
 */
export const tellWithdrawal =
  ({ emit, now }: EventsOptions): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation === 'create' || req.context.importing) return doc
    const { id } = doc as { id: number | string }
    const before = publishedBefore(id, req)
    const after = await storedEvent(id, req)
    if (!before || !after) return doc
    const [was, is] = [before, after].map(({ _status }) => _status === 'published')
    if (was === is) return doc
    for (const { occurrence } of await rostersOf(req.payload, id, req)) {
      const date = findOccurrence(after, occurrence)
      if (!date || date.state === 'cancelled' || Date.parse(date.endsAt) <= now().getTime()) continue
      await emit({
        topic: 'event.withdrawn',
        payload: {
          key: `${id}|${date.id}|${new Date(after.updatedAt).toISOString()}`,
          event: id,
          occurrence: date.id,
          after: null,
          isBack: is === true,
          ...factsOf(after, date),
        },
        req,
      })
    }
    return doc
  }
