import { extendGraphQL } from '../../config/graphql'
import { addGauges } from '../../config/gauges'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addGlobals, addHooks } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { slugs } from '../../slugs'
import { timesAdmin } from './admin/timesAdmin'
import { Raids } from './collections/Raids'
import { Watch } from './collections/Watch'
import { WatchAlerts } from './collections/WatchAlerts'
import { decisionGauges } from './gauges'
import { watchGraphQL } from './graphql'
import { refuseLinks } from './hooks/refuseLinks'
import { slowSignUps } from './hooks/slowSignUps'
import { keepPromises } from './keepPromises'
import { resolveOptions, settingsKey, type WatchOptions } from './options'
import { watchCallCollections, webhookTask } from './webhook/calls'

export { alertLetter, raidLetter } from './letters'
export { noticeBurst } from './noticeBurst'
export type { WatchOptions } from './options'
export { raidSignals } from './raidSignals'
export { watchToday } from './todaySource'
export { watchTopics } from './topics'

/**
 * Who keeps watch: what is promised about decisions and what came of it, who is on call and is told in time, and raid
 * mode for when many come at once to do harm.
 */
export const watch =
  (options: WatchOptions): ConfigStep =>
  (config) => {
    const ports = resolveOptions(options)
    return pipe(
      config,
      addGlobals(Watch),
      timesAdmin,
      addCollections(Raids, WatchAlerts, ...watchCallCollections()),
      ...ports.written.map(({ slug, texts }) =>
        addHooks([slug], { beforeChange: [refuseLinks(ports, texts)] }),
      ),
      addHooks([slugs.members], { beforeChange: [slowSignUps(ports)] }),
      addGauges(...decisionGauges(ports)),
      extendGraphQL(watchGraphQL(ports)),
      addTasks(keepPromises(ports), webhookTask(ports)),
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: ports } }),
    )
  }
