import type { GraphQLContext, GraphQLExtension } from '../../../config/hubCustom'
import type { Id } from '../../../core/related'
import { hasMyVote } from './myVotes'
import { ideaStates } from './ideaStates'
import { markSolved, unmarkSolved } from './operations/markSolved'
import { closePoll, createPoll, votePoll } from './operations/polls'
import { pollVoters } from './operations/pollVoters'
import { setIdeaState } from './operations/setIdeaState'
import { unvoteIdea, voteIdea } from './operations/voteIdea'
import type { AnsweringOptions } from './options'
import { resultTimes } from './poll'
import { findTopicFor } from './readTopic'
import { pollOfTopic } from './viewPoll'

/** The verbs of answers, ideas and polls, and what a topic says of them to the one who asks. */
export const answeringGraphQL = (options: AnsweringOptions): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    enum IdeaState {
      ${ideaStates.join('\n      ')}
    }

    type IdeaVoteState {
      count: Int!
      "Does the member vote for it?"
      mine: Boolean!
    }

    enum PollResults {
      ${resultTimes.join('\n      ')}
    }

    type PollOption {
      id: ID!
      text: String!
      "Null while results are not shown to the one who asks."
      votes: Int
      "Did they choose it?"
      mine: Boolean!
    }

    "What a topic asks its readers to choose, as the one who asks sees it."
    type Poll {
      id: ID!
      question: String
      options: [PollOption!]!
      "How many choices one may make."
      most: Int!
      closesAt: DateTime
      "Does it take votes? Not once it is closed, nor while its topic is locked or archived."
      isOpen: Boolean!
      "When results are shown: always, after voting, at the end."
      results: PollResults!
      "Are they shown to the one who asks?"
      showsResults: Boolean!
      "May a vote be changed and taken back?"
      changeable: Boolean!
      "Is who voted for what kept from everybody?"
      anonymous: Boolean!
      voters: Int!
      hasVoted: Boolean!
    }

    type PollVote {
      member: Member!
      "Ids of the choices."
      options: [ID!]!
    }

    type PollVoterPage {
      votes: [PollVote!]!
      "Give it as after for the next page; null: this is the last."
      next: ID
    }

    "2 to 20 choices, none twice."
    input PollInput {
      question: String
      options: [String!]!
      most: Int = 1
      closesAt: DateTime
      results: PollResults = always
      changeable: Boolean = true
      anonymous: Boolean = true
    }

    extend type Topic {
      poll: Poll
      "Does the one who asks vote for this idea? Null for strangers."
      myVote: Boolean
    }

    extend type Query {
      "Who chose what, where a poll says so to its voters; up to 100 at once."
      pollVoters(poll: ID!, first: Int = 50, after: ID): PollVoterPage!
    }

    extend type Mutation {
      "Marks a reply as the answer of a question: by who asked, or by staff."
      markSolved(topic: ID!, reply: ID!): Topic!
      unmarkSolved(topic: ID!): Topic!
      voteIdea(topic: ID!): IdeaVoteState!
      unvoteIdea(topic: ID!): IdeaVoteState!
      "For staff. A note shows in the thread; a duplicate names the other idea."
      setIdeaState(topic: ID!, state: IdeaState!, note: String, duplicateOf: ID): Topic!
      "Other choices take the place of the first, none take the vote back, where the poll allows it."
      votePoll(poll: ID!, options: [ID!]!): Poll!
      "For who opened a topic that has no replies yet."
      createPoll(topic: ID!, poll: PollInput!): Poll!
      "Ends a poll before its time: for who asked, and for staff."
      closePoll(poll: ID!): Poll!
    }
  `,
  mutations: {
    markSolved: markSolved(options),
    unmarkSolved: unmarkSolved(options),
    voteIdea,
    unvoteIdea,
    setIdeaState: setIdeaState(options),
    votePoll: votePoll(options),
    createPoll: createPoll(options),
    closePoll: closePoll(options),
  },
  queries: { pollVoters: pollVoters(options) },
  fields: {
    Topic: {
      // Read again: a client may have asked for no more of the topic than its poll. What one writes and may not read has
      // none to show.
      poll: async ({ id }: { id: Id }, _args: object, { req }: GraphQLContext) => {
        const topic = await findTopicFor(id, req)
        return topic && pollOfTopic(options, topic, req)
      },
      myVote: ({ id }: { id: Id }, _args: object, { req }: GraphQLContext) => hasMyVote(id, req),
    },
  },
})
