import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { Forums } from './Forums'
import { asking } from './answering/asking'
import { forumsGraphQL } from './graphql'
import { MovedReplies } from './MovedReplies'
import { splitOffReply } from './operations/splitTopic'
import { type ForumsOptions, type ForumsSettings, resolveOptions } from './options'
import { Replies } from './Replies'
import { TopicEvents } from './TopicEvents'
import { Topics } from './Topics'
import { unpinDue } from './unpinDue'

export { answering } from './answering'
export { ideaChangedLetter, type IdeaChangedData, solvedLetter, type SolvedData } from './answering/letters'
export { answeringTopics } from './answering/topics'
export { alsoVote, votersOf } from './answering/voters'
export { forumFacts } from './facts'
export { telling } from './telling'
export { around, readSaid } from './telling/readSaid'
export { tellingTopics } from './telling/topics'
export { logTopicEvent, type TopicEventEntry } from './logTopicEvent'
export { refuseGuesses } from './hooks/refuseGuesses'
export type { ForumListener, ForumsOptions } from './options'
export { type ForumReading, forumReading } from './reading'
export { voicesIn } from './voicesIn'
export { forumWritingGraphQL } from './writing/graphql'
export type { FindSimilar } from './writing/similarTopics'

/** The forum: forums in a tree, the topics in them, the replies to those, and what is done with them. */
export const forums = (options: ForumsOptions): ConfigStep => {
  const settings = settingsFrom(options)
  return (config) =>
    pipe(
      config,
      addCollections(
        Forums(settings),
        Topics(settings),
        Replies(settings),
        TopicEvents(settings),
        MovedReplies,
      ),
      extendGraphQL(forumsGraphQL(settings)),
      addTasks(unpinDue(settings)),
    )
}

/** Makes a topic of its own of a reply, for whoever moderates it. */
export const splitOff = (options: ForumsOptions): ReturnType<typeof splitOffReply> =>
  splitOffReply(settingsFrom(options))

const settingsFrom = (options: ForumsOptions): ForumsSettings => {
  const { listeners, ...rest } = resolveOptions(options)
  return { ...rest, listeners: [asking, ...listeners] }
}
