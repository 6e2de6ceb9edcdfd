import type { GraphQLExtension } from '../../config/hubCustom'
import { decideCase } from './operations/decideCase'
import type { ModerationSettings } from './options'

/** The verbs of moderation. The queue itself is the collection `moderation-cases`. */
export const moderationGraphQL = (settings: ModerationSettings): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    enum CaseDecision {
      approve
      reject
    }

    "A case after a decision."
    type DecidedCase {
      case: ID!
      "The row version from now on."
      version: Int!
      collection: String!
      id: ID!
      "approved or rejected: what the post is now."
      moderation: String!
    }

    extend type Mutation {
      decideCase(
        case: ID!
        decision: CaseDecision!
        "Key of a rule of the code of conduct in force; a rejection needs one."
        rule: String
        "Words to the author."
        note: String
        "The version of the case that was looked at: CASE_CHANGED when there is a newer one."
        version: Int
      ): DecidedCase!
    }
  `,
  mutations: { decideCase: decideCase(settings) },
})
