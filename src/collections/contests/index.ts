import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { ContestBadges } from './after/badges/ContestBadges'
import { ContestCertificates } from './after/certificate/ContestCertificates'
import { afterwardsGraphQL } from './after/graphql'
import { Contests } from './Contests'
import { ContestBooks } from './entering/ContestBooks'
import { Entries } from './entering/Entries'
import { EntryFiles } from './entering/EntryFiles'
import { judging } from './judging'
import { ContestMoves } from './lifecycle/ContestMoves'
import { contestsGraphQL } from './graphql'
import { leaderboardGraphQL } from './leaderboard/graphql'
import { contestsTask } from './lifecycle/task'
import type { ContestsOptions } from './options'
import { ContestAcceptances } from './rules/ContestAcceptances'
import { ContestRules } from './rules/ContestRules'

export { contestContent, isContestNews, winnersPost } from './after/winnersPost'
export { badgesCounted } from './after/badges/readBadges'
export { decidedContestOf, settleHonours } from './after/followEntries'
export { galleryGraphQL } from './gallery/graphql'
export { contestsOnCalendar } from './calendarSource'
export { judgingTopics, recordDraw, wonLetter } from './judging'
export { isPublicContest, publicStates } from './lifecycle/lifecycle'
export { type ContestsOptions } from './options'
export { entrantsOf, judgesOf, namedContest } from './telling/entrantsOf'
export { contestCancelledLetter, juryLetter, rulesChangedLetter } from './telling/letters'
export { pointsOfPrediction } from './prediction/points'
export { rankEntries } from './judging/tally/rankEntries'
export { writeRules } from './rules/writeRules'
export { contestTopics } from './topics'

/** Contests and challenges, their rules, and what members enter in them. */
export const contests =
  (options: ContestsOptions): ConfigStep =>
  (config) =>
    pipe(
      config,
      addCollections(
        Contests(options),
        Entries,
        EntryFiles(options),
        ContestRules,
        ContestAcceptances,
        ContestMoves,
        ContestBooks,
        ContestBadges,
        ContestCertificates,
      ),
      extendGraphQL(contestsGraphQL(options)),
      extendGraphQL(leaderboardGraphQL(options)),
      extendGraphQL(afterwardsGraphQL(options)),
      addTasks(contestsTask(options)),
      judging(options),
    )
