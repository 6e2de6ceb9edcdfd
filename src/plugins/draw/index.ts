import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addEndpoints, addHooks } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { slugs } from '../../slugs'
import { DrawAttempts, Draws } from './collections/Draws'
import { drawLogEndpoint } from './endpoint'
import { freezeTask } from './freezeTask'
import { drawGraphQL } from './graphql'
import { type DrawOptions, resolveOptions } from './options'
import { dropDraw, prepareDraw } from './prepare'
import { drawTask } from './task'

export { type DrawnContest, type DrawOptions, type Ticketed } from './options'
export { freezeAtClose } from './freezeTask'
export { forgetEntrants } from './prepare'
export { drawTopics } from './topics'

/** Draws the winners of contests so that anybody can recompute it: docs/contests.md, “The draw”. */
export const draw =
  (options: DrawOptions): ConfigStep =>
  (config) => {
    const settings = resolveOptions(options)
    return pipe(
      config,
      addCollections(Draws, DrawAttempts),
      addHooks([slugs.contests], { afterChange: [prepareDraw(settings)], beforeDelete: [dropDraw] }),
      extendGraphQL(drawGraphQL(settings)),
      addEndpoints(drawLogEndpoint(settings)),
      addTasks(freezeTask(settings), drawTask(settings)),
    )
  }
