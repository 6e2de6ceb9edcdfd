import { extendGraphQL, type GraphQLExtension } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addHooks } from '../../config/steps'
import { forgetFollowers } from './hooks'
import { follow, following as readFollowing, unfollow } from './operations/follow'
import { type FollowingOptions, settingsKey } from './options'
import { Subscriptions } from './Subscriptions'

export { carryFollowers } from './carryFollowers'
export { saidLetter, type SaidData } from './letters'
export { type FollowingOptions, type Said } from './options'
export { followAsWriter } from './store'
export { tellFollowers, tellMoreFollowers } from './tellFollowers'
export { followingTopics } from './topics'

/** Members follow what is said under something: by their own word, or because they wrote there. */
export const following =
  (options: FollowingOptions): ConfigStep =>
  (config) =>
    pipe(
      config,
      addCollections(Subscriptions),
      addHooks(options.targets, { beforeDelete: [forgetFollowers] }),
      extendGraphQL(graphql(options)),
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: options } }),
    )

const graphql = (options: FollowingOptions): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    enum FollowLevel {
      "Told of everything."
      watch
      "Told when named or answered; counted as unread."
      track
      "Told when named or answered."
      normal
      "Told of nothing."
      mute
    }

    "How closely the signed-in member follows something."
    type Following {
      level: FollowLevel!
    }

    extend type Query {
      "How closely the one who asks follows something; null for strangers."
      following(target: TargetInput!): FollowLevel
    }

    extend type Mutation {
      follow(target: TargetInput!, level: FollowLevel = watch): Following!
      unfollow(target: TargetInput!): Following!
    }
  `,
  mutations: { follow: follow(options), unfollow: unfollow(options) },
  queries: { following: readFollowing(options) },
})
