import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import type { Id } from '../../../core/related'
import { inTransaction } from '../../../database/inTransaction'
import { drawErrors } from '../errors'
import { freezeList, refuseUnlessClosed } from '../freezeList'
import type { DrawSettings } from '../options'
import { commitDraw, findDraw, moveDraw } from '../store'
import { type ContestDraw, shownDraw } from './contestDraw'

/**
 * Calls for the draw of a contest. Where the close has frozen its list, that is the list, and the round of the beacon that
 * follows from the close decides: the answer says when. Where it could not, because entries waited for a moderator, the
 * list is frozen now. Once for a contest; the worker draws as soon as the round is there, called for or not.
 *
 * @throws drawErrors
 */
export const drawWinners =
  (settings: DrawSettings): Operation<{ contest: Id }, ContestDraw> =>
  async (input, req) => {
    if (!userOf(req)) throw drawErrors.UNAUTHENTICATED()
    if (!hasRole(req, 'editor', 'manager')) throw drawErrors.ORGANISERS_ONLY()
    const { payload } = req
    return inTransaction({ payload, req }, async () => {
      const contest = await settings.contest(input.contest, req)
      if (!contest) throw drawErrors.CONTEST_NOT_FOUND({ field: 'contest' })
      refuseUnlessClosed(contest, settings.now())
      const known = await findDraw(contest.id, { payload, req })
      const draw = known ?? (await commitDraw(contest.id, settings, req))
      const calledAt = settings.now().toISOString()
      if (draw.state === 'committed')
        return shownDraw(await freezeList({ draw, contest, over: { calledAt } }, settings, req), req)
      const isFirst = await moveDraw(
        { id: draw.id, from: ['frozen', 'waiting'], uncalled: true },
        { calledAt },
        req,
      )
      if (!isFirst) throw drawErrors.ALREADY_DRAWN({ field: 'contest' })
      return shownDraw({ ...draw, calledAt }, req)
    })
  }
