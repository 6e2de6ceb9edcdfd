import type { Event_Where } from '../../graphql/generated'

const published = { _status: { equals: 'published' } } as const

/** Public events that are still to come, or under way. */
export const upcoming = (now: Date): Event_Where => ({
  ...published,
  OR: [
    { startsAt: { greater_than_equal: now.toISOString() } },
    { endsAt: { greater_than: now.toISOString() } },
  ],
})

/** Public events that are over. */
export const over = (now: Date): Event_Where => ({
  ...published,
  startsAt: { less_than: now.toISOString() },
  OR: [{ endsAt: { less_than_equal: now.toISOString() } }, { endsAt: { exists: false } }],
})
