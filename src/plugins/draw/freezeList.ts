import type { PayloadRequest } from 'payload'
import {
  canonical,
  commitmentTo,
  hashOfList,
  inListOrder,
  roundFor,
  timeOfRound,
} from '../../core/draw/index.js'
import type { DrawList } from '../../core/draw/format.js'
import { ringAfterCommit } from '../outbox'
import { drawErrors } from './errors'
import type { DrawnContest, DrawSettings, Ticketed } from './options'
import { openSecrets, pseudonymOf, sha256 } from './secrets'
import { moveDraw, type StoredDraw } from './store'

/**
 * Freezes the list of who can be drawn, and publishes its fingerprint: from then on nobody comes in or goes out, and the
 * round of the beacon that decides is settled. Once for a contest; the caller has a transaction.
 *
 * @param over - what is saved with it.
 * @throws CONTEST_NOT_CLOSED · CONTEST_CANCELLED · NOT_DRAWN · ENTRIES_WAIT · NO_ELIGIBLE_ENTRANT · DRAW_NOT_COMMITTED ·
 * ALREADY_DRAWN where somebody else was first
 */
export const freezeList = async (
  { draw, contest, over = {} }: { draw: StoredDraw; contest: DrawnContest; over?: Partial<StoredDraw> },
  settings: DrawSettings,
  req: PayloadRequest,
): Promise<StoredDraw> => {
  refuseUnlessClosed(contest, settings.now())
  const { entrants, waiting } = await settings.entrants(contest, req)
  if (waiting > 0) throw drawErrors.ENTRIES_WAIT({ field: 'contest', facts: { waiting } })
  if (entrants.length === 0) throw drawErrors.NO_ELIGIBLE_ENTRANT({ field: 'contest' })
  const frozen = { ...freeze({ draw, contest, entrants, settings, secret: req.payload.secret }), ...over }
  if (!(await moveDraw({ id: draw.id, from: ['committed'] }, frozen, req)))
    throw drawErrors.ALREADY_DRAWN({ field: 'contest' })
  await settings.emit({
    topic: 'draw.frozen',
    payload: { contest: contest.id, draw: draw.id, listHash: frozen.listHash },
    req,
  })
  await ringAfterCommit(req)
  return { ...draw, ...frozen }
}

/** @throws NOT_DRAWN · CONTEST_CANCELLED · CONTEST_NOT_CLOSED */
export const refuseUnlessClosed = ({ isDrawn, state, closesAt }: DrawnContest, now: Date): void => {
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
    fault: null,
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
