import { extendGraphQL } from '../../config/graphql'
import { addLive } from '../../config/live'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addHooks } from '../../config/steps'
import { Comments } from './Comments'
import { commentsGraphQL } from './graphql'
import { forgetDiscussion } from './hooks/keepThreads'
import { commentsLive } from './live'
import { type CommentsOptions, resolveOptions } from './options'

export { type CommentsOptions, type CommentSubject, type DiscussionState } from './options'
export { readShown } from './readShown'
export { commentTopics } from './topics'

/** What members say under a document, and how it is read. */
export const comments = (options: CommentsOptions): ConfigStep => {
  const settings = resolveOptions(options)
  return (config) =>
    pipe(
      config,
      addCollections(Comments(settings)),
      addHooks(
        settings.subjects.map(({ slug }) => slug),
        { beforeDelete: [forgetDiscussion] },
      ),
      extendGraphQL(commentsGraphQL(settings)),
      addLive(commentsLive),
    )
}
