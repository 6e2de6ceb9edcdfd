import type { GraphQLExtension } from '../../config/graphql'
import { sanctionKinds } from './ladder'
import { liftSanction } from './operations/liftSanction'
import { mySanctions, proposedSanction } from './operations/readSanctions'
import { sanctionMember } from './operations/sanctionMember'
import type { SanctionsSettings } from './options'

/** The verbs of sanctions. */
export const sanctionsGraphQL = (settings: SanctionsSettings): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    enum SanctionKind {
      ${Object.keys(sanctionKinds).join('\n      ')}
    }

    type ImposedSanction {
      sanction: ID!
      kind: SanctionKind!
      startsAt: DateTime!
      "Null: for good, or nothing that lasts."
      endsAt: DateTime
    }

    type LiftedSanction {
      sanction: ID!
      liftedAt: DateTime!
    }

    "What the ladder proposes."
    type ProposedSanction {
      kind: SanctionKind!
      "Null: for good, or nothing that lasts."
      hours: Int
      "Sanctions of the last year that count."
      before: Int!
    }

    "A sanction as its member sees it."
    type MySanction {
      sanction: ID!
      kind: SanctionKind!
      rule: String!
      ruleTitle: InBothLanguages
      codeVersion: Int!
      facts: String!
      note: String
      startsAt: DateTime!
      endsAt: DateTime
      liftedAt: DateTime
      "Does it hold now?"
      holds: Boolean!
    }

    extend type Query {
      "The signed-in member’s sanctions, newest first."
      mySanctions: [MySanction!]!
      "What the ladder proposes for a member who broke a rule. Moderators and managers only."
      proposedSanction(member: ID!, rule: String): ProposedSanction!
    }

    extend type Mutation {
      "Warns, silences, suspends or excludes a member, by a rule of the code of conduct in force."
      sanctionMember(
        member: ID!
        kind: SanctionKind!
        "1 to 8,760 for a silence or a suspension; none for a warning and an exclusion."
        hours: Int
        rule: String!
        "What happened: the member reads it."
        facts: String!
        "Words to the member, in their language."
        note: String
        "The case that led to it."
        case: ID
      ): ImposedSanction!
      "Ends a sanction before its time."
      liftSanction(sanction: ID!, reason: String!): LiftedSanction!
    }
  `,
  mutations: { sanctionMember: sanctionMember(settings), liftSanction: liftSanction(settings) },
  queries: { mySanctions: mySanctions(settings), proposedSanction: proposedSanction(settings) },
})
