import type { CollectionConfig } from 'payload'
import { Forums } from './Forums'
import { MovedReplies } from './MovedReplies'
import { Replies } from './Replies'
import { TopicEvents } from './TopicEvents'
import { Topics } from './Topics'
import type { ForumsOptions } from './options'

export { forumFacts } from './facts'
export { logTopicEvent, type TopicEventEntry } from './logTopicEvent'
export type { ForumsOptions } from './options'
export { type ForumReading, forumReading } from './reading'
export { voicesIn } from './voicesIn'
export { forumWritingGraphQL } from './writing/graphql'
export type { FindSimilar } from './writing/similarTopics'

/** The forum: forums, the topics in them, the replies to those. */
export const forums = (options: ForumsOptions): CollectionConfig[] => [
  Forums(options),
  Topics(options),
  Replies(options),
  TopicEvents(options),
  MovedReplies,
]
