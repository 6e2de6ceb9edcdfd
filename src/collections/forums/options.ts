import type { Where } from 'payload'

/** What the forums slice needs to know. */
export type ForumsOptions = {
  /** Which topics and replies everybody sees, for counts. @default all */
  visible?: Where
  now: () => Date
}
