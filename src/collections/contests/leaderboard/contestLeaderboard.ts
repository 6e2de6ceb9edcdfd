import type { PayloadRequest, Where } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { type Id, idOf, isSame } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { plainRows } from '../../../database/plainRows'
import type { Member } from '../../../payload-types'
import { slugs } from '../../../slugs'
import type { TieRule } from '../fields/kinds'
import { type EnteredContest, readContest } from '../entering/readContest'
import { readResult } from '../judging/result/readResult'
import { textId } from '../judging/stored'
import { holdersOf } from '../judging/winners/moveUp'
import { decidedStates } from '../lifecycle/lifecycle'
import type { ContestsOptions } from '../options'
import {
  aheadOf,
  behind,
  betterThan,
  cursorOf,
  orderOf,
  type Place,
  placesOf,
  readCursor,
  type Standing,
} from './standing'

/** Kinds in which entries get points by themselves. */
const scored: readonly unknown[] = ['quiz', 'challenge', 'prediction']
/** The most places of one page. */
const mostPerPage = 100

/** A place, with whose it is: null for somebody who has left, and where names wait for the result. */
export type Line = Place & {
  score: number
  seconds: number | null
  isMine: boolean
  /** Holds a prize, once the contest is decided. */
  isWinner: boolean
  member: Member | null
}

/** How those who take part stand. */
export type Leaderboard = {
  /** By the result, which never changes; else as of now. */
  isFinal: boolean
  tieRule: TieRule
  /** How many have a place. */
  total: number
  lines: Line[]
  /** The places of the one who asks, best first. */
  mine: Line[]
  next: string | null
}

type Row = { id: Id; member: unknown; entrant?: unknown; seconds?: number | null }
type Page = { limit: number; after: string | null }

/**
 * How those who take part in a contest stand by their points; null where points decide nothing, and while its rules
 * keep them until the result. One page by a cursor: what is read does not grow with the number of entries, but for two
 * counts over an index.
 *
 * @throws CONTEST_NOT_FOUND
 */
export const contestLeaderboard =
  (
    options: ContestsOptions,
  ): Operation<{ contest: string; after?: string | null; limit?: number | null }, Leaderboard | null> =>
  async ({ contest: asked, after, limit }, req) => {
    const contest = await readContest(documentId(req.payload, asked), req)
    if (!scored.includes(contest.kind) || contest.judging?.how !== 'score') return null
    const page = { limit: Math.min(Math.max(1, limit ?? 50), mostPerPage), after: after ?? null }
    if ((decidedStates as readonly string[]).includes(contest.state)) return decided(contest, page, req)
    // Where counts are hidden, nobody knows before the result, organisers at their desk aside.
    return contest.judging.count === 'live' ? asOfNow(contest, page, options, req) : null
  }

const ruleOf = ({ judging }: EnteredContest): TieRule => judging?.tieRule ?? 'earliest'

/** From the result, as it was written down. */
const decided = async (
  contest: EnteredContest,
  { limit, after }: Page,
  req: PayloadRequest,
): Promise<Leaderboard | null> => {
  const result = await readResult(contest.id, req)
  if (!result) return null
  const from = /^\d{1,7}$/.test(after ?? '') ? Number(after) : 0
  const own = new Set((await ownRows(contest.id, req)).map(({ id }) => String(id)))
  const shown = result.rankings.slice(from, from + limit)
  const mine = result.rankings.filter(({ entry }) => own.has(entry))
  const ids = [...shown, ...mine].map(({ entry }) => documentId(req.payload, entry))
  const rows = await rowsOf({ id: { in: ids } }, req)
  const members = await membersOf(rows, req)
  const winners = new Set((await holdersOf(contest.id, req)).map(({ entry }) => textId(entry)))
  const line = ({ entry, rank, isTied, score }: (typeof shown)[number]): Line => {
    const row = rows.find(({ id }) => String(id) === entry)
    return {
      ...{ rank, isTied, score },
      seconds: row?.seconds ?? null,
      isMine: own.has(entry),
      isWinner: winners.has(entry),
      member: row ? members(row) : null,
    }
  }
  const end = from + limit
  return {
    isFinal: true,
    tieRule: ruleOf(contest),
    total: result.rankings.length,
    lines: shown.map(line),
    mine: mine.map(line),
    next: end < result.rankings.length ? String(end) : null,
  }
}

