import { formatNames } from 'payload'
import type { GraphQLExtension } from '../../config/hubCustom'
import { heldFor } from './heldFor'
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

    ${settings.collections
      .map(
        ({ slug }) => `extend type ${typeOf(slug)} {
      "Why it is not for everybody, for its author and those who decide; empty for all others."
      heldFor: [String!]!
    }`,
      )
      .join('\n')}

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
  fields: Object.fromEntries(
    settings.collections.map((collection) => [
      typeOf(collection.slug),
      { heldFor: heldFor(settings, collection) },
    ]),
  ),
})

/** The name that Payload gives a collection's type. */
const typeOf = (slug: string): string => formatNames(slug).singular
