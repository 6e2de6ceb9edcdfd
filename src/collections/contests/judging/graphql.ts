import type { GraphQLContext, GraphQLExtension } from '../../../config/graphql'
import { userOf } from '../../../access'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { contestDesk } from './desk/contestDesk'
import { ruleVotes } from './fraud/ruleVotes'
import { declareConflict, finishJudging, judgeEntry } from './jury/judgeEntry'
import { juryTable } from './jury/juryTable'
import type { JudgingOptions } from './options'
import { decideContest } from './result/decideContest'
import { resultOf } from './result/shownResult'
import { judges, storedContest } from './stored'
import { castVote, takeBackVote } from './voting/castVote'
import { votesOfEntry, votingOf } from './voting/shownVotes'
import { claimPrize, declinePrize } from './winners/claimPrize'

/** Votes, jury, result and prizes: what members, judges and organisers do, and what everybody sees of it. */
export const judgingGraphQL = (options: JudgingOptions): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "The public vote of a contest, as the one who asks sees it."
    type ContestVoting {
      isOpen: Boolean!
      opensAt: DateTime!
      closesAt: DateTime
      "Are counts shown as they come in?"
      isLive: Boolean!
      "SHA-256 of the seed that decides between equals, from the first vote on."
      commitment: String
      "Votes of a member in all; null: one for each entry."
      budget: Int
      left: Int
      "Entries that one has voted for."
      mine: [ID!]!
    }

    "The place of one entry."
    type ContestPlace {
      rank: Int!
      "Id of the entry."
      entryId: ID!
      "Votes as they were cast."
      raw: Int!
      "Votes that count."
      adjusted: Int!
      "0 to 100 against the entry with the most votes."
      votesScore: Float!
      "0 to 100; null where no judge judged it."
      jury: Float
      judges: Int!
      score: Float!
      isTied: Boolean!
    }

    type ContestPrizeHolder {
      place: Int!
      prize: String!
      entry: ID
      member: Member
      isClaimed: Boolean!
    }

    "How a contest came out; it never changes."
    type ContestOutcome {
      how: String!
      decidedAt: DateTime!
      sealedAt: DateTime
      "How it was reckoned, in words."
      method: String!
      "Why it was decided although the jury was not done."
      despite: String
      "SHA-256 of the counts, and the seed with its SHA-256, which decide between equals."
      digest: String
      commitment: String
      seed: String
      total: Int!
      rankings(limit: Int = 50, page: Int = 1): [ContestPlace!]!
      winners: [ContestPrizeHolder!]!
    }

    extend type Contest {
      "Null where there is no public vote."
      voting: ContestVoting
      "Null before the decision."
      outcome: ContestOutcome
      "The prize of the one who asks."
      myPrize: ContestWinner
      "Does the one who asks sit on its jury?"
      iJudge: Boolean!
    }

    extend type Entry {
      "Null while counts are hidden."
      votes: Int
    }

    enum VoteRuling {
      counts
      setAside
    }

    input CriterionPointsInput {
      criterion: ID!
      "Whole or half points, from 0 to the most."
      points: Float!
    }

    type CriterionPoints {
      criterion: ID!
      points: Float!
    }

    type JuryCriterion {
      id: ID!
      title: String!
      description: String
      weight: Float!
      most: Float!
    }

    "Which entries a judge looks at."
    enum JuryShow {
      "Those that still lack points."
      open
      "Those that have all of the judge's points."
      given
      "Those left for a conflict of interest."
      left
    }

    type JuryFile {
      id: ID!
      url: String!
      mimeType: String!
      "In pixels; null for what is no picture."
      width: Int
      height: Int
    }

    "A step of a challenge, as a judge sees it."
    type JuryStep {
      id: ID!
      title: String!
      "When it was done; null for a step that was not."
      at: DateTime
      note: String
      link: String
      files: [JuryFile!]!
    }

    type JuryProgress {
      judged: Int!
      toJudge: Int!
      conflicts: Int!
      finishedAt: DateTime
    }

    "An entry as a judge sees it."
    type JuryEntry {
      id: ID!
      title: String!
      text: String!
      html: String
      link: String
      language: String
      files: [JuryFile!]!
      "Of a challenge: every step, done or not, with what was shown for it."
      steps: [JuryStep!]!
      "Null where the jury is blind."
      member: ID
      name: String
      points: [CriterionPoints!]!
      note: String!
      isComplete: Boolean!
      "The judge declared a conflict of interest."
      isLeft: Boolean!
    }

    "What a judge has before them; what others gave is not in it."
    type JuryTable {
      isBlind: Boolean!
      criteria: [JuryCriterion!]!
      "Of all entries, whichever are asked for."
      progress: JuryProgress!
      "How many there are of those asked for."
      total: Int!
      entries: [JuryEntry!]!
    }

    type ContestDeskEntry {
      entry: ID!
      title: String!
      raw: Int!
      adjusted: Int!
      "Votes with a flag."
      flagged: Int!
      rank: Int
      jury: Float
      score: Float
    }

    type VoteFlag {
      signal: String!
      name: String!
      sentence: String!
    }

    type FlaggedVote {
      id: ID!
      entry: ID!
      title: String!
      member: ID!
      name: String!
      at: DateTime!
      isSetAside: Boolean!
      "signals or person."
      by: String
      ruling: VoteRuling
      reason: String
      flags: [VoteFlag!]!
    }

    type FlaggedVotes {
      total: Int!
      votes: [FlaggedVote!]!
    }

    type ContestDeskJudge {
      judge: ID!
      name: String!
      judged: Int!
      toJudge: Int!
      conflicts: Int!
      finishedAt: DateTime
    }

    type ContestDeskWinner {
      id: ID!
      place: Int!
      turn: Int!
      member: ID!
      name: String!
      entry: ID
      status: String!
      claimBy: DateTime
      claimedAt: DateTime
    }

    "What organisers see of a contest."
    type ContestDesk {
      state: String!
      isDecided: Boolean!
      sealedAt: DateTime
      isJuryDone: Boolean!
      entries: [ContestDeskEntry!]!
      "Flagged or ruled on; 200 a page, those set aside first."
      flagged(page: Int = 1): FlaggedVotes!
      jury: [ContestDeskJudge!]!
      winners: [ContestDeskWinner!]!
    }

    extend type Query {
      contestDesk(contest: ID!, locale: LocaleInputType): ContestDesk!
      "For a judge of the contest alone. Left out: all entries on one page; 100 a page at most."
      juryTable(
        contest: ID!
        entry: ID
        show: JuryShow
        page: Int
        limit: Int
        locale: LocaleInputType
      ): JuryTable!
    }

    extend type Mutation {
      castVote(entry: ID!): Vote!
      "Was there one?"
      takeBackVote(entry: ID!): Boolean!
      "Null takes a ruling back. How many votes were ruled on."
      ruleVotes(votes: [ID!]!, ruling: VoteRuling, reason: String): Int!
      judgeEntry(entry: ID!, points: [CriterionPointsInput!]!, note: String): JuryEntry!
      declareConflict(entry: ID!, reason: String!): Boolean!
      finishJudging(contest: ID!): Boolean!
      decideContest(contest: ID!, despite: String): ContestResult!
      claimPrize(contest: ID!): ContestWinner!
      declinePrize(contest: ID!): ContestWinner!
    }
  `,
  mutations: {
    castVote: castVote(options),
    takeBackVote: takeBackVote(options),
    ruleVotes: ruleVotes(options),
    judgeEntry: judgeEntry(options),
    declareConflict: declareConflict(options),
    finishJudging: finishJudging(options),
    decideContest: decideContest(options),
    claimPrize: claimPrize(options),
    declinePrize: declinePrize(options),
  },
  queries: {
    contestDesk: contestDesk(options),
    juryTable: juryTable(options),
  },
  fields: {
    Contest: {
      voting: (contest: { id: Id }, _args: unknown, { req }: GraphQLContext) =>
        votingOf(contest, options, req),
      outcome: (contest: { id: Id }, _args: unknown, { req }: GraphQLContext) => resultOf(contest, req),
      myPrize: async (contest: { id: Id }, _args: unknown, { req }: GraphQLContext) => {
        const user = userOf(req)
        if (!user) return null
        const { docs } = await req.payload.find({
          collection: slugs.contestWinners,
          where: { and: [{ contest: { equals: contest.id } }, { member: { equals: user.id } }] },
          limit: 1,
          depth: 0,
          overrideAccess: false,
          user: req.user,
          req,
        })
        return docs[0] ?? null
      },
      iJudge: async (contest: { id: Id }, _args: unknown, { req }: GraphQLContext) => {
        const user = userOf(req)
        if (!user) return false
        const stored = await storedContest(contest.id, req)
        return stored !== null && judges(stored, user.id)
      },
    },
    Entry: {
      votes: (entry: { id: Id; contest?: unknown }, _args: unknown, { req }: GraphQLContext) =>
        votesOfEntry(entry, req),
    },
  },
})
