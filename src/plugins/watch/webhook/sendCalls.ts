import { createLocalReq, type Payload } from 'payload'
import type { WorkerTask } from '../../../config/tasks'
import { nextAttemptAt } from '../../../core/retry'
import { inTransaction } from '../../../database/inTransaction'
import type { FetchAnswer } from '../../../network/guardedFetch'
import { slugs } from '../../../slugs'
import { settleAttempt, workThrough } from '../../outbox'
import type { WatchPorts } from '../options'
import { readSettings } from '../settings'
import { unsealWebhook } from './sealed'
import { signedHeaders } from './signed'
import type { CallState } from './WatchCalls'

type Call = { id: number | string; event: string; facts: unknown; createdAt: string }

/** What came of one try. */
type Ending = { kind: 'delivered' } | { kind: 'later'; why: string } | { kind: 'refused'; why: string }

/** Calls in one turn of the worker. */
const batch = 20

/**
 * Calls the webhook. Claim, request and outcome are three steps; a worker that is killed between them calls again, with
 * the same id.
 */
export const sendCalls = (ports: WatchPorts): WorkerTask => ({
  name: 'watch calls',
  run: ({ payload, signal }) =>
    workThrough<Call>({
      payload,
      collection: slugs.watchCalls,
      attempts: slugs.watchCallAttempts,
      field: 'call',
      due: {
        and: [
          { status: { in: ['pending', 'retrying'] } },
          { nextAttemptAt: { less_than_equal: ports.now().toISOString() } },
        ],
      },
      leaseMs: 3 * ports.deadlineMs,
      now: ports.now,
      signal,
      batch,
      handle: async (call, claim) =>
        settle({ payload, ports, call, claim, ending: await place(payload, ports, call, signal) }),
    }),
})

const place = async (
  payload: Payload,
  ports: WatchPorts,
  call: Call,
  signal: AbortSignal,
): Promise<Ending> => {
  const { sealed } = await readSettings(await createLocalReq({}, payload))
  if (sealed === null) return { kind: 'refused', why: 'No webhook is set any more.' }
  const { url, key } = unsealWebhook({ secret: payload.secret, sealed })
  const body = JSON.stringify({ type: call.event, timestamp: call.createdAt, data: call.facts })
  const id = `watch_${String(call.id)}`
  const answer = await ports.fetch({
    url,
    method: 'POST',
    headers: signedHeaders({ key, id, at: ports.now(), body }),
    body,
    timeoutMs: ports.deadlineMs,
    signal,
  })
  return endingOf(answer)
}

/** Pure: what an answer means. Whatever is uncertain is tried again: the id says that it is the same call. */
export const endingOf = (answer: FetchAnswer): Ending => {
  if (answer.kind !== 'answered') return { kind: 'later', why: answer.why }
  const { status } = answer
  if (status >= 200 && status < 300) return { kind: 'delivered' }
  // What the other side writes stays unread: it may repeat its own address, which is a secret.
  const why = `Answered with ${status}.`
  return status < 500 && status !== 408 && status !== 429 ? { kind: 'refused', why } : { kind: 'later', why }
}

const settle = async (args: {
  payload: Payload
  ports: WatchPorts
  call: Call
  claim: { id: number | string; number: number }
  ending: Ending
}): Promise<void> => {
  const { payload, ports, call, claim, ending } = args
  const now = ports.now()
  const retryAt =
    ending.kind === 'later'
      ? nextAttemptAt({ policy: ports.retry, attempt: claim.number, now, random: ports.random() })
      : null
  const status: CallState = ending.kind === 'later' ? (retryAt ? 'retrying' : 'exhausted') : ending.kind
  const error = ending.kind === 'delivered' ? null : ending.why
  await inTransaction({ payload }, async (req) => {
    await payload.db.updateOne({
      collection: slugs.watchCalls,
      id: call.id,
      data: {
        status,
        attempts: claim.number,
        error,
        ...(retryAt ? { nextAttemptAt: retryAt.toISOString() } : {}),
      },
      req,
      returning: false,
    })
    await settleAttempt({
      payload,
      attempts: slugs.watchCallAttempts,
      attempt: claim.id,
      outcome: { kind: ending.kind, ...(error === null ? {} : { why: error }) },
      now,
      req,
    })
  })
}
