import { extendGraphQL, type GraphQLExtension } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections } from '../../config/steps'
import { Drafts } from './Drafts'
import { dropDraft, myDraft, saveDraft } from './operations'

export { renameDrafts } from './renameDrafts'
/** Keeps what members have begun to write, on every device and past the end of their session. */
export const drafts =
  ({ now }: { /** The clock. */ now: () => Date }): ConfigStep =>
  (config) =>
    pipe(config, addCollections(Drafts), extendGraphQL(graphql(now)))

const graphql = (now: () => Date): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "Something begun and not sent."
    type KeptDraft {
      name: String!
      title: String!
      body: String!
      "The other fields of the form, as its client wrote them down."
      more: String!
      savedAt: DateTime!
    }

    extend type Query {
      "The draft of the one who asks under a name of the client's making; null when there is none, and for strangers."
      myDraft(name: String!): KeptDraft
    }

    extend type Mutation {
      "Keeps a draft in the place of the one before; an empty one keeps nothing."
      saveDraft(
        name: String!
        "The form in which it is written, as the client calls it: once it was sent, it saves nothing any more."
        form: String
        title: String
        body: String!
        "The other fields of the form, in a spelling of the client's own; 4,000 characters at most."
        more: String
      ): KeptDraft
      dropDraft(name: String!, form: String): Boolean!
    }
  `,
  mutations: { saveDraft: saveDraft(now), dropDraft: dropDraft(now) },
  queries: { myDraft },
})
