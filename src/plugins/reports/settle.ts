import type { PayloadRequest } from 'payload'
import { targetKey, type Target } from '../../core/target'
import { slugs } from '../../slugs'
import type { Consumer } from '../outbox'
import { readEvidence } from './evidence'
import { titleOf } from './operations/reportContent'
import { settingsOf } from './options'
import { closedKey, type StoredReport } from './store'

/**
 * For `moderation.decided`: what members reported was found right or left as it is, and they hear so. A decision that
 * is taken back turns the reports on the same words around, too: a record rests on decisions as they stand now.
 */
export const settleReports: Consumer = async ({ payload: facts, req }) => {
  const { collection, id, decision } = facts as { collection: string; id: number | string; decision: string }
  const target = { collection, id }
  const outcome = decision === 'approve' ? 'rejected' : 'upheld'
  const settings = settingsOf(req.payload)
  const reports = await concerned(target, req)
  if (reports.length === 0) return
  const path = await settings.pathOf(target, req)
  for (const report of reports) {
    if (report.outcome === outcome) continue
    await req.payload.db.updateOne({
      collection: slugs.reports,
      id: report.id,
      data: { outcome, openKey: closedKey(report.id), settledAt: settings.now().toISOString() },
      req,
      returning: false,
    })
    if (report.reporter === null) continue
    await settings.emit({
      topic: 'report.settled',
      payload: {
        member: report.reporter,
        report: report.id,
        title: titleOf({ title: '', text: '', ...report.evidence }),
        path: outcome === 'upheld' ? null : path,
        outcome,
      },
      req,
    })
  }
}

/** The open reports on a target, and those on the very words that stand there now. */
const concerned = async (target: Target, req: PayloadRequest): Promise<StoredReport[]> => {
  const fields = settingsOf(req.payload).targets[target.collection]
  const now = fields && (await readEvidence({ target, fields, req, as: 'hub' }))
  const { docs } = await req.payload.db.find<StoredReport>({
    collection: slugs.reports,
    where: {
      and: [
        { target: { equals: targetKey(target) } },
        {
          or: [
            { outcome: { equals: 'open' } },
            ...(now ? [{ fingerprint: { equals: now.fingerprint } }] : []),
          ],
        },
      ],
    },
    sort: 'id',
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}
