import { extendGraphQL, type GraphQLExtension } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import type { Field } from 'payload'
import { fieldSelfOrRole } from '../../access'
import { label } from '../../config/label'
import { addCollections, addFields, addHooks } from '../../config/steps'
import { slugs } from '../../slugs'
import { forgetFollowers } from './hooks'
import {
  follow,
  following as readFollowing,
  setFollowsWritten,
  unfollow,
  writtenLevels,
} from './operations/follow'
import { levelLabels } from './levels'
import { type FollowingOptions, settingsKey } from './options'
import { Subscriptions } from './Subscriptions'

export { alsoFollow } from './alsoFollow'
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
      addFields([slugs.members], followsWrittenField),
      addHooks(options.targets, { beforeDelete: [forgetFollowers] }),
      extendGraphQL(graphql(options)),
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: options } }),
    )

/** `followsWritten`: how closely a member follows what they open and where they write. */
const followsWrittenField: Field = {
  name: 'followsWritten',
  type: 'select',
  defaultValue: 'watch',
  options: writtenLevels.map((value) => ({ value, label: levelLabels[value] })),
  label: label('Follows what they write', 'Suit ce qu’il ou elle écrit'),
  access: { read: fieldSelfOrRole(), create: fieldSelfOrRole(), update: fieldSelfOrRole() },
  admin: { hidden: true },
}

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
      "How closely the member follows from now on what they open and where they write; not: mute."
      setFollowsWritten(level: FollowLevel!): Following!
    }
  `,
  mutations: { follow: follow(options), unfollow: unfollow(options), setFollowsWritten },
  queries: { following: readFollowing(options) },
})
