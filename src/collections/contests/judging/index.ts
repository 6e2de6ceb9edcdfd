import { extendGraphQL } from '../../../config/graphql'
import { type ConfigStep, pipe } from '../../../config/pipe'
import { addCollections, addHooks } from '../../../config/steps'
import { addTasks } from '../../../config/tasks'
import { slugs } from '../../../slugs'
import { judgingGraphQL } from './graphql'
import { Judgements } from './jury/Judgements'
import { JurySeats } from './jury/JurySeats'
import type { JudgingOptions } from './options'
import { ContestResults } from './result/ContestResults'
import { ContestBallots } from './voting/ContestBallots'
import { sealOnMove } from './voting/sealVotes'
import { Votes } from './voting/Votes'
import { ContestWinners } from './winners/ContestWinners'
import { lapseTask } from './winners/lapse'

export { recordDraw } from './result/recordDraw'
export { judgingTopics } from './topics'
export { wonLetter } from './winners/letters'

/** Votes, jury, result and prizes of contests. After the collection of contests. */
export const judging =
  (options: JudgingOptions): ConfigStep =>
  (config) =>
    pipe(
      config,
      addCollections(Votes, ContestBallots, JurySeats, Judgements, ContestResults, ContestWinners),
      addHooks([slugs.contests], { afterChange: [sealOnMove(options)] }),
      extendGraphQL(judgingGraphQL(options)),
      addTasks(lapseTask(options)),
    )
