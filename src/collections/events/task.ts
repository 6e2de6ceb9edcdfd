import { createLocalReq, type Payload } from 'payload'
import type { WorkerTask } from '../../config/tasks'
import { HubError } from '../../core/errors'
import { slugs } from '../../slugs'
import { idOf } from './idOf'
import { withRoster } from './operations/withRoster'
import type { EventsOptions } from './options'
import { tellPosts } from './posting/tellPosts'
import { remindDates } from './telling/remind'

/** Dates that one turn of the worker looks at. */
const batch = 20

/** The worker's part: offers that were not taken go to the next in line, and letters leave when they are due. */
export const eventsTask = (options: EventsOptions): WorkerTask => ({
  name: 'events',
  run: async ({ payload, signal }) => {
    let done = 0
    for (const { event, occurrence, id } of await due(payload, options.now())) {
      if (signal.aborted) break
      await settleDate(payload, options, { event: idOf(event), occurrence, id })
      done += 1
    }
    done += await remindDates(payload, options, signal)
    return done + (await tellPosts(payload, options, signal))
  },
})

type Due = { id: number | string; event: unknown; occurrence: string }

const due = async (payload: Payload, now: Date): Promise<Due[]> => {
  const { docs } = await payload.db.find<Due>({
    collection: slugs.rosters,
    where: { dueAt: { less_than_equal: now.toISOString() } },
    sort: 'dueAt',
    limit: batch,
    pagination: false,
  })
  return docs
}

const settleDate = async (
  payload: Payload,
  options: EventsOptions,
  { event, occurrence, id }: { event: number | string; occurrence: string; id: number | string },
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  try {
    // Holding the roster is all that there is to do: what is due is settled on the way.
    await withRoster({ event, occurrence }, { req, options, asSystem: true }, () => Promise.resolve())
  } catch (error) {
    if (!(error instanceof HubError) || error.status !== 404) throw error
    // A date that is not public any more has nothing to give out.
    await payload.db.updateOne({ collection: slugs.rosters, id, data: { dueAt: null }, returning: false })
  }
}
