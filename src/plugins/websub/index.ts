import type { CollectionAfterChangeHook } from 'payload'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addHooks } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { type Consumer, emit } from '../outbox'
import { type FeedSource, resolveOptions, type WebSubOptions, type WebSubSettings } from './options'
import { pingCollections, pingTask, planPing } from './pings'

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
      pipe(config, addCollections(...pingCollections()), ...steps, addTasks(pingTask(settings))),
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
