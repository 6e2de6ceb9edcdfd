import type { PayloadRequest } from 'payload'
import type { GraphQLExtension } from '../../config/graphql'
import type { Target } from '../../core/target'
import { documentId } from '../../database/documentId'
import { slugs } from '../../slugs'
import { readDiscussion, topicAbout } from './read'
import type { Discussion } from './rules'

type Asked = Discussion & { target: Target }

/** How a document is discussed, for whoever shows it. */
export const discussionsGraphQL = ({ forums }: { forums: boolean }): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    enum DiscussionKind {
      off
      comments
      topic
    }

    "How things stand with the discussion of a document."
    type Discussion {
      kind: DiscussionKind!
      "Does it take new comments?"
      isOpen: Boolean!
      "When it closes, or did; null: not by itself."
      closesAt: DateTime
      ${
        forums
          ? `
      "The topic of the forum about it; null until it is opened, and where there is none."
      topic: Topic`
          : ''
      }
    }

    extend type Query {
      "Null: the one who asks cannot read the document, or its kind is not discussed."
      discussion(target: TargetInput!): Discussion
    }
  `,
  queries: {
    discussion: async ({ target: asked }: { target: Target }, req: PayloadRequest): Promise<Asked | null> => {
      const target = { ...asked, id: documentId(req.payload, asked.id) }
      const discussion = await readDiscussion(target, req)
      return discussion && { ...discussion, target }
    },
  },
  ...(forums ? { fields: { Discussion: { topic: topicOf } } } : {}),
})

/** As the one who asks may read it. */
const topicOf = async (
  { kind, target }: Asked,
  _args: object,
  { req }: { req: PayloadRequest },
): Promise<unknown> => {
  const topic = kind === 'topic' ? await topicAbout(target, req) : null
  if (!topic) return null
  return req.payload.findByID({
    collection: slugs.topics,
    id: topic.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
