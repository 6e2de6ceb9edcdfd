import { ContestLeaderboardDocument, type ContestLeaderboardQuery } from '../graphql/generated'
import { ask } from '../server/graphql'

/** How those who take part in a contest stand. */
export type Board = NonNullable<ContestLeaderboardQuery['contestLeaderboard']>

/** One page of {@link Board}; null while the rules keep it until the result. */
export const leaderboardOf = async (
  contest: number,
  { after = null, limit }: { after?: string | null; limit: number },
): Promise<Board | null> =>
  (await ask(ContestLeaderboardDocument, { contest: String(contest), after, limit })).contestLeaderboard ??
  null
