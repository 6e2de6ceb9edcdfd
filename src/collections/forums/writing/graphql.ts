import type { GraphQLExtension } from '../../../config/graphql'
import { type FindSimilar, similarTopics } from './similarTopics'
import { writeReply, writeTopic } from './write'

/**
 * The verbs of writing in the forum.
 *
 * @param args.now - the clock: a poll closes in the future.
 * @param args.findSimilar - looks for topics like a title. @default by the words that titles share
 */
export const forumWritingGraphQL = (args: {
  now: () => Date
  findSimilar?: FindSimilar
}): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    extend type Query {
      "Topics like a title that is being typed, as far as the one who asks may read them; five at most."
      similarTopics(title: String!, forum: ID): [Topic!]!
    }

    extend type Mutation {
      writeReply(
        topic: ID!
        "Markdown. \`> [@handle](/forum/…?reply=3)\` at the head of a quotation keeps which reply it is from."
        body: String!
        "Id of the reply of the same topic that it answers."
        replyTo: ID
        "en or fr. Left out: the language of the request."
        language: String
        "Of the client's making, 8 to 64 letters, digits, hyphens and underscores: the same key again answers the same reply."
        key: String
      ): Reply!
      writeTopic(
        forum: ID!
        title: String!
        "Markdown."
        body: String!
        "discussion, question, idea or announcement, as far as the forum takes it."
        kind: String
        tags: [ID!]
        poll: PollInput
        language: String
        "As for a reply."
        key: String
      ): Topic!
    }
  `,
  queries: { similarTopics: similarTopics(args.findSimilar) },
  mutations: { writeReply, writeTopic: writeTopic(args) },
})
