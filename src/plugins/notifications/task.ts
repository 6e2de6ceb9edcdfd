import type { Payload } from 'payload'
import type { WorkerTask } from '../../config/tasks'
import { slugs } from '../../slugs'
import { deliver } from './deliver'
import { createDeliverers } from './deliverers/registry'
import { composeDigests, composeFor } from './digest/composeDigests'
import { createDigestTurns } from './digest/digestTurns'
import type { NotificationsSettings } from './options'
import { prune } from './prune'

/** Mails in one turn of the worker: a stop waits for one mail, never for a turn. */
const batch = 20
const pruneBatch = 100
const hour = 3_600_000

/** The worker's part in the notifications: digests that are due, mails that are due, and once an hour what is old. */
export const notificationsTask = (settings: NotificationsSettings): WorkerTask => {
  let isFirst = true
  let nextPrune = 0
  const digestTurn = createDigestTurns(settings)
  return {
    name: 'notifications',
    run: async ({ payload, signal }) => {
      if (isFirst) await tryCredentialsAgain(payload, settings)
      isFirst = false
      const { siteURL, now } = settings
      const deliverers = createDeliverers({ siteURL, send: (mail) => payload.sendEmail(mail) })
      const bring = () => deliver({ payload, settings, deliverers, signal, batch })
      let done = await bring()
      // First everything is planned: after an outage a digest takes along what came during it.
      if (done < batch) {
        const composed =
          (await composeDigests({ payload, settings, signal, batch })) +
          (await composeFor({ payload, settings, signal, members: await digestTurn({ payload }) }))
        if (composed > 0) done += composed + (await bring())
      }
      if (done > 0 || now().getTime() < nextPrune) return done
      const pruned = await prune({ payload, settings, batch: pruneBatch })
      if (pruned < pruneBatch) nextPrune = now().getTime() + hour
      return pruned
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
