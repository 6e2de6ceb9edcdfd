import type { CollectionConfig, Where } from 'payload'
import { Forums } from './Forums'
import { Replies } from './Replies'
import { Topics } from './Topics'

/** What {@link forums} needs to know. */
export type ForumsOptions = {
  /** Which topics and replies everybody sees, for counts. @default all */
  visible?: Where
  now: () => Date
}

/** The forum: forums, the topics in them, the replies to those. */
export const forums = (options: ForumsOptions): CollectionConfig[] => [
  Forums,
  Topics(options),
  Replies(options),
]
