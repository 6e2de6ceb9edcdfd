import { createLocalReq, type Payload } from 'payload'
import type { WorkerTask } from '../../../config/tasks'
import { HubError } from '../../../core/errors'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { eraseDue } from '../entering/eraseDue'
import type { ContestsOptions } from '../options'
import { type DatedContest, dueMove } from './dueMove'
import { type ContestState } from './lifecycle'
import { moveContest, rowOf } from './moveContest'

/** Contests that one turn of the worker looks at. */
const batch = 20

/** The worker's part: contests are announced, opened and closed when it is time, and what was known of people goes. */
export const contestsTask = (options: ContestsOptions): WorkerTask => ({
  name: 'contests',
  run: async ({ payload, signal }) => {
    let done = 0
    for (const id of await due(payload, options.now())) {
      if (signal.aborted) return done
      done += await makeMoves(id, payload, options)
    }
    return done + (await eraseDue(payload, options, signal))
  },
})

const due = async (payload: Payload, now: Date): Promise<Id[]> => {
  const past = { less_than_equal: now.toISOString() }
  const when = (state: ContestState, moment: string) => ({
    and: [{ state: { equals: state } }, { [moment]: past }],
  })
  const { docs } = await payload.db.find<{ id: number }>({
    collection: slugs.contests,
    where: {
      and: [
        // What cannot be done is tried again when somebody has changed the contest.
        { moveFault: { equals: null } },
        {
          or: [
            when('draft', 'announcesAt'),
            when('announced', 'opensAt'),
            when('open', 'closesAt'),
            when('voting', 'votesCloseAt'),
            when('decided', 'claimsUntil'),
          ],
        },
      ],
    },
    sort: 'closesAt',
    limit: batch,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}

/** Makes every move of a contest that is due, one after the other: after an outage there may be several. */
const makeMoves = async (contest: Id, payload: Payload, options: ContestsOptions): Promise<number> => {
  for (let made = 0; ; made += 1) {
    const req = await createLocalReq({}, payload)
    const row = await rowOf(contest, req)
    const move = row && dueMove(row satisfies DatedContest, options.now())
    if (!row || !move) return made
    try {
      const from = row.state as ContestState
      if (!(await moveContest({ contest, from, ...move }, options, req))) return made
    } catch (error) {
      if (!(error instanceof HubError) || error.code !== 'RULES_INCOMPLETE') throw error
      // Of the contest as it was read: what was missing may have been saved meanwhile, and nothing would look again.
      await payload.db.updateOne({
        collection: slugs.contests,
        where: { and: [{ id: { equals: contest } }, { updatedAt: { equals: row.updatedAt } }] },
        data: { moveFault: error.message },
        returning: false,
      })
      return made + 1
    }
  }
}
