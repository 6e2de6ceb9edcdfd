import type { GraphQLExtension } from '../../config/graphql'
import { commentPage } from './operations/commentPage'
import { removeComment } from './operations/removeComment'
import { writeComment } from './operations/writeComment'
import type { CommentsSettings } from './options'

/** The verbs of comments. A comment's words change by Payload's own `updateComment`. */
export const commentsGraphQL = (settings: CommentsSettings): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    enum CommentEntryState {
      "As it was written."
      shown
      "Its author or a moderator deleted it, and its answers stay."
      deleted
      "The one who asks may not see it; its answers stay."
      hidden
      "It stands on the page before, and its answers go on here."
      continued
    }

    "One line of a discussion, read from top to bottom."
    type CommentEntry {
      "Id of the comment, which its permalink names."
      id: ID!
      state: CommentEntryState!
      "Is it on the second level?"
      isAnswer: Boolean!
      "Null where it is deleted or hidden."
      comment: Comment
      mayEdit: Boolean!
      mayRemove: Boolean!
    }

    "A part of a discussion."
    type CommentPage {
      "Comments that everybody can read, in the whole discussion."
      total: Int!
      entries: [CommentEntry!]!
      "What \`before\` takes, when there is more above."
      earlier: String
      "What \`after\` takes, when there is more below."
      later: String
    }

    extend type Query {
      """
      The comments under a document, threads from the first to the last, each with its answers; null when the document
      is not public or not discussed in comments. Of \`after\`, \`before\` and \`around\` one at most.
      """
      commentPage(
        target: TargetInput!
        "100 at most."
        first: Int = 50
        after: String
        before: String
        "Id of a comment: the page that holds it."
        around: ID
      ): CommentPage
    }

    extend type Mutation {
      writeComment(
        target: TargetInput!
        body: String!
        "Id of the comment that it answers."
        replyTo: ID
        "en or fr. Left out: the language of the request."
        language: String
        "Of the client's making, 8 to 64 letters, digits, hyphens and underscores: the same key again answers the same comment."
        key: String
      ): Comment!
      "Of one's own, or of anybody's for moderators. One that was answered leaves its place."
      removeComment(comment: ID!): Boolean!
    }
  `,
  mutations: { writeComment: writeComment(settings), removeComment },
  queries: { commentPage: commentPage(settings) },
})
