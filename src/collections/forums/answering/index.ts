import type { CollectionBeforeChangeHook } from 'payload'
import { extendGraphQL } from '../../../config/graphql'
import { type ConfigStep, pipe } from '../../../config/pipe'
import { addCollections, addFields, addHooks } from '../../../config/steps'
import { slugs } from '../../../slugs'
import { answeringFields } from './fields'
import { answeringGraphQL } from './graphql'
import { IdeaVotes } from './IdeaVotes'
import { forgetAnswer } from './forgetAnswer'
import type { AnsweringOptions } from './options'
import { forgetAsked } from './pollHooks'
import { Polls, PollVotes } from './Polls'

/** What becomes of what members ask: answers to questions, votes for ideas, polls. */
export const answering =
  (options: AnsweringOptions): ConfigStep =>
  (config) =>
    pipe(
      config,
      addFields([slugs.topics], ...answeringFields),
      addHooks([slugs.topics], { beforeChange: [openIdea], beforeDelete: [forgetAsked] }),
      addHooks([slugs.replies], { afterDelete: [forgetAnswer(options)] }),
      addCollections(IdeaVotes, Polls, PollVotes),
      extendGraphQL(answeringGraphQL(options)),
    )

/** An idea is open from its first moment, so that lists ask for one state without a special case. */
const openIdea: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = originalDoc as { kind?: unknown; ideaState?: unknown } | undefined
  const isIdea = (data.kind ?? before?.kind) === 'idea'
  return isIdea && data.ideaState == null && before?.ideaState == null ? { ...data, ideaState: 'open' } : data
}
