import type { Payload } from 'payload'
import type { WorkerTask } from '../../config/tasks'
import { slugs } from '../../slugs'
import { deliver } from './deliver'
import { createDeliverers } from './deliverers/registry'
import type { NotificationsSettings } from './options'

/** Mails in one turn of the worker: a stop waits for one mail, never for a turn. */
const batch = 20

/** The worker's part in the notifications. */
export const notificationsTask = (settings: NotificationsSettings): WorkerTask => {
  let isFirst = true
  return {
    name: 'notifications',
    run: async ({ payload, signal }) => {
      if (isFirst) await tryCredentialsAgain(payload, settings)
      isFirst = false
      const { siteURL } = settings
      const deliverers = createDeliverers({ siteURL, send: (mail) => payload.sendEmail(mail) })
      return deliver({ payload, settings, deliverers, signal, batch })
    },
  }
}

/** Credentials come with the environment, so a new process may have others: what waited for them is due again. */
const tryCredentialsAgain = async (payload: Payload, { now }: NotificationsSettings): Promise<void> => {
  await payload.db.updateMany({
    collection: slugs.notifications,
    where: { status: { equals: 'reauthorize' } },
    data: { status: 'pending', nextAttemptAt: now().toISOString() },
    returning: false,
  })
}
