import type { PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import type { Contest } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { contestErrors } from '../errors'
import type { ContestsOptions } from '../options'

/** A contest as everything that is entered depends on it, its answers too. */
export type EnteredContest = Omit<Contest, 'id'> & { id: Id }

/**
 * A contest that whoever asks may read, whole; for the hub's own reckoning: it has answers in it.
 *
 * @throws CONTEST_NOT_FOUND for a draft and for one that never was alike.
 */
export const readContest = async (contest: Id, req: PayloadRequest): Promise<EnteredContest> => {
  const id = documentId(req.payload, contest)
  const { totalDocs } = await req.payload.count({
    collection: slugs.contests,
    where: { id: { equals: id } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const found = totalDocs === 0 ? null : await wholeContest(id, req)
  if (!found) throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
  return found
}

/** A contest, whole, whoever asks; null for none. System read. */
export const wholeContest = async (contest: Id, req: PayloadRequest): Promise<EnteredContest | null> =>
  await req.payload.findByID({
    collection: slugs.contests,
    id: contest,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })

/**
 * Does a contest take entries at this moment? The clock decides, whether or not the worker has closed it already.
 *
 * @throws CONTEST_CANCELLED · CONTEST_NOT_OPEN · CONTEST_CLOSED
 */
export const demandOpen = (
  { state, opensAt, closesAt }: Pick<EnteredContest, 'state' | 'opensAt' | 'closesAt'>,
  { now }: Pick<ContestsOptions, 'now'>,
): void => {
  const at = now()
  if (state === 'cancelled') throw contestErrors.CONTEST_CANCELLED({ field: 'contest' })
  if (state === 'draft' || state === 'announced' || at < new Date(opensAt))
    throw contestErrors.CONTEST_NOT_OPEN({ field: 'contest', facts: { opensAt } })
  if (state !== 'open' || at >= new Date(closesAt))
    throw contestErrors.CONTEST_CLOSED({ field: 'contest', facts: { closesAt } })
}
