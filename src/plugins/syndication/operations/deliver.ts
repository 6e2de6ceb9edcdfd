import type { Payload } from 'payload'
import { describeError } from '../../../core/describeError'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { settleAttempt } from '../../outbox'
import { type Account, contextOf } from '../account'
import type { Announcement, ChannelContext, Limits } from '../channels/channel'
import { publishParts } from '../channels/publishParts'
import { contentFor } from '../contents'
import type { AnnouncementRow, DeliveryRow } from '../rows'
import { linkFor } from '../tracking/linkFor'
import { leadingTo } from '../tracking/tracking'
import { begin } from './begin'
import { stopOf } from '../stops'
import type { Ended, Job } from './job'
import { settle } from './settle'

/**
 * One attempt: begins (or finds that there is nothing to do), composes, publishes, writes down what the network
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

const send = async (
  { payload, settings, attempt }: Job,
  begun: { delivery: DeliveryRow; announcement: AnnouncementRow; account: Account },
): Promise<Ended> => {
  const { delivery, announcement, account } = begun
  const { channel } = account
  const text = contentFor(announcement.content, account.language)
  if (!text) return { kind: 'refused', code: 'NO_TEXT', why: 'There is no text in any language.' }
  // The first attempt of a new count: a person pressed the button.
  const isAsked = (delivery.roundStart ?? 0) > 0 && attempt.number - (delivery.roundStart ?? 0) === 1
  const context = contextOf({ payload, settings, account, isAsked })
  try {
    const limits = account.limits ?? (await learnLimits({ payload, account, context }))
    const { key, source, createdAt } = announcement
    const told: Announcement = {
      key,
      source: { collection: source.collection, id: source.document },
      announcedAt: new Date(createdAt).toISOString(),
      ...text,
      content: leadingTo(
        delivery.words == null ? text.content : { ...text.content, words: delivery.words },
        await linkFor({
          payload,
          siteURL: settings.siteURL,
          delivery: delivery.id,
          tracking: account.tracking,
          source: account.kind,
          url: text.content.url,
        }),
      ),
    }
    const composed = channel.compose(told, account.voice, account.settings, limits)
    if (composed.kind === 'refused') return composed
    const costOf = (count: number): { cost?: number } =>
      channel.costOf
        ? {
            cost: composed.parts
              .slice(0, count)
              .reduce((sum, part) => sum + (channel.costOf?.(part.text) ?? 0), 0),
          }
        : {}
    const outcome = await publishParts({
      channel,
      key: delivery.key,
      parts: composed.parts,
      sent: delivery.parts ?? [],
      uncertainSince: delivery.uncertainSince == null ? null : new Date(delivery.uncertainSince),
      limits,
      context,
      // The adapter and not the Local API: what is out must be known even if nothing else is written any more.
      keep: async (parts) => {
        await payload.db.updateOne({
          collection: slugs.deliveries,
          id: delivery.id,
          data: { parts: [...parts], ...costOf(parts.length) },
          returning: false,
        })
      },
      // The last look before a byte leaves. Whoever stops publishing writes that first and looks for what is being
      // sent afterwards: either this sees the stop, or the stop counted this delivery among those under way.
      stop: async () => {
        const held = await stopOf({ payload, delivery })
        return held && ({ kind: 'held', by: held } as const)
      },
    })
    if (outcome.kind === 'published' && channel.costOf)
      await payload.db.updateOne({
        collection: slugs.deliveries,
        id: delivery.id,
        data: costOf(composed.parts.length),
        returning: false,
      })
    return outcome
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
