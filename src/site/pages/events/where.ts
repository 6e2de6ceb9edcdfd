import type { Event_Where } from '../../graphql/generated'

/** What lists hold: an event that only its address opens is in none. */
export const listed = { _status: { equals: 'published' }, visibility: { not_equals: 'link' } } as const

/** Listed events that are over; a series goes on until its rule ends, and has its own page of dates. */
export const over = (now: Date): Event_Where => ({
  ...listed,
  startsAt: { less_than: now.toISOString() },
  recurrence: { exists: false },
  OR: [{ endsAt: { less_than_equal: now.toISOString() } }, { endsAt: { exists: false } }],
})
