import type { Payload } from 'payload'
import { nextAttemptAt } from '../../core/retry'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import { settleAttempt, workThrough } from '../outbox'
import type { Deliverer, DelivererId } from './deliverers/deliverer'
import type { NotificationsSettings } from './options'
import type { Plan } from './preferences/planDelivery'
import { type Ending, send, type StoredNotification } from './send'
import { dueStates, type NotificationState } from './states'

/** Five deadlines: nobody else takes a mail that may still be on its way. */
const leaseDeadlines = 5

/**
 * Brings what is due to the members. The claim, the sending and the outcome are three steps: nothing is sent inside a
 * transaction. A worker that is killed between sending and saving sends again when its lease has ended.
 *
 * @param args.batch - how many at most.
 * @returns how many were tried.
 */
export const deliver = async (args: {
  payload: Payload
  settings: NotificationsSettings
  deliverers: Record<DelivererId, Deliverer>
  signal: AbortSignal
  batch: number
}): Promise<number> => {
  const { payload, settings, signal, batch } = args
  const { now, deadlineMs } = settings
  return workThrough<StoredNotification>({
    payload,
    collection: slugs.notifications,
    attempts: slugs.notificationAttempts,
    field: 'notification',
    due: {
      and: [{ status: { in: [...dueStates] } }, { nextAttemptAt: { less_than_equal: now().toISOString() } }],
    },
    leaseMs: leaseDeadlines * deadlineMs,
    now,
    signal,
    batch,
    handle: async (notification, claim) => {
      const round = claim.number - (notification.roundStart ?? 0)
      const ending: Ending =
        round > settings.retry.attempts
          ? { kind: 'later', why: 'The worker was stopped before the end of its last attempt.' }
          : await send({ ...args, notification })
      await settle({ payload, settings, notification, claim, ending, round })
    },
  })
}

const settle = async (args: {
  payload: Payload
  settings: NotificationsSettings
  notification: StoredNotification
  claim: { id: number | string; number: number }
  ending: Ending
  round: number
}): Promise<void> => {
  const { payload, settings, notification, claim, ending, round } = args
  const now = settings.now()
  const { retry, random } = settings
  const mayRepeat = ending.kind === 'later' || ending.kind === 'unknown'
  const retryAt = mayRepeat ? nextAttemptAt({ policy: retry, attempt: round, now, random: random() }) : null
  const status = statusAfter(ending, retryAt)
  const changes = {
    status,
    attempts: claim.number,
    error: 'why' in ending ? ending.why : null,
    ...(retryAt ? { nextAttemptAt: retryAt.toISOString() } : {}),
    ...(ending.kind === 'published' ? { mailedAt: now.toISOString() } : {}),
    // Waiting is no failure: the retry policy counts anew.
    ...(ending.kind === 'planned' ? { roundStart: claim.number, ...whenOf(ending.plan) } : {}),
  }
  await inTransaction({ payload }, async (req) => {
    await payload.db.updateOne({
      collection: slugs.notifications,
      id: notification.id,
      data: changes,
      req,
      returning: false,
    })
    await settleAttempt({
      payload,
      attempts: slugs.notificationAttempts,
      attempt: claim.id,
      outcome: ending.kind === 'planned' ? { kind: ending.plan.when, ...whenOf(ending.plan) } : { ...ending },
      now,
      req,
    })
  })
  if (!isTrouble(status)) return
  payload.logger[status === 'retrying' ? 'warn' : 'error']({
    msg: 'A notification did not reach its member',
    notification: notification.id,
    kind: notification.kind,
    status,
    attempt: claim.number,
    why: 'why' in ending ? ending.why : '',
  })
}

const whenOf = (plan: Plan): { nextAttemptAt?: string } =>
  'at' in plan ? { nextAttemptAt: plan.at.toISOString() } : {}

const isTrouble = (status: NotificationState): boolean =>
  status === 'retrying' || status === 'refused' || status === 'reauthorize' || status === 'exhausted'

const statusAfter = (ending: Ending, retryAt: Date | null): NotificationState => {
  switch (ending.kind) {
    case 'published':
      return 'delivered'
    case 'later':
    case 'unknown':
      return retryAt ? 'retrying' : 'exhausted'
    case 'refused':
    case 'reauthorize':
    case 'obsolete':
      return ending.kind
    case 'planned':
      return afterPlan[ending.plan.when]
  }
}

const afterPlan = { at: 'pending', digest: 'waiting', inApp: 'delivered' } as const satisfies Record<
  Exclude<Plan['when'], 'now'>,
  NotificationState
>
