import type { PayloadRequest, Where } from 'payload'
import { announceAfterCommit } from '../../../config/live'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { memberChannel } from '../live'
import { settingsOf } from '../options'
import { unreadListOf, unreadOf } from '../unread'
import { memberOf } from './myNotifications'

/** Rows in one transaction. */
const batch = 200

/**
 * Marks some of the member's notifications as read, or all of them; others' ids change nothing.
 *
 * @returns how many are unread now.
 * @throws Forbidden for strangers.
 */
export const markNotificationsRead = async (
  input: { ids?: readonly string[] | null; all?: boolean | null },
  req: PayloadRequest,
): Promise<number> => {
  const { payload } = req
  const member = memberOf(req)
  const ids = (input.ids ?? []).slice(0, batch).map((id) => documentId(payload, id))
  const which: Where = input.all ? unreadListOf(member) : { and: [unreadListOf(member), { id: { in: ids } }] }
  while (input.all || ids.length > 0) {
    const marked = await inTransaction({ payload, req }, () => markBatch(which, member, req))
    if (marked < batch) break
  }
  return unreadOf({ payload, member, req })
}

/** The adapter and not the Local API: hundreds at once, all of them the member's own by the condition. */
const markBatch = async (which: Where, member: number | string, req: PayloadRequest): Promise<number> => {
  const { payload } = req
  const collection = slugs.notifications
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection,
    where: which,
    sort: 'id',
    limit: batch,
    pagination: false,
    select: { kind: true },
    req,
  })
  if (docs.length === 0) return 0
  await payload.db.updateMany({
    collection,
    where: { id: { in: docs.map(({ id }) => id) } },
    data: { readAt: settingsOf(payload).now().toISOString() },
    req,
    returning: false,
  })
  await announceAfterCommit(req, memberChannel(member))
  return docs.length
}
