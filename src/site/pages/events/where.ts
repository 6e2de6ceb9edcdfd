import type { Event_Where } from '../../graphql/generated'

/** What lists hold: an event that only its address opens is in none. */
export const listed = { _status: { equals: 'published' }, visibility: { not_equals: 'link' } } as const

/** Listed events that are over: all of their dates are. */
export const over = (now: Date): Event_Where => ({
  ...listed,
  startsAt: { less_than: now.toISOString() },
  OR: [
    { datesUntil: { less_than_equal: now.toISOString() } },
    // From before the end of a series was written down.
    {
      datesUntil: { exists: false },
      recurrence: { exists: false },
      OR: [{ endsAt: { less_than_equal: now.toISOString() } }, { endsAt: { exists: false } }],
    },
  ],
})
