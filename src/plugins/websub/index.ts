import type { CollectionAfterChangeHook } from 'payload'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addHooks } from '../../config/steps'
import { addTasks, type WorkerTask } from '../../config/tasks'
import { type Consumer, emit } from '../outbox'
import { FeedPingAttempts, FeedPings } from './collections'
import { type FeedSource, resolveOptions, type WebSubOptions, type WebSubSettings } from './options'
import { planPing } from './planPing'
import { prunePings } from './prunePings'
import { sendPings } from './sendPings'

export type { FeedSource, WebSubOptions } from './options'
export { webSubTopics } from './topics'

/**
 * Tells a WebSub hub (https://www.w3.org/TR/websub/) when feeds change; whoever subscribed there is told at once.
 *
 * @returns the step of the configuration, and the consumer of `feeds.changed` for the outbox.
 */
export const webSub = (options: WebSubOptions): { step: ConfigStep; consumer: Consumer } => {
  const settings = resolveOptions(options)
  const steps = Object.entries(settings.sources).map(([slug, source]) =>
    addHooks([slug], { afterChange: [tellOfNews(slug, source, settings)] }),
  )
  return {
    step: (config) =>
      pipe(config, addCollections(FeedPings, FeedPingAttempts), ...steps, addTasks(pingTask(settings))),
    consumer: planPing(settings),
  }
}

/** Says that feeds changed, in the transaction of the save. A thousand imported posts are no news. */
const tellOfNews =
  (collection: string, { isNews }: FeedSource, { hubOf }: WebSubSettings): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const { id } = doc as { id: number | string }
    if (req.context.importing === true || !isNews({ doc: doc as Readonly<Record<string, unknown>> })) return
    if (await hubOf(req)) await emit({ topic: 'feeds.changed', payload: { collection, id }, req })
  }

/** Pings in one turn of the worker. */
const batch = 20
const pruneBatch = 100
const hour = 3_600_000

const pingTask = (settings: WebSubSettings): WorkerTask => {
  let nextPrune = 0
  return {
    name: 'websub',
    run: async ({ payload, signal }) => {
      const sent = await sendPings({ payload, settings, signal, batch })
      if (sent > 0 || settings.now().getTime() < nextPrune) return sent
      const pruned = await prunePings({ payload, settings, batch: pruneBatch })
      if (pruned < pruneBatch) nextPrune = settings.now().getTime() + hour
      return pruned
    },
  }
}
