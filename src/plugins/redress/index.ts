import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { Appeals } from './collections/Appeals'
import { Statements } from './collections/Statements'
import { TransparencyYears } from './collections/TransparencyYears'
import { redressGraphQL } from './graphql'
import { type RedressOptions, resolveOptions, settingsKey } from './options'
import { countYears } from './task'

export { stateDecision, stateHiding, stateRefusal, stateSanction, takeBack } from './consumers'
export { appealLetter } from './letters'
export { sanctionToken } from './links'
export { type RedressOptions } from './options'
export { appealsToday } from './todaySource'
export { redressTopics } from './topics'

/** Every decision states its reasons, can be appealed against, and is counted. */
export const redress =
  (options: RedressOptions): ConfigStep =>
  (config) => {
    const settings = resolveOptions(options)
    return pipe(
      config,
      addCollections(Statements, Appeals, TransparencyYears),
      extendGraphQL(redressGraphQL(settings)),
      addTasks(countYears(settings)),
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: settings } }),
    )
  }
