import type { PayloadRequest } from 'payload'
import type { Id } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import { readResult } from '../../judging/result/readResult'
import { type StoredContest, storedContest, textId } from '../../judging/stored'
import { inBallot } from '../../judging/voting/ballot'
import { holdersOf } from '../../judging/winners/moveUp'
import type { ContestsOptions } from '../../options'
import { standingEntries } from '../standingEntries'
import { type Badge, badgesDue } from './badgesDue'

type Options = Pick<ContestsOptions, 'now' | 'randomHex' | 'isVisible' | 'badges'>
type BadgeRow = { id: Id; member: unknown; kind: Badge['kind']; place?: number | null }

const keyOf = ({ member, kind, place }: Badge): string => `${member} ${kind} ${place ?? ''}`

/**
 * Brings the badges of a contest to what follows from its result now: gives what is missing, takes back what follows no
 * more (an entry that was kept back, a prize that was declined, a contest that gives none). However often it is done,
 * and by whomever at once, there is one of a kind for a member: the ballot box is held, and the database has a unique
 * index. After the erasure of the contest's personal data they stay as they are: what they follow from is gone.
 */
export const settleBadges =
  (options: Options) =>
  async (contest: Id, req: PayloadRequest): Promise<void> => {
    await inBallot({ contest, req, options }, async ({ req }) => {
      const stored = await storedContest(contest, req)
      if (!stored || stored.dataErasedAt) return
      const due = await dueNow(stored, options, req)
      const rows = await badgeRows(contest, req)
      const has = new Map(
        rows.map((row) => [keyOf({ ...row, member: textId(row.member), place: row.place ?? null }), row.id]),
      )
      const wanted = new Set(due.map(keyOf))
      const gone = [...has].flatMap(([key, id]) => (wanted.has(key) ? [] : [id]))
      // First what goes: a place that changed is another badge of the same kind.
      if (gone.length > 0)
        await req.payload.db.deleteMany({ collection: slugs.contestBadges, where: { id: { in: gone } }, req })
      const at = (await readResult(contest, req))?.decidedAt
      for (const badge of due)
        if (!has.has(keyOf(badge)))
          await req.payload.db.create({
            collection: slugs.contestBadges,
            data: {
              contest: stored.id,
              member: documentId(req.payload, badge.member),
              kind: badge.kind,
              place: badge.place,
              at: new Date(at ?? options.now()).toISOString(),
            },
            req,
          })
    })
  }

const dueNow = async (stored: StoredContest, options: Options, req: PayloadRequest): Promise<Badge[]> => {
  if (!options.badges || stored.afterwards?.badges !== true) return []
  if (!(await readResult(stored.id, req))) return []
  const winners = (await holdersOf(stored.id, req)).map(({ member, place }) => ({
    member: textId(member),
    place,
  }))
  return badgesDue({ entries: await standingEntries(stored.id, options, req), winners })
}

const badgeRows = async (contest: Id, req: PayloadRequest): Promise<BadgeRow[]> => {
  const { docs } = await req.payload.db.find<BadgeRow>({
    collection: slugs.contestBadges,
    where: { contest: { equals: contest } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}
