import type { GraphQLExtension } from '../../config/graphql'
import { announce } from './operations/announce'
import { cancelDelivery } from './operations/cancelDelivery'
import { checkChannel } from './operations/checkChannel'
import { resolveUnknown } from './operations/resolveUnknown'
import { rescheduleDelivery } from './operations/rescheduleDelivery'
import { retryDelivery } from './operations/retryDelivery'

/** What syndication adds to the schema. */
export const graphql: GraphQLExtension = {
  typeDefs: `
    "A public document that can be announced."
    input SourceInput {
      collection: String!
      id: ID!
    }

    "What a network says of an account."
    type ChannelHealth {
      "healthy, unreachable or reauthorize"
      status: String!
      "How the network calls the account."
      account: String
      message: String
      checkedAt: DateTime!
    }

    extend type Mutation {
      "Announces a public document on some channels, or on all; once more, if it was announced before. For editors."
      announce(source: SourceInput!, channels: [ID!], scheduledAt: DateTime): Announcement!
      "Makes a delivery due now. For editors."
      retryDelivery(delivery: ID!): Delivery!
      "Says whether a delivery of unknown outcome was published; if not, it is sent again. For editors."
      resolveUnknown(delivery: ID!, published: Boolean!, url: String): Delivery!
      "Gives a delivery up. For editors."
      cancelDelivery(delivery: ID!): Delivery!
      "Sends a delivery that waits for its time at another one. For editors."
      rescheduleDelivery(delivery: ID!, at: DateTime!): Delivery!
      "Asks the network who the channel is, and notes the answer. For managers."
      checkChannel(channel: ID!): ChannelHealth!
    }
  `,
  mutations: { announce, retryDelivery, resolveUnknown, cancelDelivery, rescheduleDelivery, checkChannel },
}
