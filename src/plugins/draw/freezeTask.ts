import type { Payload, PayloadRequest } from 'payload'
import type { WorkerTask } from '../../config/tasks'
import { HubError } from '../../core/errors'
import type { Id } from '../../core/related'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import { ringAfterCommit } from '../outbox'
import type { DrawFault } from './collections/Draws'
import { freezeList } from './freezeList'
import type { DrawSettings } from './options'
import { findDraw, moveDraw, type StoredDraw } from './store'

/** Lists in one turn of the worker. */
const batch = 10
/** How long until a list that could not be frozen is tried again: somebody has to decide an entry first. */
const patienceMs = 60_000

/** What stands against a list, and passes, or is to be said. */
const faults: Readonly<Record<string, DrawFault>> = {
  ENTRIES_WAIT: 'entriesWait',
  NO_ELIGIBLE_ENTRANT: 'nobodyEligible',
  DRAW_NOT_COMMITTED: 'notCommitted',
}

/**
 * A contest has closed: its list is frozen at the worker's next step. In the transaction of whoever says so; nothing where
 * no draw is planned, or its list is frozen already.
 */
export const freezeAtClose = async (contest: Id, now: Date, req: PayloadRequest): Promise<void> => {
  const draw = await findDraw(contest, { payload: req.payload, req })
  if (draw?.state !== 'committed') return
  await moveDraw({ id: draw.id, from: ['committed'] }, { nextAskAt: now.toISOString() }, req)
  await ringAfterCommit(req)
}

/**
 * Freezes the lists of contests that have closed. What stands against it is written with the draw, and tried again every
 * minute for as long as it takes; two workers freeze a list once.
 */
export const freezeTask = (settings: DrawSettings): WorkerTask => ({
  name: 'draw lists',
  run: async ({ payload, signal }) => {
    let done = 0
    for (const draw of await due(payload, settings.now())) {
      if (signal.aborted) return done
      const fault = await freezeOne(draw, settings, payload)
      if (fault === null) done += 1
      else if (fault) await putOff(draw, fault, settings, payload)
    }
    return done
  },
})

const due = async (payload: Payload, now: Date): Promise<StoredDraw[]> => {
  const { docs } = await payload.db.find<StoredDraw & { id: number }>({
    collection: slugs.draws,
    where: {
      and: [{ state: { equals: 'committed' } }, { nextAskAt: { less_than_equal: now.toISOString() } }],
    },
    sort: 'nextAskAt',
    limit: batch,
    pagination: false,
  })
  return docs
}

/** @returns what stands against it; null where the list is frozen, undefined where there is nothing to do. */
const freezeOne = async (
  { contest: id, ...draw }: StoredDraw,
  settings: DrawSettings,
  payload: Payload,
): Promise<DrawFault | null | undefined> => {
  try {
    return await inTransaction({ payload }, async (req) => {
      const contest = await settings.contest(id, req)
      if (contest?.state !== 'closed') return undefined
      await freezeList({ draw: { ...draw, contest: contest.id }, contest }, settings, req)
      return null
    })
  } catch (error) {
    if (!(error instanceof HubError)) throw error
    return faults[error.code]
  }
}

const putOff = (
  { id }: StoredDraw,
  fault: DrawFault,
  settings: DrawSettings,
  payload: Payload,
): Promise<unknown> =>
  inTransaction({ payload }, (req) =>
    moveDraw(
      { id, from: ['committed'] },
      { fault, nextAskAt: new Date(settings.now().getTime() + patienceMs).toISOString() },
      req,
    ),
  )
