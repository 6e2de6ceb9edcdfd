import type { PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import type { DrawList, DrawLog } from '../../../core/draw/format.js'
import type { Id } from '../../../core/related'
import type { DrawFault, DrawState } from '../collections/Draws'
import type { DrawSettings, SeedSource } from '../options'
import { openSecrets, pseudonymOf } from '../secrets'
import { findDraw, type StoredDraw } from '../store'

/** What everybody may know of a draw; `mine` is for whoever asks. Times are ISO 8601. */
export type ContestDraw = {
  state: DrawState
  source: SeedSource
  committedAt: string
  commitment: string
  frozenAt: string | null
  listHash: string | null
  entrants: number | null
  tickets: number | null
  winners: number | null
  alternates: number | null
  weightCap: number | null
  round: number | null
  expectedAt: string | null
  askedAt: string | null
  fault: DrawFault | null
  drawnAt: string | null
  /** The frozen list, in its exact bytes. */
  list: string | null
  /** The log, in its exact bytes; null until the winners are drawn. */
  log: string | null
  places: { place: number; pseudonym: string; ticket: number; of: number; isAlternate: boolean }[]
  /** Who asks, in the list: null for who is not in it. */
  mine: { pseudonym: string; weight: number; place: number | null } | null
}

/** The draw of a contest that everybody may read, by its slug; null where none is planned. */
export const contestDraw =
  (settings: DrawSettings): Operation<{ contest: string }, ContestDraw | null> =>
  async ({ contest: slug }, req) => {
    const contest = await settings.contestOfSlug(slug, req)
    if (!contest || !(contest.isPublic || hasRole(req, 'editor', 'manager'))) return null
    const draw = await findDraw(contest.id, { payload: req.payload, req })
    return draw && shownDraw(draw, req)
  }

/** A stored draw as it is read. */
export const shownDraw = (draw: StoredDraw, req: PayloadRequest): ContestDraw => {
  const list = draw.list == null ? null : (JSON.parse(draw.list) as DrawList)
  const log = draw.log == null ? null : (JSON.parse(draw.log) as DrawLog)
  return {
    state: draw.state,
    source: draw.source,
    committedAt: draw.committedAt,
    commitment: draw.commitment,
    frozenAt: draw.frozenAt ?? null,
    listHash: draw.listHash ?? null,
    entrants: draw.entrants ?? null,
    tickets: draw.tickets ?? null,
    winners: list?.winners ?? null,
    alternates: list?.alternates ?? null,
    weightCap: list?.weightCap ?? null,
    round: draw.round ?? null,
    expectedAt: draw.expectedAt ?? null,
    askedAt: draw.askedAt ?? null,
    fault: draw.fault ?? null,
    drawnAt: draw.drawnAt ?? null,
    list: draw.list ?? null,
    log: draw.log ?? null,
    places: (log?.picks ?? []).map(({ place, id, ticket, of }) => ({
      place,
      pseudonym: id,
      ticket,
      of,
      isAlternate: place > (list?.winners ?? 0),
    })),
    mine: mineOf(draw, { list, log, member: userOf(req)?.id ?? null, secret: req.payload.secret }),
  }
}

const mineOf = (
  { sealed }: StoredDraw,
  {
    list,
    log,
    member,
    secret,
  }: { list: DrawList | null; log: DrawLog | null; member: Id | null; secret: string },
): ContestDraw['mine'] => {
  if (!list || member === null || sealed == null) return null
  const pseudonym = pseudonymOf(openSecrets(secret, sealed).pseudonymKey, member)
  const entrant = list.entrants.find(({ id }) => id === pseudonym)
  if (!entrant) return null
  const place = log?.picks.find(({ id }) => id === pseudonym)?.place ?? null
  return { pseudonym, weight: entrant.weight, place }
}
