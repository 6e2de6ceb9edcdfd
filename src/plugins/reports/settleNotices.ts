import { slugs } from '../../slugs'
import { targetKey } from '../../core/target'
import type { Consumer } from '../outbox'
import { readEvidence } from './evidence'
import { saveNotice, type StoredNotice, tellSender } from './notices'
import { settingsOf } from './options'

/**
 * For `moderation.decided`: the notices on what was decided about are answered (DSA, Art. 16(5)); those on the same
 * words again when a decision is taken back.
 */
export const settleNotices: Consumer = async ({ payload: facts, req }) => {
  const { collection, id, decision, rule } = facts as {
    collection: string
    id: number | string
    decision: string
    rule: string | null
  }
  const settings = settingsOf(req.payload)
  const target = { collection, id }
  const fields = settings.targets[collection]
  const now = fields && (await readEvidence({ target, fields, req, as: 'hub' }))
  const { docs } = await req.payload.db.find<StoredNotice & { id: number }>({
    collection: slugs.notices,
    where: {
      and: [
        { target: { equals: targetKey(target) } },
        {
          or: [
            { status: { in: ['unconfirmed', 'open'] } },
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
  const outcome = decision === 'approve' ? 'rejected' : 'upheld'
  for (const { id: notice, status } of docs) {
    if (status === outcome) continue
    const decidedAt = settings.now().toISOString()
    await saveNotice(notice, { status: outcome, decidedAt, rule: rule ?? null }, req)
    // Nobody is written to who has not shown that the address is theirs.
    if (status !== 'unconfirmed') await tellSender({ settings, notice, step: outcome, req })
  }
}
