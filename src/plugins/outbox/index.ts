import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addGauges, countedBy } from '../../config/gauges'
import { addCollections } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { slugs } from '../../slugs'
import { Outbox } from './collections/Outbox'
import { OutboxAttempts } from './collections/OutboxAttempts'
import { graphql } from './graphql'
import { type OutboxOptions, resolveOptions, settingsKey, type OutboxSettings } from './options'
import { outboxTask } from './task'

export { type Attempt, attemptsCollection, claimAttempt, lastAttempt, settleAttempt } from './attempts'
export { onBell, ring, ringAfterCommit } from './bell'
export { callCollections, type Calls, callTask, planCall } from './calls'
export { drain } from './drain'
export { emit } from './emit'
export { type Consumer, type OutboxOptions } from './options'
export { retryField } from './retryField'
export { messagesToday } from './todaySource'
export { workThrough } from './workThrough'

/** The transactional outbox: messages written with the document, handed to their consumers after commit. */
export const outbox = (options: OutboxOptions): ConfigStep => {
  const settings = resolveOptions(options)
  return (config) =>
    pipe(
      config,
      addCollections(Outbox, OutboxAttempts),
      addTasks(outboxTask(settings)),
      addGauges(
        countedBy({
          name: 'hub_outbox_messages',
          help: 'Messages that wait for their consumers, or that failed to the last.',
          collection: slugs.outbox,
          field: 'status',
          values: ['pending', 'failed'],
        }),
      ),
      extendGraphQL(graphql),
      keepSettings(settings),
    )
}

const keepSettings =
  (settings: OutboxSettings): ConfigStep =>
  (config) => ({ ...config, custom: { ...config.custom, [settingsKey]: settings } })
