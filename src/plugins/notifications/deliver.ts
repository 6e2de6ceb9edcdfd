import type { Payload } from 'payload'
import type { Json } from '../../core/emit'
import type { Outcome } from '../../core/outcome'
import { nextAttemptAt } from '../../core/retry'
import { inTransaction } from '../../database/inTransaction'
import { globalSlugs, slugs } from '../../slugs'
import { settleAttempt, workThrough } from '../outbox'
import type { Deliverer, DelivererId } from './deliverers/deliverer'
import type { NotificationsSettings } from './options'
import { readAccount } from './readAccount'
import { dueStates, type NotificationState } from './states'

/** A notification as it is stored. */
type Notification = {
  id: number | string
  member: number | string | null
  kind: string
  data: { [key: string]: Json } | null
  via: readonly DelivererId[]
  roundStart?: number | null
}

/** `Outcome`, or: nobody needs it any more. */
type Ending = Outcome | { kind: 'obsolete'; why: string }

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
  return workThrough<Notification>({
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

const send = async (args: {
  payload: Payload
  settings: NotificationsSettings
  deliverers: Record<DelivererId, Deliverer>
  notification: Notification
}): Promise<Ending> => {
  const { payload, settings, deliverers, notification } = args
  const { id, member, data, via } = notification
  const kind = settings.kinds[notification.kind]
  if (!kind)
    return {
      kind: 'refused',
      code: 'UNKNOWN_KIND',
      why: 'This hub no longer knows this kind of notification.',
    }
  const found = member === null ? null : await readAccount(payload, member)
  if (!found) return { kind: 'obsolete', why: 'The member has left.' }
  const { account, reader } = found
  const letter = kind.write({ data: data ?? {}, language: reader.language, account, now: settings.now() })
  if (!letter) return { kind: 'obsolete', why: 'There is nothing left to say.' }
  const { name: hubName } = await payload.findGlobal({ slug: globalSlugs.hub, depth: 0 })
  let ending: Outcome = { kind: 'published', remoteId: String(id) }
  for (const each of via) {
    const deadline = AbortSignal.timeout(settings.deadlineMs)
    ending = await deliverers[each].deliver({ id, reader, letter, hubName }, { signal: deadline })
    if (ending.kind !== 'published') break
  }
  return ending
}

const settle = async (args: {
  payload: Payload
  settings: NotificationsSettings
  notification: Notification
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
  await inTransaction({ payload }, async (req) => {
    await payload.db.updateOne({
      collection: slugs.notifications,
      id: notification.id,
      data: {
        status,
        attempts: claim.number,
        error: 'why' in ending ? ending.why : null,
        ...(retryAt ? { nextAttemptAt: retryAt.toISOString() } : {}),
        ...(ending.kind === 'published' ? { mailedAt: now.toISOString() } : {}),
      },
      req,
      returning: false,
    })
    const attempt = { attempts: slugs.notificationAttempts, attempt: claim.id }
    await settleAttempt({ payload, ...attempt, outcome: { ...ending }, now, req })
  })
  if (status !== 'delivered' && status !== 'obsolete')
    payload.logger[status === 'retrying' ? 'warn' : 'error']({
      msg: 'A notification did not reach its member',
      notification: notification.id,
      kind: notification.kind,
      status,
      attempt: claim.number,
      why: 'why' in ending ? ending.why : '',
    })
}

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
  }
}
