import { extendGraphQL, type GraphQLExtension } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addHooks } from '../../config/steps'
import { limitNames } from './hooks/limitNames'
import { type Addressed, refuseBlocked } from './hooks/refuseBlocked'
import { MemberRelations } from './MemberRelations'
import { relate, relationTo } from './operations/relate'

export { hasBlocked, keepingAway, keptAway } from './distance'

/** What {@link relations} takes. */
export type RelationsOptions = {
  /** Where members write to each other, by the slug of the collection. One that is left out is passed over. */
  addressed: Readonly<Record<string, Addressed>>
}

/**
 * Members keep others at a distance: a muted member's posts are folded, a blocked one cannot answer or name them.
 */
export const relations = ({ addressed }: RelationsOptions): ConfigStep => {
  const steps = Object.entries(addressed).map(([slug, where]) =>
    addHooks([slug], { beforeChange: [limitNames(where.texts), refuseBlocked(where)] }),
  )
  return (config) => pipe(config, addCollections(MemberRelations), ...steps, extendGraphQL(graphql))
}

const graphql: GraphQLExtension = {
  typeDefs: /* GraphQL */ `
    "How the signed-in member keeps another at a distance."
    type Relation {
      "Their posts are folded."
      muted: Boolean!
      "They cannot answer or name the member; their posts are folded as well."
      blocked: Boolean!
    }

    extend type Member {
      "How the one who asks keeps this member at a distance; null for strangers and for oneself."
      myRelation: Relation
    }

    extend type Mutation {
      muteMember(member: ID!): Relation!
      unmuteMember(member: ID!): Relation!
      blockMember(member: ID!): Relation!
      unblockMember(member: ID!): Relation!
    }
  `,
  mutations: {
    muteMember: relate({ muted: true }),
    unmuteMember: relate({ muted: false }),
    blockMember: relate({ blocked: true }),
    unblockMember: relate({ blocked: false }),
  },
  fields: {
    Member: { myRelation: ({ id }: { id: number | string }, _args: object, { req }) => relationTo(id, req) },
  },
}
