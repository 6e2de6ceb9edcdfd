import type { PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { withBook } from '../entering/book'
import { contestErrors } from '../errors'
import type { ContestsOptions } from '../options'
import { writeRules } from '../rules/writeRules'
import type { DatedContest } from './dueMove'
import type { ContestState } from './lifecycle'

/** Where a request says that the hub makes this move itself, and when it was due. */
export const moveKey = 'contestMove'

/**
 * Makes a move of a contest, once: whoever else wants to make it at the same moment finds it made. Entries and votes
 * are in before it, or refused after it. Its rules are frozen when it opens.
 *
 * @param args.from - the state that it has to be in still.
 * @param args.data - what is saved with it, such as when the result was known.
 * @param args.dueAt - when the move was due; null for one that somebody makes.
 * @returns false where it is not in that state any more.
 * @throws RULES_INCOMPLETE for a contest that cannot be announced or opened · CONTEST_NOT_FOUND · CONTEST_BUSY
 */
export const moveContest = (
  args: {
    contest: Id
    from: ContestState
    to: ContestState
    dueAt?: string | null
    data?: Readonly<Record<string, unknown>>
  },
  options: Pick<ContestsOptions, 'now' | 'emit'>,
  req: PayloadRequest,
): Promise<boolean> =>
  withBook({ contest: args.contest, now: options.now, req }, async (_book, req) => {
    const { contest, from, to, dueAt = null, data = {} } = args
    const row = await rowOf(contest, req)
    if (!row) throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
    if (row.state !== from) return false
    if (to === 'announced' || to === 'open')
      await writeRules({ contest, frozen: to === 'open', reason: null }, options, req)
    const before = req.context[moveKey]
    req.context[moveKey] = { contest: row.id, to, dueAt }
    try {
      await req.payload.update({
        collection: slugs.contests,
        id: row.id,
        data: { ...data, state: to },
        depth: 0,
        // The clock's doing, or that of an operation that has asked who may.
        overrideAccess: true,
        req,
      })
    } finally {
      req.context[moveKey] = before
    }
    return true
  })

/** A contest as it is stored. System read: who asks has been checked. */
export const rowOf = (
  contest: Id,
  req: PayloadRequest,
): Promise<(DatedContest & { id: number; updatedAt: string; rulesVersion?: number | null }) | null> =>
  req.payload.db.findOne({ collection: slugs.contests, where: { id: { equals: contest } }, req })
