import type { GraphQLExtension } from '../../config/graphql'
import { answerMessage, assignMessage, forgetWriter, hideMessage, settleMessage } from './operations/desk'
import { networkResponses } from './operations/responses'
import type { ConversationsSettings } from './options'

/** What conversations add to the schema. */
export const graphql = (settings: ConversationsSettings): GraphQLExtension => ({
  typeDefs: `
    "What somebody answered on a network to what the hub said there."
    type NetworkResponse {
      id: ID!
      "Plain text."
      text: String!
      "Who said it, as they are called there."
      name: String!
      "Their name on the network, with its @; empty where it has none."
      handle: String!
      network: String!
      "Where it is."
      url: String
      saidAt: DateTime!
    }

    extend type Query {
      "What was answered on networks, where it may be shown; oldest first."
      networkResponses(target: TargetInput!): [NetworkResponse!]!
    }

    extend type Mutation {
      "Gives a message of the inbox to a colleague; null: to nobody. For editors and moderators."
      assignMessage(message: ID!, member: ID): NetworkMessage!
      "Marks a message as done, or takes it up again. For editors and moderators."
      settleMessage(message: ID!, done: Boolean!): NetworkMessage!
      "Keeps a message off the site, or lets it back. For editors and moderators."
      hideMessage(message: ID!, hidden: Boolean!): NetworkMessage!
      "Answers through the account that heard it; the same key twice is one answer. For editors."
      answerMessage(message: ID!, text: String!, key: String!): Delivery!
      "Deletes everything that somebody said, by their name on the network. For managers."
      forgetWriter(handle: String!): Int!
    }
  `,
  queries: { networkResponses: networkResponses(settings) },
  mutations: {
    assignMessage,
    settleMessage: settleMessage(settings),
    hideMessage,
    answerMessage: answerMessage(settings),
    forgetWriter,
  },
})
