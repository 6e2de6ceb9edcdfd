import type { GraphQLExtension } from '../../config/graphql'
import { statementKinds } from './collections/Statements'
import { appealDecision } from './operations/appealDecision'
import { decideAppeal } from './operations/decideAppeal'
import { myStatements, statement } from './operations/readStatements'
import { transparency } from './operations/transparency'
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

    extend type Query {
      "What was decided about the signed-in member, newest first."
      myStatements: [MyStatement!]!
      "The statement of a mail’s link, for who cannot log in."
      statement(token: String!): MyStatement!
      "Counts of a year (DSA, Art. 15 and 24), from what is recorded. Moderators and managers only."
      transparency(year: Int!): JSON!
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
  },
})
