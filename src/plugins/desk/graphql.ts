import type { GraphQLContext, GraphQLExtension } from '../../config/graphql'
import { requireEditor } from './access'
import { moveStage } from './operations/moveStage'
import { cancelPlan, plannedMoment, planText, type WallInput } from './operations/plan'
import {
  createPreviewLink,
  type Preview,
  previewByLink,
  previewText,
  revokePreviewLink,
} from './operations/previews'
import { readDesk } from './operations/readDesk'
import { remark, resolveRemark } from './operations/remarks'
import { stages } from './stages'
import { deskCollection, type TextInput } from './texts'

/** What the desk adds to the schema, for collections of these types. */
export const deskGraphQL = (types: readonly string[]): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "A document whose texts pass over the desk."
    input TextDocumentInput {
      collection: String!
      id: ID!
    }

    "A language of texts."
    enum TextLocale {
      en
      fr
    }

    "Where one language of a text stands."
    enum DeskStage {
      ${stages.join('\n      ')}
    }

    enum PlanAction {
      publish
      withdraw
    }

    "A stage that follows, and why it cannot be reached now."
    type DeskMove {
      to: DeskStage!
      allowed: Boolean!
      reason: String
    }

    "An entry of the log: who moved which version where."
    type DeskLogEntry {
      from: DeskStage!
      stage: DeskStage!
      at: DateTime!
      by: String
      note: String
      version: String
    }

    "A publication or withdrawal that was planned, and what became of it."
    type DeskPlan {
      id: ID!
      action: PlanAction!
      at: DateTime!
      timeZone: String!
      "What the clocks of the zone show then."
      wall: String!
      "waiting, done, refused or cancelled"
      status: String!
      lateMinutes: Int
      reason: String
    }

    type DeskPreview {
      id: ID!
      expiresAt: DateTime!
      by: String
    }

    "A link to a draft, told once."
    type CreatedPreviewLink {
      id: ID!
      url: String!
      expiresAt: DateTime!
    }

    "The latest version of a text; one of its documents is there."
    type TextPreview {
      locale: TextLocale!
      "When its link ends; null in an editor's own preview."
      expiresAt: DateTime
      ${types.map((type) => `${fieldOf(type)}: ${type}`).join('\n      ')}
    }

    type TextRemark {
      id: ID!
      field: String!
      body: String!
      at: DateTime!
      by: String
      mentions: [String!]!
      resolvedAt: DateTime
      resolvedBy: String
    }

    "How it stands with one language of a text."
    type Desk {
      stage: DeskStage!
      isPublic: Boolean!
      approvalRequired: Boolean!
      "Is this very text approved?"
      isApproved: Boolean!
      moves: [DeskMove!]!
      reviewers: [String!]!
      log: [DeskLogEntry!]!
      plans: [DeskPlan!]!
      "Links to the draft that still open it."
      previews: [DeskPreview!]!
      remarks: [TextRemark!]!
    }

    "What a wall clock's reading means."
    type PlannedMoment {
      at: DateTime!
      "exact; gap: clocks skip it, and it is moved forward; double: they show it twice, and the first is meant"
      kind: String!
      wall: String!
      "Minutes ahead of UTC."
      offset: Int!
    }

    extend type Query {
      "How it stands with one language of a text. For editors."
      desk(document: TextDocumentInput!, locale: TextLocale!): Desk!
      "The moment that a wall clock's reading in a zone means. For editors."
      plannedMoment(at: String!, timeZone: String!): PlannedMoment!
      "The draft of a text, as its editor previews it. Never cached."
      previewText(document: TextDocumentInput!, locale: TextLocale!): TextPreview!
      "The draft behind a preview link; null when the link does not open anything (any more). Never cached."
      previewByLink(token: String!): TextPreview
    }

    extend type Mutation {
      "Moves one language of a text to another stage. For editors; decisions for its reviewers."
      moveStage(document: TextDocumentInput!, locale: TextLocale!, to: DeskStage!, note: String): Desk!
      "Plans a publication or a withdrawal, to the minute, by the clocks of a zone. For editors."
      planText(document: TextDocumentInput!, locale: TextLocale!, action: PlanAction!, at: String!, timeZone: String!): Desk!
      "Calls a plan off. For editors."
      cancelPlan(plan: ID!): Desk!
      "Makes a link under which anybody reads the draft for some days (1 to 30; 7). For editors."
      createPreviewLink(document: TextDocumentInput!, locale: TextLocale!, days: Int): CreatedPreviewLink!
      "Ends a preview link at once. For editors."
      revokePreviewLink(link: ID!): Boolean!
      "Leaves a remark on a field, and tells those it names. For editors."
      remark(document: TextDocumentInput!, locale: TextLocale!, field: String!, body: String!): Desk!
      "Marks a remark as dealt with, or opens it again. For editors."
      resolveRemark(remark: ID!, resolved: Boolean!): Desk!
    }
  `,
  queries: {
    desk: readDesk,
    plannedMoment: async (input: WallInput, req) => {
      requireEditor(req)
      return plannedMoment(input)
    },
  },
  mutations: {
    moveStage,
    planText,
    cancelPlan,
    createPreviewLink,
    revokePreviewLink,
    remark,
    resolveRemark,
  },
  fields: {
    Query: {
      previewText: async (_source: unknown, input: TextInput, context: GraphQLContext) =>
        shown(await previewText(input, context.req), context),
      previewByLink: async (_source: unknown, { token }: { token: string }, context: GraphQLContext) => {
        const preview = await previewByLink(token, context.req)
        return shown(preview, context)
      },
    },
  },
})

const fieldOf = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1)

/** A draft, to be read by Payload's own resolvers in its language, and kept by nobody on the way. */
const shown = (preview: Preview | null, { req, headers }: GraphQLContext): Record<string, unknown> | null => {
  headers['cache-control'] = 'no-store'
  if (!preview) return null
  const { source, locale, doc, expiresAt } = preview
  req.locale = locale
  const { type } = deskCollection(req, source)
  return { locale, expiresAt, [fieldOf(type)]: doc }
}
