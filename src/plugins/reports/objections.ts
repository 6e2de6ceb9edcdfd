import type { PayloadRequest } from 'payload'
import { isSame } from '../../core/related'
import { slugs } from '../../slugs'
import { readNotice } from './notices'
import { noticeOf } from './sealed'
import type { StoredReport } from './store'

type Id = number | string

/** A member's own report that a person left as it is, for their objection; null for any other. */
export const rejectedReport = async (
  id: Id,
  member: Id,
  req: PayloadRequest,
): Promise<{ case: Id; decidedAt: string } | null> => {
  const row = await req.payload.db.findOne<StoredReport & { id: number; case?: Id | null }>({
    collection: slugs.reports,
    where: { id: { equals: id } },
    req,
  })
  if (!row || row.outcome !== 'rejected' || row.case == null || !row.settledAt) return null
  return isSame(row.reporter, member) ? { case: row.case, decidedAt: row.settledAt } : null
}

/** The notice of a link, once a person has not followed it; null for any other. */
export const rejectedNotice = async (
  token: string,
  req: PayloadRequest,
): Promise<{ notice: Id; case: Id; decidedAt: string } | null> => {
  const id = noticeOf(req.payload.config.secret, token)
  const row = id === null ? null : await readNotice(id, req)
  if (!row || row.status !== 'rejected' || row.case == null || !row.decidedAt) return null
  return { notice: row.id, case: row.case, decidedAt: row.decidedAt }
}
