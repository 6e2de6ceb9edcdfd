import type { GraphQLExtension } from '../../config/graphql'
import { retryMessage } from './operations/retryMessage'

/** What the outbox adds to the schema. */
export const graphql: GraphQLExtension = {
  typeDefs: `
    extend type Mutation {
      "Tries a failed message of the outbox again. For managers."
      retryMessage(message: ID!): Outbox!
    }
  `,
  mutations: { retryMessage },
}
