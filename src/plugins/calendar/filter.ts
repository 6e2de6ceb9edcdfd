import type { CalendarStatus } from '../../config/calendarSource'
import type { CalendarEntry } from './entry'

/** What is wanted of the calendar; a part that is absent or empty asks nothing. */
export type CalendarFilter = {
  /** Slugs of collections. */
  kinds?: readonly string[] | null
  statuses?: readonly CalendarStatus[] | null
  /** Ids. */
  channels?: readonly string[] | null
  /** Ids of members. */
  authors?: readonly string[] | null
  /** What exists in no language by itself (an event) is there in each. */
  locale?: 'en' | 'fr' | null
}

/** Pure: is the entry wanted? */
export const matches = (entry: CalendarEntry, filter: CalendarFilter): boolean =>
  asks(filter.kinds, (kind) => kind === entry.kind) &&
  asks(filter.statuses, (status) => status === entry.status) &&
  asks(filter.channels, (channel) => entry.channels.includes(channel)) &&
  asks(filter.authors, (author) => author === entry.author?.id) &&
  (filter.locale == null || entry.locale === null || entry.locale === filter.locale)

const asks = <Value>(wanted: readonly Value[] | null | undefined, is: (value: Value) => boolean): boolean =>
  wanted == null || wanted.length === 0 || wanted.some(is)
