import type { Payload, PayloadRequest, Where } from 'payload'
import { describeError } from '../../core/describeError'
import type { Json } from '../../core/emit'
import { nextAttemptAt } from '../../core/retry'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import { settleAttempt } from './attempts'
import { faultOf, type OutboxSettings, settingsOf } from './options'
import { workThrough } from './workThrough'

/** A message as the outbox keeps it. */
type Message = {
  id: number | string
  topic: string
  payload: { [key: string]: Json }
  createdAt: string
  status: 'pending' | 'done' | 'failed'
  /** Attempts made before somebody pressed "try again": the policy counts from there. */
  roundStart?: number | null
}

type Claim = { id: number | string; number: number }

/**
 * Hands the messages that are due to their consumers, oldest first. Consumers, "done" and the attempt's outcome are
 * one transaction: a worker that is killed leaves a message as it was, and the next one takes it when the lease ends.
 *
 * @param args.batch - how many messages at most.
 * @returns how many messages were tried.
 */
export const drain = async (args: {
  payload: Payload
  now: () => Date
  signal: AbortSignal
  batch: number
}): Promise<number> => {
  const { payload, now } = args
  const settings = settingsOf(payload)
  return workThrough<Message>({
    ...args,
    collection: slugs.outbox,
    attempts: slugs.outboxAttempts,
    field: 'message',
    due: {
      and: [{ status: { equals: 'pending' } }, { nextAttemptAt: { less_than_equal: now().toISOString() } }],
    },
    leaseMs: settings.leaseMs,
    handle: (message, claim) => consume({ payload, settings, now, message, claim }),
  })
}

type Job = { payload: Payload; settings: OutboxSettings; now: () => Date; message: Message; claim: Claim }

const consume = async (job: Job): Promise<void> => {
  const { payload, settings, now, message, claim } = job
  const fault = faultOf(settings, message) ?? cutShortTooOften(job)
  if (fault !== null) return fail(job, { why: fault, retryAt: null })
  const { id, topic, payload: facts, createdAt: emittedAt } = message
  try {
    await inTransaction({ payload }, async (req) => {
      const isOurs = await changePending(job, req, { attempts: claim.number })
      if (isOurs) {
        for (const tell of settings.consumers[topic] ?? [])
          await tell({ id, topic, payload: facts, emittedAt, req })
        // Last: where a database has no transactions, a killed worker repeats a message rather than losing it.
        await changePending(job, req, { status: 'done', doneAt: now().toISOString(), error: null })
      }
      const outcome = { kind: isOurs ? 'done' : 'superseded' }
      await settleAttempt({
        payload,
        attempts: slugs.outboxAttempts,
        attempt: claim.id,
        outcome,
        now: now(),
        req,
      })
    })
  } catch (error) {
    const { retry, random } = settings
    const retryAt = nextAttemptAt({ policy: retry, attempt: roundOf(job), now: now(), random: random() })
    await fail(job, { why: describeError(error), retryAt })
  }
}

/** The number of this attempt, counted from the last "try again". */
const roundOf = ({ message, claim }: Job): number => claim.number - (message.roundStart ?? 0)

/** A message that ends its worker each time (out of memory, say) must not do so for ever. */
const cutShortTooOften = (job: Job): string | null =>
  roundOf(job) > job.settings.retry.attempts
    ? `Its worker was stopped before the end of attempt ${job.claim.number - 1}.`
    : null

const fail = async (job: Job, failure: { why: string; retryAt: Date | null }): Promise<void> => {
  const { payload, now, message, claim } = job
  const { why, retryAt } = failure
  const outcome: { [key: string]: Json } = retryAt
    ? { kind: 'later', why, at: retryAt.toISOString() }
    : { kind: 'refused', code: 'CONSUMER_FAILED', why }
  const isOurs = await inTransaction({ payload }, async (req) => {
    const changed = await changePending(job, req, {
      status: retryAt ? 'pending' : 'failed',
      attempts: claim.number,
      error: why,
      ...(retryAt ? { nextAttemptAt: retryAt.toISOString() } : {}),
    })
    await settleAttempt({
      payload,
      attempts: slugs.outboxAttempts,
      attempt: claim.id,
      outcome,
      now: now(),
      req,
    })
    return changed
  })
  if (!isOurs) return
  payload.logger[retryAt ? 'warn' : 'error']({
    msg: retryAt ? 'A message will be tried again' : 'A message failed; it waits in the admin’s outbox',
    message: message.id,
    topic: message.topic,
    attempt: claim.number,
    why,
  })
}

/** Changes the message when it is still pending. The write comes first, so that two transactions collide on it. */
const changePending = async (
  { payload, message }: Job,
  req: PayloadRequest,
  data: Record<string, unknown>,
): Promise<boolean> => {
  const collection = slugs.outbox
  const where: Where = { and: [{ id: { equals: message.id } }, { status: { equals: 'pending' } }] }
  const current = await payload.db.findOne({ collection, where, req })
  if (!current) return false
  await payload.db.updateOne({ collection, id: message.id, data, req, returning: false })
  return true
}
