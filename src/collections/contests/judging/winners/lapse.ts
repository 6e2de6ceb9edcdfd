import { createLocalReq, type Payload } from 'payload'
import type { WorkerTask } from '../../../../config/tasks'
import { idOf } from '../../../../core/related'
import { slugs } from '../../../../slugs'
import type { JudgingOptions } from '../options'
import { storedContest } from '../stored'
import { inBallot } from '../voting/ballot'
import { setStatus } from './claimPrize'
import { moveUp, type WinnerRow } from './moveUp'

/** Prizes that one turn of the worker looks at. */
const batch = 20

/** The worker's part: a prize that was not claimed in time goes to the next in line. */
export const lapseTask = (options: JudgingOptions): WorkerTask => ({
  name: 'contest prizes',
  run: async ({ payload, signal }) => {
    const due = await dueRows(payload, options.now())
    for (const row of due) {
      if (signal.aborted) break
      await lapse(payload, row, options)
    }
    return due.length
  },
})

const dueRows = async (payload: Payload, now: Date): Promise<WinnerRow[]> => {
  const { docs } = await payload.db.find<WinnerRow>({
    collection: slugs.contestWinners,
    where: {
      and: [{ status: { equals: 'told' } }, { claimBy: { less_than_equal: now.toISOString() } }],
    },
    sort: 'claimBy',
    limit: batch,
    pagination: false,
  })
  return docs
}

const lapse = async (
  payload: Payload,
  { id, contest }: WinnerRow,
  options: JudgingOptions,
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const of = idOf(contest) ?? 0
  await inBallot({ contest: of, req, options }, async ({ req }) => {
    // Read again: another process may have been quicker, or the winner.
    const row = await payload.db.findOne<WinnerRow>({
      collection: slugs.contestWinners,
      where: { and: [{ id: { equals: id } }, { status: { equals: 'told' } }] },
      req,
    })
    const stored = await storedContest(of, req)
    if (!row) return
    const now = options.now()
    await setStatus(row.id, 'lapsed', now, req)
    if (stored) await moveUp({ contest: stored, freed: row, now, emit: options.emit, req })
  })
}
