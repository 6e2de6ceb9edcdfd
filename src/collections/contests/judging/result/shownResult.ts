import type { PayloadRequest } from 'payload'
import { type Id } from '../../../../core/related'
import { slugs } from '../../../../slugs'
import { isPublicContest } from '../../lifecycle/lifecycle'
import { storedContest, textId } from '../stored'
import { holdersOf } from '../winners/moveUp'
import { readResult } from './readResult'

/** Places on one page of a result. */
const mostPlaces = 200

/** The result of a contest as everybody reads it; null before the decision, or of a contest that is not public. */
export const resultOf = async (contest: { id: Id }, req: PayloadRequest) => {
  const result = await readResult(contest.id, req)
  const stored = await storedContest(contest.id, req)
  if (!result || !stored || !isPublicContest(stored)) return null
  return {
    ...result,
    method: (req.locale === 'fr' ? result.methodFr : result.methodEn) ?? '',
    total: result.rankings.length,
    rankings: async ({ limit, page }: { limit: number; page: number }) => {
      const size = Math.max(1, Math.min(limit, mostPlaces))
      const rows = result.rankings.slice((Math.max(1, page) - 1) * size).slice(0, size)
      return rows.map((row) => ({ ...row, entry: { id: row.entry }, entryId: row.entry }))
    },
    winners: async () => {
      const titles = new Map((stored.prizes ?? []).map(({ id, title }) => [id, title]))
      return (await holdersOf(contest.id, req)).map((row) => ({
        place: row.place,
        prize: titleOf(titles.get(row.prize ?? ''), req),
        entry: row.entry == null ? null : textId(row.entry),
        member: memberOf(row.member, req),
        isClaimed: row.status === 'claimed',
      }))
    },
  }
}

/** In the language that is asked for, or in the other one: a prize always has a name. */
const titleOf = (
  title: { en?: string | null; fr?: string | null } | null | undefined,
  req: PayloadRequest,
): string => (req.locale === 'fr' ? title?.fr || title?.en : title?.en || title?.fr) ?? ''

/** A winner as everybody may see them. */
const memberOf = async (member: unknown, req: PayloadRequest) =>
  req.payload.findByID({
    collection: slugs.members,
    id: textId(member),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
