import type { GraphQLExtension } from '../../config/graphql'
import type { GraphQLContext } from '../../config/hubCustom'
import { reactionKinds } from './kinds'
import { mineOf } from './mine'
import { react, unreact } from './operations/react'
import { reactors } from './operations/reactors'
import type { ReactionsSettings } from './options'

/**
 * The verbs of reactions, and what the one who asks has said about each target.
 *
 * @param types - GraphQL types of the targets, by their slugs.
 */
export const reactionsGraphQL = (
  settings: ReactionsSettings,
  types: Readonly<Record<string, string>>,
): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "What a member says with one press; one of each kind for a member and a text."
    enum ReactionKind {
      ${reactionKinds.join('\n      ')}
    }

    type ReactionCount {
      kind: ReactionKind!
      count: Int!
    }

    type ReactionState {
      counts: [ReactionCount!]!
      "The member's own."
      mine: [ReactionKind!]!
    }

    type ReactorPage {
      "The latest first; those who let the one who asks see what they do."
      members: [Member!]!
      "How many of this page's keep to themselves what they do."
      unnamed: Int!
      "Give it as after for the next page; null: this is the last."
      next: ID
    }

    ${Object.values(types)
      .map(
        (type) => `
    extend type ${type} {
      "What the one who asks has said about it; null for strangers."
      myReactions: [ReactionKind!]
    }`,
      )
      .join('\n')}

    extend type Query {
      "Who reacted to something in one way; up to 100 at once."
      reactors(target: TargetInput!, kind: ReactionKind!, first: Int = 30, after: ID): ReactorPage!
    }

    extend type Mutation {
      react(target: TargetInput!, kind: ReactionKind!): ReactionState!
      unreact(target: TargetInput!, kind: ReactionKind!): ReactionState!
    }
  `,
  mutations: { react: react(settings), unreact: unreact(settings) },
  queries: { reactors: reactors(settings) },
  fields: Object.fromEntries(
    Object.entries(types).map(([collection, type]) => [
      type,
      {
        myReactions: ({ id }: { id: number | string }, _args: object, { req }: GraphQLContext) =>
          mineOf({ collection, id }, req),
      },
    ]),
  ),
})
