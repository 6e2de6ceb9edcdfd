import type { Payload } from 'payload'
import type { TodaySource } from '../../config/todaySource'

/** What {@link today} takes. */
export type TodayOptions = {
  /** Where it looks, by the name of whose affair it is. */
  sources: Readonly<Record<string, TodaySource>>
  /** The clock. */
  now: () => Date
}

/** Where the settings live in a configuration. */
export const settingsKey = 'today'

/** The settings of a running Payload. */
export const settingsOf = (payload: Payload): TodayOptions =>
  payload.config.custom?.[settingsKey] as TodayOptions