/** From the entries that are handed in and shown, with the points that they have now. */
const asOfNow = async (
  contest: EnteredContest,
  { limit, after }: Page,
  options: ContestsOptions,
  req: PayloadRequest,
): Promise<Leaderboard> => {
  const rule = ruleOf(contest)
  const counted = (further: Where = {}): Where => ({
    and: [
      { contest: { equals: contest.id } },
      { status: { equals: 'submitted' } },
      { score: { exists: true } },
      structuredClone(options.visible),
      further,
    ],
  })
  const count = async (further?: Where): Promise<number> =>
    (await req.payload.db.count({ collection: slugs.entries, where: counted(further), req })).totalDocs
  const aheadOfThis = async (one: Standing): Promise<{ all: number; better: number }> => ({
    all: await count(aheadOf(one)),
    better: await count(betterThan(one)),
  })
  const start = readCursor(after)
  const found = await rowsOf(counted(start ? behind(start) : {}), req, {
    sort: orderOf(contest.kind ?? ''),
    limit: limit + 1,
  })
  const rows = found.slice(0, limit)
  const standings = found.map(standingOf)
  const page = standings.slice(0, limit)
  const [first] = page
  const ahead = first ? await aheadOfThis(first) : { all: 0, better: 0 }
  const next = standings[limit]
  const places = placesOf({ page, ahead, rule, ...(next ? { next } : {}) })
  const user = userOf(req)
  const own = (await ownRows(contest.id, req, counted())).map(standingOf)
  const members = await membersOf(rows, req)
  const mine: Line[] = []
  for (const one of own) {
    const [place] = placesOf({ page: [one], ahead: await aheadOfThis(one), rule })
    if (place)
      mine.push({
        ...place,
        score: one.score,
        seconds: one.seconds,
        isMine: true,
        isWinner: false,
        member: null,
      })
  }
  const barred = await options.barredAmong({ members: rows.flatMap(({ member }) => idOf(member) ?? []), req })
  const last = page.at(-1)
  return {
    isFinal: false,
    tieRule: rule,
    total: await count(),
    // Who is kept out loses their place with the decision; until then it stays empty.
    lines: rows.flatMap((row, at) => {
      const [place, one] = [places[at], page[at]]
      if (!place || !one || barred.has(String(idOf(row.member)))) return []
      const isMine = user !== null && isSame(idOf(row.member), user.id)
      return [
        { ...place, score: one.score, seconds: one.seconds, isMine, isWinner: false, member: members(row) },
      ]
    }),
    mine: mine.sort((one, other) => one.rank - other.rank),
    next: next && last ? cursorOf(last) : null,
  }
}

type ScoredRow = Row & { score?: number | null; submittedAt?: string | Date | null }

const standingOf = ({ id, score, seconds, submittedAt }: ScoredRow): Standing => ({
  id,
  score: score ?? 0,
  seconds: seconds ?? null,
  submittedAt: new Date(submittedAt ?? 0).toISOString(),
})

// System reads: no more is told of them than the place, the points, and the name that everybody sees.
const rowsOf = (
  where: Where,
  req: PayloadRequest,
  { sort, limit = 0 }: { sort?: string[]; limit?: number } = {},
): Promise<ScoredRow[]> =>
  plainRows<ScoredRow>({
    collection: slugs.entries,
    where,
    columns: ['member', 'entrant', 'score', 'seconds', 'submittedAt'],
    ...(sort ? { sort } : {}),
    limit,
    req,
  })

const ownRows = async (contest: Id, req: PayloadRequest, where: Where = {}): Promise<ScoredRow[]> => {
  const user = userOf(req)
  if (!user) return []
  return rowsOf({ and: [{ contest: { equals: contest } }, { member: { equals: user.id } }, where] }, req)
}

/** Members as whoever asks may read them, by the name under which an entry is shown. */
const membersOf = async (rows: readonly Row[], req: PayloadRequest): Promise<(row: Row) => Member | null> => {
  const ids = rows.flatMap(({ entrant }) => idOf(entrant) ?? [])
  const { docs } =
    ids.length === 0
      ? { docs: [] }
      : await req.payload.find({
          collection: slugs.members,
          where: { id: { in: ids } },
          limit: 0,
          pagination: false,
          depth: 0,
          overrideAccess: false,
          user: req.user,
          req,
        })
  const byId = new Map(docs.map((member) => [String(member.id), member]))
  return ({ entrant }) => byId.get(String(idOf(entrant))) ?? null
}
