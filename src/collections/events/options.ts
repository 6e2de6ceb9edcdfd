import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'
import type { Target } from '../../core/target'

/** What {@link events} needs to know. */
export type EventsOptions = {
  /** The clock. */
  now: () => Date
  /** So many random bytes in hexadecimal, that nobody can guess. */
  randomHex: (bytes: number) => string
  /** Public origin of the site, which calendar files name. */
  siteURL: string
  /** Says what happened to a registration, or to a date. */
  emit: Emit
  /** Throws when the member of the request may not take part yet: they have a code of conduct to accept. */
  admit: (req: PayloadRequest) => Promise<void>
  /** Lets those who follow an event follow the one in which a part of its series goes on. @default nobody follows events */
  alsoFollow?: (args: { from: Target; into: Target; req: PayloadRequest }) => Promise<void>
  /** Are there channels that hear of events? Without, an event has no timetable of posts. */
  channels: boolean
  /** Where the drafts of recaps are begun; null where there is no blog. */
  blog: CollectionSlug | null
}
