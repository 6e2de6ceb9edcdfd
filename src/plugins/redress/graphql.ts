import type { GraphQLExtension } from '../../config/graphql'
import { statementKinds } from './collections/Statements'
import { appealDecision } from './operations/appealDecision'
import { decideAppeal } from './operations/decideAppeal'
import { myStatements, statement } from './operations/readStatements'
import { transparency, transparencyYears } from './operations/transparency'
import type { RedressSettings } from './options'

/** The verbs of redress. */
export const redressGraphQL = (settings: RedressSettings): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    enum StatementKind {
      ${Object.keys(statementKinds).join('\n      ')}
    }

    enum NoticedBy {
      person
      machine
      reports
    }

    enum AppealStatus {
      open
      upheld
      rejected
    }

    enum AppealOutcome {
      upheld
      rejected
    }

    "What came of an appeal."
    type AppealState {
      status: AppealStatus!
      reasons: String
      decidedAt: DateTime
    }

    "Why something was taken from a member: a statement of reasons (DSA, Art. 17)."
    type MyStatement {
      statement: ID!
      kind: StatementKind!
      excerpt: String
      facts: String
      "Title of the rule cited."
      rule: InBothLanguages
      codeVersion: Int
      noticed: NoticedBy!
      "No person has decided it."
      automated: Boolean!
      at: DateTime!
      endsAt: DateTime
      overturnedAt: DateTime
      case: ID
      sanction: ID
      "Until when it can be appealed against; null when it cannot, or was."
      appealUntil: DateTime
      appeal: AppealState
    }

    type OpenedAppeal {
      appeal: ID!
    }

    type DecidedAppeal {
      appeal: ID!
      outcome: AppealOutcome!
    }

    type Counted {
      name: String!
      count: Int!
    }

    "One kind of thing that was counted in a year."
    type Tally {
      total: Int!
      byKind: [Counted!]!
      byOutcome: [Counted!]!
      "From the first word to the decision; half took less."
      medianHours: Float
    }

    "Counts of a year; they name nobody. Shares are between 0 and 1, null where there is nothing to divide."
    type Transparency {
      year: Int!
      "When they were worked out."
      at: DateTime!
      isOver: Boolean!
      "Notices of illegal content by anybody, by category."
      notices: Tally!
      reports: Tally!
      reportsOfIllegal: Int!
      "Cases opened, and what people decided in them."
      decisions: Tally!
      "Measures against somebody with their reasons."
      statements: Tally!
      statementsByNoticed: [Counted!]!
      "Of the measures, those that a machine took."
      automatedShare: Float
      "Of those, the ones that a person took back."
      automatedErrorRate: Float
      sanctions: Tally!
      sanctionsTakenBack: Int!
      appeals: Tally!
      "Of the appeals decided, those that were followed."
      appealErrorRate: Float
    }

    extend type Query {
      "What was decided about the signed-in member, newest first."
      myStatements: [MyStatement!]!
      "The statement of a mail’s link, for who cannot log in."
      statement(token: String!): MyStatement!
      "The years that there are figures of, the newest first."
      transparencyYears: [Int!]!
      "The figures of a year (DSA, Art. 15 and 24), for everybody; null for a year that there are none of."
      transparency(year: Int!): Transparency
    }

    extend type Mutation {
      "Objects to a decision, once, within its time; one of case, sanction, report and token says to which."
      appealDecision(case: ID, sanction: ID, report: ID, token: String, note: String!): OpenedAppeal!
      "Decides an appeal against a sanction; one against a decision of a case is decided in the queue."
      decideAppeal(appeal: ID!, outcome: AppealOutcome!, note: String!): DecidedAppeal!
    }
  `,
  mutations: { appealDecision: appealDecision(settings), decideAppeal: decideAppeal(settings) },
  queries: {
    myStatements: myStatements(settings),
    statement: statement(settings),
    transparency: transparency(settings),
    transparencyYears: transparencyYears(settings),
  },
})
