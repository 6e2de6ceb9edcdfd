import type { Payload, PayloadRequest } from 'payload'
import type { CalendarChannel, CalendarSource } from '../../config/calendarSource'

/** What {@link calendar} takes. */
export type CalendarOptions = {
  /** Where things are found, by a name that is part of the entries' ids. */
  sources: Readonly<Record<string, CalendarSource>>
  /** Collections whose texts go out on channels when they are published. */
  announced: readonly string[]
  /** The channels that hear of them. */
  channels: (req: PayloadRequest) => Promise<CalendarChannel[]>
  /** Collection in which an idea becomes a draft; null: ideas stay ideas. */
  drafts: string | null
  /** Public origin of the site, for the addresses in the calendar file. */
  siteURL: string
  /** The clock. */
  now: () => Date
}

/** Where the settings live in a configuration, so that operations find those of the Payload they work for. */
export const settingsKey = 'calendar'

/**
 * The settings of a running Payload.
 *
 * @throws Error when the configuration has no editorial calendar.
 */
export const settingsOf = (payload: Pick<Payload, 'config'>): CalendarOptions => {
  const settings = payload.config.custom?.[settingsKey] as CalendarOptions | undefined
  if (!settings) throw new Error('This configuration has no editorial calendar.')
  return settings
}
