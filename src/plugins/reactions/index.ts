import type { Field } from 'payload'
import { fieldNobody } from '../../access'
import { extendGraphQL } from '../../config/graphql'
import { label } from '../../config/label'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addFields, addHooks } from '../../config/steps'
import { reactionsGraphQL } from './graphql'
import { forgetReactions } from './hooks'
import { reactionKinds, reactionLabels } from './kinds'
import { type ReactionsOptions, resolveOptions } from './options'
import { Reactions } from './Reactions'

export { carryReactions } from './carryReactions'
export { reactionsGiven, reactionsReceived } from './facts'
export { type ReactionsOptions } from './options'

/** GraphQL types of what can be reacted to. */
const types: Readonly<Record<string, string>> = { topics: 'Topic', replies: 'Reply', comments: 'Comment' }

/**
 * Members react to what others wrote: one of each kind, taken back by a second press. A target that the configuration
 * does not hold is passed over: nouns can be left out.
 */
export const reactions =
  (options: ReactionsOptions): ConfigStep =>
  (config) => {
    const present = new Set(config.collections?.map(({ slug }) => slug))
    const targets = options.targets.filter(({ slug }) => present.has(slug))
    if (targets.length === 0) return config
    const settings = resolveOptions({ ...options, targets })
    const there = targets.map(({ slug }) => slug)
    return pipe(
      config,
      addFields(there, reactionCountsField),
      addCollections(Reactions),
      addHooks(there, { beforeDelete: [forgetReactions] }),
      extendGraphQL(
        reactionsGraphQL(
          settings,
          Object.fromEntries(Object.entries(types).filter(([slug]) => there.includes(slug))),
        ),
      ),
    )
  }

/** `reactionCounts`: how often each kind was said, kept by `react` and `unreact`. */
const reactionCountsField: Field = {
  name: 'reactionCounts',
  type: 'group',
  label: label('Reactions', 'Réactions'),
  access: { create: fieldNobody, update: fieldNobody },
  admin: { hidden: true },
  fields: reactionKinds.map((name) => ({
    name,
    type: 'number',
    defaultValue: 0,
    label: reactionLabels[name],
    access: { create: fieldNobody, update: fieldNobody },
  })),
}
