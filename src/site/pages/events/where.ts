import type { Event_Where } from '../../graphql/generated'

const published = { _status: { equals: 'published' } } as const

/** Public events that are over; a series goes on until its rule ends, and has its own page of dates. */
export const over = (now: Date): Event_Where => ({
  ...published,
  startsAt: { less_than: now.toISOString() },
  recurrence: { exists: false },
  OR: [{ endsAt: { less_than_equal: now.toISOString() } }, { endsAt: { exists: false } }],
})
