import type { CollectionConfig } from 'payload'
import { Forums } from './Forums'
import { Replies } from './Replies'
import { Topics } from './Topics'
import type { ForumsOptions } from './options'

export { forumFacts } from './facts'
export type { ForumsOptions } from './options'

/** The forum: forums, the topics in them, the replies to those. */
export const forums = (options: ForumsOptions): CollectionConfig[] => [
  Forums,
  Topics(options),
  Replies(options),
]
