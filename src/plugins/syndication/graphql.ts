import type { GraphQLExtension } from '../../config/graphql'
import { announce } from './operations/announce'
import { cancelDelivery } from './operations/cancelDelivery'
import { checkChannel } from './operations/checkChannel'
import { decideHeld } from './operations/decideHeld'
import { pauseChannel, resumeChannel } from './operations/pauseChannel'
import { publishingStop } from './operations/publishingStop'
import { resolveUnknown } from './operations/resolveUnknown'
import { rescheduleDelivery } from './operations/rescheduleDelivery'
import { retryDelivery } from './operations/retryDelivery'
import { liftPublishingStop, stopPublishing } from './operations/stopPublishing'

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

    "A time during which nothing goes out."
    type PublishingStopState {
      id: ID!
      reason: String!
      startedAt: DateTime!
      endedAt: DateTime
      "Deliveries that were with their network when it began, and could not be held."
      underWay: Int!
      "Deliveries that wait for a decision now."
      held: Int!
    }

    enum HeldDecision {
      "At its time, or now where that has passed."
      keep
      "At another time."
      move
      "Never."
      drop
    }

    extend type Query {
      "The crisis stop that is on; null when nothing is stopped. For editors."
      publishingStop: PublishingStopState
    }

    extend type Mutation {
      "Announces a public document on some channels, or on all; once more, if it was announced before. For editors."
      announce(
        source: SourceInput!
        channels: [ID!]
        scheduledAt: DateTime
        "In the next free slot of each channel, where it has slots."
        queue: Boolean
      ): Announcement!
      "Makes a delivery due now. For editors."
      retryDelivery(delivery: ID!): Delivery!
      "Says whether a delivery of unknown outcome was published; if not, it is sent again. For editors."
      resolveUnknown(delivery: ID!, published: Boolean!, url: String): Delivery!
      "Gives a delivery up. For editors."
      cancelDelivery(delivery: ID!): Delivery!
      "Sends a delivery that waits for its time at another one. For editors."
      rescheduleDelivery(delivery: ID!, at: DateTime!): Delivery!
      "The crisis switch: holds everything that has not gone out yet, until a person decides about each. For managers."
      stopPublishing(reason: String!): PublishingStopState!
      "Lifts the crisis switch, which sends nothing by itself. For managers."
      liftPublishingStop(note: String): PublishingStopState!
      "Keeps, moves or drops what is held. For editors."
      decideHeld(deliveries: [ID!]!, decision: HeldDecision!, at: DateTime): [Delivery!]!
      "Nothing more goes out on this channel until somebody lets it go on. For editors."
      pauseChannel(channel: ID!, reason: String): Channel!
      "Lets a paused channel go on. For editors."
      resumeChannel(channel: ID!): Channel!
      "Asks the network who the channel is, and notes the answer. For managers."
      checkChannel(channel: ID!): ChannelHealth!
    }
  `,
  queries: { publishingStop },
  mutations: {
    announce,
    retryDelivery,
    resolveUnknown,
    cancelDelivery,
    rescheduleDelivery,
    stopPublishing,
    liftPublishingStop,
    decideHeld,
    pauseChannel,
    resumeChannel,
    checkChannel,
  },
}
