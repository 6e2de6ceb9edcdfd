import { hasRole, userOf } from '../../access'
import type { GraphQLContext, GraphQLExtension } from '../../config/graphql'
import { idOf, isSame } from '../../core/related'
import { isEditable } from './editWindow'
import { mentionCandidates } from './operations/mentionCandidates'
import { previewMarkdown } from './operations/previewMarkdown'
import { hideVersion, textHistory } from './operations/textHistory'
import type { WritingOptions } from './options'

type Written = {
  author?: unknown
  createdAt?: string | null
  deletedAt?: string | null
  archived?: boolean | null
}

/** The verbs of writing, and who may still change what. */
export const writingGraphQL = (options: WritingOptions): GraphQLExtension => {
  const guarded = options.collections.filter((each) => each.guarded !== false)
  const mayEdit = async (text: Written, _args: object, { req }: GraphQLContext): Promise<boolean> => {
    const user = userOf(req)
    if (!user || text.deletedAt != null) return false
    if (hasRole(req, 'moderator', 'manager')) return true
    if (!isSame(idOf(text.author), user.id) || text.archived === true) return false
    const level = await options.levelOf(user.id, req)
    return isEditable({ writtenAt: text.createdAt, now: options.now(), level })
  }
  return {
    typeDefs: /* GraphQL */ `
      enum TextChangeKind {
        kept
        removed
        added
      }

      "A stretch of words in both versions, in the former or in the later one only."
      type TextChange {
        kind: TextChangeKind!
        text: String!
      }

      type TextVersion {
        "From 1."
        number: Int!
        at: DateTime!
        "Who wrote it so; null for a former member, and where the versions shown do not say."
        by: Member
        isCurrent: Boolean!
        "A moderator hid its words."
        isHidden: Boolean!
        "What changed since the version before; null where there is no title, and for what the reader may not see."
        title: [TextChange!]
        "Null for what the reader may not see."
        body: [TextChange!]
      }

      "A text from its newest version backwards, as far as the last twenty changes."
      type TextHistory {
        versions: [TextVersion!]!
      }

      "A member whom a text may name."
      type MentionCandidate {
        id: ID!
        handle: String!
        displayName: String!
      }

      extend type Query {
        "What a text becomes, as HTML, by what renders it when it is sent. For members; 30,000 characters at most."
        previewMarkdown(body: String!): String!
        """
        Members whose handle or name begins so, eight at most: those who write in the topic first. Beyond them two letters
        are needed. For members.
        """
        mentionCandidates(prefix: String!, topic: ID): [MentionCandidate!]!
        "The versions of a topic, reply or comment; null when the one who asks cannot read it."
        textHistory(target: TargetInput!): TextHistory
      }

      extend type Mutation {
        "For moderators: keeps the words of a former version to themselves, or shows them again."
        hideTextVersion(target: TargetInput!, number: Int!, hidden: Boolean!): Boolean!
      }

      ${guarded
        .map(
          ({ type }) => `
      extend type ${type} {
        "May the one who asks change its words now?"
        mayEdit: Boolean!
      }`,
        )
        .join('\n')}
    `,
    queries: {
      previewMarkdown,
      mentionCandidates: mentionCandidates(options),
      textHistory: textHistory(options),
    },
    mutations: { hideTextVersion: hideVersion(options) },
    fields: {
      TextVersion: {
        by: ({ by }: { by: number | string | null }, _args: object, { req }) =>
          by === null
            ? null
            : req.payload.findByID({
                collection: 'members',
                id: by,
                depth: 0,
                disableErrors: true,
                overrideAccess: false,
                user: req.user,
                req,
              }),
      },
      ...Object.fromEntries(guarded.map(({ type }) => [type, { mayEdit }])),
    },
  }
}
