import type { GraphQLExtension } from '../../config/graphql'
import { lintRules } from './lint/line'
import { lintText } from './operations/lintText'

/** What the editorial line adds to the schema. */
export const lineGraphQL: GraphQLExtension = {
  typeDefs: /* GraphQL */ `
    "Which rule of the editorial line a finding cites."
    enum LintRule {
      ${lintRules.join('\n      ')}
    }

    "Where a text departs from the editorial line, and why."
    type LintFinding {
      rule: LintRule!
      "Name of the field, or of the channel."
      place: String!
      "site, or the kind of the channel's network."
      surface: String!
      "What was found, with the words around it; null when something is missing."
      quote: String
      "Where in the place's plain text."
      at: Int
      message: String!
      "The rule says that such a text does not go out."
      blocks: Boolean!
    }

    "How easy a text is to read: 0 is hard, 100 easy."
    type LintReading {
      score: Float!
      words: Int!
      sentences: Int!
      syllables: Int!
      "Whose formula it is."
      formula: String!
    }

    type LintResult {
      findings: [LintFinding!]!
      "Null for a text of less than a hundred words."
      reading: LintReading
    }

    extend type Query {
      "Holds the latest version of a text, and its announcements, against the editorial line. For editors."
      lintText(collection: String!, id: ID!, locale: LocaleInputType!): LintResult!
    }
  `,
  queries: { lintText },
}
