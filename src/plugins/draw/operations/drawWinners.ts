import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import {
  canonical,
  commitmentTo,
  hashOfList,
  inListOrder,
  roundFor,
  timeOfRound,
} from '../../../core/draw/index.js'
import type { DrawList } from '../../../core/draw/format.js'
import type { Id } from '../../../core/related'
import { inTransaction } from '../../../database/inTransaction'
import { ringAfterCommit } from '../../outbox'
import { drawErrors } from '../errors'
import type { DrawnContest, DrawSettings, Ticketed } from '../options'
import { openSecrets, pseudonymOf, sha256 } from '../secrets'
import { commitDraw, findDraw, moveDraw, type StoredDraw } from '../store'
import { type ContestDraw, shownDraw } from './contestDraw'

/**
 * Freezes the list of who can be drawn, and publishes its fingerprint; the worker draws as soon as the round of the beacon
 * is made that the time of the freeze leads to. Once for a contest.
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
      if (known && known.state !== 'committed') throw drawErrors.ALREADY_DRAWN({ field: 'contest' })
      const { entrants, waiting } = await settings.entrants(contest, req)
      if (waiting > 0) throw drawErrors.ENTRIES_WAIT({ field: 'contest', facts: { waiting } })
      if (entrants.length === 0) throw drawErrors.NO_ELIGIBLE_ENTRANT({ field: 'contest' })

      const draw = known ?? (await commitDraw(contest.id, settings, req))
      const frozen = freeze({ draw, contest, entrants, settings, secret: payload.secret })
      if (!(await moveDraw({ id: draw.id, from: ['committed'] }, frozen, req)))
        throw drawErrors.ALREADY_DRAWN({ field: 'contest' })
      await settings.emit({
        topic: 'draw.frozen',
        payload: { contest: contest.id, draw: draw.id, listHash: frozen.listHash },
        req,
      })
      await ringAfterCommit(req)
      return shownDraw({ ...draw, ...frozen }, req)
    })
  }

const refuseUnlessClosed = ({ isDrawn, state, closesAt }: DrawnContest, now: Date): void => {
  if (!isDrawn) throw drawErrors.NOT_DRAWN({ field: 'contest' })
  if (state === 'cancelled') throw drawErrors.CONTEST_CANCELLED({ field: 'contest' })
  if (state !== 'closed' || now < new Date(closesAt))
    throw drawErrors.CONTEST_NOT_CLOSED({ field: 'contest', facts: { closesAt } })
}

/** What a draw becomes when its list is frozen. Pure but for the clock. */
const freeze = (args: {
  draw: StoredDraw
  contest: DrawnContest
  entrants: readonly Ticketed[]
  settings: DrawSettings
  secret: string
}) => {
  const { draw, contest, entrants, settings, secret } = args
  const now = settings.now()
  const { pseudonymKey } = openSecrets(secret, draw.sealed ?? '')
  const source = sourceOf(draw, contest, settings, now)
  const list: DrawList = {
    format: 'hub-draw-list/1',
    contest: contest.slug,
    closedAt: new Date(contest.closesAt).toISOString(),
    winners: contest.winners,
    alternates: contest.winners * settings.alternatesPerWinner,
    weightCap: contest.weightCap,
    pseudonymKey: commitmentTo(pseudonymKey, sha256),
    source,
    entrants: inListOrder(
      entrants.map(({ member, weight }) => ({
        id: pseudonymOf(pseudonymKey, member),
        weight: Math.min(weight, contest.weightCap),
      })),
    ),
  }
  const expectedAt = source.kind === 'drand' ? new Date(timeOfRound(source)).toISOString() : now.toISOString()
  return {
    state: 'frozen' as const,
    frozenAt: now.toISOString(),
    list: canonical(list),
    listHash: hashOfList(list, sha256),
    entrants: list.entrants.length,
    tickets: list.entrants.reduce((sum, { weight }) => sum + weight, 0),
    round: source.kind === 'drand' ? source.round : null,
    expectedAt,
    nextAskAt: expectedAt,
  }
}

const sourceOf = (
  draw: StoredDraw,
  { opensAt }: DrawnContest,
  { chain }: DrawSettings,
  now: Date,
): DrawList['source'] => {
  const frozenAt = now.toISOString()
  if (draw.source === 'drand') return { kind: 'drand', chain, frozenAt, round: roundFor({ frozenAt, chain }) }
  const committedAt = new Date(draw.committedAt).toISOString()
  const opened = new Date(opensAt).toISOString()
  if (committedAt > opened) throw drawErrors.DRAW_NOT_COMMITTED({ field: 'contest' })
  return { kind: 'commitment', commitment: draw.commitment, committedAt, opensAt: opened }
}
