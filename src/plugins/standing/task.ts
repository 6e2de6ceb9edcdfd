import type { WorkerTask } from '../../config/tasks'
import type { StandingSettings } from './options'
import { recountMarked, recountNightly } from './recount'
import { utcDay } from './utcDay'

/** The worker's part in standing: who has new facts; else, once a day, everybody. */
export const standingTask = (settings: StandingSettings): WorkerTask => {
  // The day of the last nightly recount that this process saw the end of: until the next, nothing is asked for.
  let rested = ''
  return {
    name: 'standing',
    run: async ({ payload, signal }) => {
      const marked = await recountMarked(settings, { payload, signal })
      const day = utcDay(settings.now())
      if (marked > 0 || rested === day) return marked
      const nightly = await recountNightly(settings, { payload, signal, day })
      if (nightly === 0 && !signal.aborted) rested = day
      return nightly
    },
  }
}
