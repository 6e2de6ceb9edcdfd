import type { Payload } from 'payload'
import { describeError } from '../../../core/describeError'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { settleAttempt } from '../../outbox'
import { type Account, contextOf } from '../account'
import { isRecalled } from '../afterwards/recalled'
import type { ChannelContext, Limits } from '../channels/channel'
import { stopOf } from '../stops'
import { begin, type Begun } from './begin'
import type { Ended, Job } from './job'
import { perform } from './perform'
import { settle } from './settle'

/**
 * One attempt: begins (or finds that there is nothing to do), composes, acts, writes down what the network
 * answered, and only then thinks about the next step. A worker that is killed anywhere on the way leaves an attempt
 * without an outcome, which the next one takes for what it is: unknown.
 */
export const deliver = async (job: Job): Promise<void> => {
  const { payload, settings, attempt } = job
  const { now } = settings
  const startedAt = now()
  const begun = await begin(job)
  const write = (outcome: Ended | { kind: 'superseded' }): Promise<void> =>
    settleAttempt({
      payload,
      attempts: slugs.deliveryAttempts,
      attempt: attempt.id,
      outcome,
      now: now(),
    })
  if (begun.kind === 'stop') return write({ kind: 'superseded' })
  const outcome = begun.kind === 'known' ? begun.outcome : await send(job, begun)
  await write(outcome)
  await inTransaction({ payload }, (req) => settle({ ...job, req, outcome, startedAt }))
}

const send = async (job: Job, begun: Extract<Begun, { kind: 'send' }>): Promise<Ended> => {
  const { payload, settings, attempt } = job
  const { delivery, account } = begun
  // The first attempt of a new count: a person pressed the button.
  const isAsked = (delivery.roundStart ?? 0) > 0 && attempt.number - (delivery.roundStart ?? 0) === 1
  const context = contextOf({ payload, settings, account, isAsked, delivery: delivery.id })
  try {
    return await perform[delivery.act ?? 'publish']({
      job,
      ...begun,
      context,
      limits: account.limits ?? (await learnLimits({ payload, account, context })),
      // The last look before a byte leaves. Whoever stops publishing, or takes something back, writes that first and
      // looks for what is being sent afterwards: either this sees it, or it was seen as under way.
      stop: async () => {
        const by = await stopOf({ payload, delivery })
        if (by) return { kind: 'held', by }
        return (await isRecalled({ payload, delivery })) ? { kind: 'recalled' } : null
      },
    })
  } catch (error) {
    // A channel returns what the network says; what it throws is our own mistake, at an unknown point of the way.
    payload.logger.error({ err: error, msg: 'A channel threw', delivery: delivery.id })
    return { kind: 'unknown', why: describeError(error) }
  }
}

/** Asks once; a server that does not tell is asked again next time. */
const learnLimits = async (args: {
  payload: Payload
  account: Account
  context: ChannelContext<unknown, unknown, unknown>
}): Promise<Limits | null> => {
  const { payload, account, context } = args
  const limits = (await account.channel.askLimits?.(context)) ?? null
  if (limits)
    // The adapter and not the Local API: hooks that watch over an account have nothing to do with its limits.
    await payload.db.updateOne({
      collection: slugs.channels,
      id: account.id,
      data: { limits },
      returning: false,
    })
  return limits
}
