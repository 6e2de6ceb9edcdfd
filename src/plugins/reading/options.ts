import type { Where } from 'payload'

/** What {@link reading} needs to know. */
export type ReadingOptions = {
  /** The clock. */
  now: () => Date
  /** So many random bytes, as hexadecimal digits: visitors are known by a digest that nobody can undo. */
  randomHex: (bytes: number) => string
  /** Which topics and replies everybody sees, for counts. A new object each time. */
  visible: () => Where
  /** The same asked of a document. */
  isVisible: (document: Readonly<Record<string, unknown>>) => boolean
  /**
   * Hours after which the same visitor counts as a view of the same topic again. @default 8: Discourse's
   * `topic_view_duration_hours`
   */
  viewHours?: number
  /**
   * Milliseconds for which views are gathered before they are written, all together. What a process that is killed has
   * gathered is lost. @default 60 000
   */
  viewsEvery?: number
  /**
   * Days for which a topic that a member never opened is new to them. @default 14: the longest that Discourse offers
   * ("created in the last 2 weeks")
   */
  newDays?: number
}

/** {@link ReadingOptions} with its defaults filled in. */
export type ReadingSettings = Required<ReadingOptions>

/** Fills in the defaults. Pure. */
export const resolveOptions = (options: ReadingOptions): ReadingSettings => ({
  viewHours: 8,
  viewsEvery: 60_000,
  newDays: 14,
  ...options,
})

/**
 * Topics that are followed up for one member at most: the last ones that they opened, and the last that they track.
 * Bounds what counting the unread costs, however long somebody has been reading.
 */
export const mostTracked = 1000

/** Topics that are new to one member at most; beyond, a count says that there are more. */
export const mostNew = 200
