import type { Payload, Where } from 'payload'
import type { WorkerTask } from '../../config/tasks'
import { daysBefore } from '../../database/deleteOld'
import { slugs } from '../../slugs'
import type { ConversationsSettings } from './options'
import { findMessages } from './rows'

const batch = 100
const hour = 3_600_000

/**
 * What strangers said is not kept for ever: the network's own words go after 90 days, and messages that are done, and
 * stand under nothing, after a year.
 */
export const forgetMessages = (settings: ConversationsSettings): WorkerTask => {
  let next = 0
  return {
    name: 'forget-messages',
    run: async ({ payload }) => {
      const now = settings.now()
      if (now.getTime() < next) return 0
      const did = (await forgetRaw(payload, settings, now)) + (await forgetDone(payload, settings, now))
      if (did < batch) next = now.getTime() + hour
      return did
    },
  }
}

const forgetRaw = async (
  payload: Payload,
  { keepRawDays }: ConversationsSettings,
  now: Date,
): Promise<number> => {
  const old: Where = {
    and: [{ createdAt: { less_than: daysBefore(now, keepRawDays) } }, { raw: { not_equals: null } }],
  }
  const rows = await findMessages(payload, { where: old, limit: batch })
  for (const { id } of rows)
    await payload.db.updateOne({
      collection: slugs.networkMessages,
      id,
      data: { raw: null },
      returning: false,
    })
  return rows.length
}

const forgetDone = async (
  payload: Payload,
  { keepDays }: ConversationsSettings,
  now: Date,
): Promise<number> => {
  const before = daysBefore(now, keepDays)
  const rows = await findMessages(payload, {
    where: {
      and: [{ state: { equals: 'done' } }, { subject: { equals: null } }, { saidAt: { less_than: before } }],
    },
    limit: batch,
  })
  for (const { id } of rows)
    // System write: the hub's own retention; its hooks close the message's case.
    await payload.delete({ collection: slugs.networkMessages, id, depth: 0, overrideAccess: true })
  return rows.length
}
