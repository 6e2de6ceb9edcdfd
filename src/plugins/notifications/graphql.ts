import type { GraphQLExtension } from '../../config/graphql'
import { retryNotification } from './operations/retryNotification'

/** What the notifications add to the schema. */
export const graphql: GraphQLExtension = {
  typeDefs: `
    extend type Mutation {
      "Sends a notification that did not arrive again. For managers."
      retryNotification(notification: ID!): Notification!
    }
  `,
  mutations: { retryNotification },
}
