import type { GraphQLExtension } from '../../config/graphql'
import {
  archiveTopic,
  lockTopic,
  moveTopic,
  pinTopic,
  renameTopic,
  slowTopic,
} from './operations/changeTopic'
import { mergeTopics } from './operations/mergeTopics'
import { recountTopic } from './operations/recountTopic'
import { removedText } from './operations/removedText'
import { removeReply, restoreReply } from './operations/removeReply'
import { removeTopic, restoreTopic } from './operations/removeTopic'
import { splitTopic } from './operations/splitTopic'
import { topicAddress } from './operations/topicAddress'
import type { ForumsSettings } from './options'

/** The verbs of the forum. What a topic says changes by Payload's own `updateTopic`. */
export const forumsGraphQL = (settings: ForumsSettings): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "Where an address of the forum leads now."
    type TopicAddress {
      topic: Topic!
      "The number of the reply there; 0: the text that opens the topic."
      number: Int!
    }

    extend type Reply {
      "The words of a deleted reply, for its author and those who keep order; null for everybody else."
      removedText: String
    }

    extend type Query {
      """
      Where the topic is now that has or had this address, and a reply of it: renamed, merged, split, moved. Null when
      there is none that the one who asks may read.
      """
      topicAddress(slug: String!, "Number of the reply." reply: Int): TopicAddress
    }

    extend type Mutation {
      "For moderators and managers, like all that follows unless it says otherwise. Each is told in the thread."
      moveTopic(topic: ID!, forum: ID!): Topic!
      "Also for the author. The address follows the title, and the old one leads there."
      renameTopic(topic: ID!, title: String!): Topic!
      lockTopic(topic: ID!, locked: Boolean! = true): Topic!
      "Slow mode: seconds that a member waits between two replies, 86,400 at most; 0 ends it."
      slowTopic(topic: ID!, seconds: Int!): Topic!
      "On top of its forum, until a day when one is given."
      pinTopic(topic: ID!, pinned: Boolean! = true, until: DateTime): Topic!
      "What is archived takes no replies and no changes."
      archiveTopic(topic: ID!, archived: Boolean! = true): Topic!
      "Puts what was said in the first topic behind what was said in the second, which it answers."
      mergeTopics(from: ID!, into: ID!): Topic!
      "Makes a topic of some replies, which it answers: the first of these numbers opens it."
      splitTopic(
        topic: ID!
        "Numbers, 1000 at most."
        replies: [Int!]!
        title: String!
        "Left out: the forum of the topic."
        forum: ID
      ): Topic!
      "Also for the author, while nobody else has replied. It can be restored."
      removeTopic(topic: ID!): Topic!
      "Also for the author who deleted it."
      restoreTopic(topic: ID!): Topic!
      "Also for the author. Its place and number stay; it can be restored."
      removeReply(reply: ID!): Reply!
      "Also for the author who deleted it."
      restoreReply(reply: ID!): Reply!
      "Counts the replies of a topic anew."
      recountTopic(topic: ID!): Topic!
    }
  `,
  mutations: {
    moveTopic,
    renameTopic,
    lockTopic,
    slowTopic,
    pinTopic,
    archiveTopic,
    mergeTopics: mergeTopics(settings),
    splitTopic: splitTopic(settings),
    removeTopic: removeTopic(settings),
    restoreTopic: restoreTopic(settings),
    removeReply: removeReply(settings),
    restoreReply: restoreReply(settings),
    recountTopic: recountTopic(settings),
  },
  queries: { topicAddress },
  fields: {
    Reply: { removedText: (reply: { id: number | string }, _args, { req }) => removedText(reply, req) },
  },
})
