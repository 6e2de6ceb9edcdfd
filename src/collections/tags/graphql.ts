import type { GraphQLExtension } from '../../config/graphql'
import { mergeTags } from './operations/mergeTags'

/** What the tags add to the schema. */
export const tagsGraphQL: GraphQLExtension = {
  typeDefs: /* GraphQL */ `
    type MergedTags {
      "The tag that stays."
      tag: Tag!
      "Documents that bore the other one."
      changed: Int!
    }

    extend type Mutation {
      "Makes one tag of two: what bears the first bears the second, and its address leads there."
      mergeTags(from: ID!, into: ID!): MergedTags!
    }
  `,
  mutations: { mergeTags },
}
