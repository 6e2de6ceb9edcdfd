import { userOf } from '../../access'
import type { GraphQLExtension, Operation } from '../../config/hubCustom'
import { factNames } from './facts'
import { grantTrust } from './operations/grantTrust'
import { recordReading } from './operations/recordReading'
import type { StandingSettings } from './options'
import { readStanding, type Standing } from './readStanding'

/** The verbs of standing. The level itself is `Member.trustLevel`; the history is the collection `trust-changes`. */
export const standingGraphQL = (settings: StandingSettings): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "What a threshold is set on; recent: within the days that the ladder looks back."
    enum TrustFact {
      ${factNames.join('\n      ')}
    }

    enum TrustBound {
      "Enough from \`need\` on."
      atLeast
      "Too much above \`need\`."
      atMost
    }

    "One threshold of the next level, beside what the member has of it."
    type TrustNeed {
      fact: TrustFact!
      have: Int!
      need: Int!
      bound: TrustBound!
    }

    "0 newcomer, 1 member, 2 regular, 3 trusted, 4 pillar of the community."
    type Standing {
      member: ID!
      level: Int!
      "Null: since the member joined."
      since: DateTime
      "Somebody of the team holds the member at this level."
      isGranted: Boolean!
      "Days that recent facts look back."
      recentDays: Int!
      "Everything that the next level asks for; empty where no step is left."
      next: [TrustNeed!]!
    }

    extend type Query {
      "Where the signed-in member stands; null for a stranger."
      myStanding: Standing
    }

    extend type Mutation {
      "Holds a member at a level, 0 to 4; without a level the ladder decides again. Moderators and managers only."
      grantTrust(member: ID!, level: Int, reason: String!): Standing!
    }
    ${settings.reading ? readingDefs : ''}
  `,
  queries: { myStanding: myStanding(settings) },
  mutations: {
    grantTrust: grantTrust(settings),
    ...(settings.reading ? { recordReading: recordReading(settings, settings.reading) } : {}),
  },
})

const readingDefs = /* GraphQL */ `
  "What was counted of a beat: less than was sent, where that was more than can be."
  type RecordedReading {
    "Number of the last reply that the member has read in the topic; 0: the opening post."
    lastRead: Int!
    seconds: Int!
    postsRead: Int!
  }

  extend type Mutation {
    "A reader's beat, about once a minute: how far they have read a topic, and the seconds since the beat before."
    recordReading(topic: ID!, upTo: Int!, seconds: Int!): RecordedReading!
  }
`

const myStanding =
  (settings: StandingSettings): Operation<Record<string, never>, Standing | null> =>
  async (_input, req) => {
    const user = userOf(req)
    return user && readStanding(settings, user.id, req)
  }
