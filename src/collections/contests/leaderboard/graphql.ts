import type { GraphQLExtension } from '../../../config/graphql'
import type { ContestsOptions } from '../options'
import { contestLeaderboard } from './contestLeaderboard'

/** How those who take part in a quiz, a challenge or a prediction stand. */
export const leaderboardGraphQL = (options: ContestsOptions): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    type ContestLine {
      rank: Int!
      "Another one has the same result; the tie rule decides between them."
      isTied: Boolean!
      score: Float!
      "Of a quiz."
      seconds: Int
      isMine: Boolean!
      "Holds a prize: told of it or claimed."
      isWinner: Boolean!
      "Null for somebody who has left, and where names wait for the result."
      member: Member
    }

    type ContestLeaderboard {
      "By the result, which never changes; else as of now."
      isFinal: Boolean!
      "earliest, jury, draw or shared. Until a draw, equals share their place."
      tieRule: String!
      total: Int!
      lines: [ContestLine!]!
      "Places of the one who asks, best first."
      mine: [ContestLine!]!
      "Where the next page begins; null after the last."
      next: String
    }

    extend type Query {
      "Null where points decide nothing, and while the rules keep them until the result. 100 lines at most."
      contestLeaderboard(contest: ID!, after: String, limit: Int = 50): ContestLeaderboard
    }
  `,
  queries: { contestLeaderboard: contestLeaderboard(options) },
})
