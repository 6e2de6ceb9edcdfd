import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addFields, addGlobalFields, addGlobalHooks, addHooks } from '../../config/steps'
import { globalSlugs, slugs } from '../../slugs'
import { documentFields, hubFields, topicFields } from './fields'
import { discussionsGraphQL } from './graphql'
import { leaveTopic, noteChange, stampTopicsSince } from './hooks'
import { type DiscussionsOptions, settingsKey } from './options'

export { keepTopic } from './keepTopic'
export { type DiscussedCollection, type DiscussionsOptions } from './options'
export { readDiscussion, readPublic } from './read'
export { discussionTopics } from './topics'

/**
 * Whether, where and until when documents are discussed: in comments under them, or in a topic of the forum that the hub
 * opens for each and shows under it. The hub says, and each document may say otherwise.
 */
export const discussions =
  (options: DiscussionsOptions): ConfigStep =>
  (config) => {
    const { collections, forums } = options
    const withTopics = forums ? collections.filter(({ topics }) => topics !== undefined) : []
    return pipe(
      config,
      addGlobalFields(globalSlugs.hub, ...hubFields(options)),
      addGlobalHooks(globalSlugs.hub, stampTopicsSince(options)),
      ...collections.map((collection) =>
        addFields([collection.slug], ...documentFields(withTopics.includes(collection))),
      ),
      ...(withTopics.length === 0 ? [] : [addFields([slugs.topics], ...topicFields)]),
      ...withTopics.map(({ slug }) =>
        addHooks([slug], { afterChange: [noteChange(options)], beforeDelete: [leaveTopic] }),
      ),
      extendGraphQL(discussionsGraphQL(options)),
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: options } }),
    )
  }
