import type { Payload, Where } from 'payload'
import { describeError } from '../../../core/describeError'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { settleAttempt, workThrough } from '../../outbox'
import { contextOf, openAccount } from '../account'
import { countNames, type Measured } from '../channels/channel'
import type { SyndicationSettings } from '../options'
import { type DeliveryRow, findRows, type Id } from '../rows'
import { lookAgain, nextLook } from './schedule'
import { inLanes } from '../operations/inLanes'

const deadlineMs = 10_000
const leaseMs = 60_000

/**
 * Asks how posts do whose moment has come, of accounts whose networks are well disposed: whoever was asked to wait, or
 * has used half of its allowance, keeps the rest for publishing.
 *
 * @returns how many posts were looked at.
 */
export const measureDue = async (args: {
  payload: Payload
  settings: SyndicationSettings
  signal: AbortSignal
}): Promise<number> => {
  const { payload, settings, signal } = args
  const now = settings.now()
  const due: Where = {
    and: [
      { measureAt: { less_than_equal: now.toISOString() } },
      { status: { equals: 'published' } },
      // What changes a post, or takes it back, is none.
      { or: [{ act: { equals: null } }, { act: { equals: 'publish' } }] },
    ],
  }
  // Nearly always nothing is due: one look at an index.
  const { docs: any } = await payload.db.find({
    collection: slugs.deliveries,
    where: due,
    limit: 1,
    pagination: false,
  })
  if (any.length === 0) return 0
  const channels = await measurable(args, now)
  if (channels.length === 0) return 0
  const lane = (): Promise<number> =>
    workThrough<DeliveryRow>({
      payload,
      collection: slugs.deliveries,
      attempts: slugs.deliveryMeasures,
      field: 'delivery',
      due: { and: [due, { channel: { in: channels } }] },
      leaseMs,
      now: settings.now,
      signal,
      batch: 1,
      handle: (delivery, attempt) => look({ payload, settings, delivery, attempt: attempt.id }),
    })
  return inLanes(lane)
}

/** Accounts that can be asked now. */
const measurable = async (
  { payload, settings }: { payload: Payload; settings: SyndicationSettings },
  now: Date,
): Promise<Id[]> => {
  const kinds = Object.entries(settings.channels).flatMap(([kind, { capabilities }]) =>
    capabilities.measures ? [kind] : [],
  )
  const rows = await findRows({
    payload,
    collection: slugs.channels,
    where: { and: [{ kind: { in: kinds } }, { status: { not_equals: 'reauthorize' } }] },
  })
  const isOver = (until: string | null | undefined): boolean => until == null || new Date(until) <= now
  return rows.filter((row) => isOver(row.waitsUntil) && isOver(row.looksAfter)).map(({ id }) => id)
}

const look = async (args: {
  payload: Payload
  settings: SyndicationSettings
  delivery: DeliveryRow
  attempt: Id
}): Promise<void> => {
  const { payload, settings, delivery, attempt } = args
  const told = await ask(args)
  const now = settings.now()
  const receipt = new Date(delivery.settledAt ?? now)
  const next =
    told.kind === 'measured'
      ? nextLook(receipt, now)
      : told.kind === 'gone'
        ? null
        : lookAgain(receipt, now, told.kind === 'later' && told.at !== undefined ? new Date(told.at) : null)
  await inTransaction({ payload }, async (req) => {
    if (told.kind === 'measured')
      await payload.db.updateOne({
        collection: slugs.deliveryMeasures,
        id: attempt,
        data: {
          ...Object.fromEntries(countNames.map((name) => [name, told.counts[name] ?? null])),
          raw: told.raw,
        },
        req,
        returning: false,
      })
    await settleAttempt({
      payload,
      attempts: slugs.deliveryMeasures,
      attempt,
      outcome: { kind: told.kind, ...('why' in told ? { why: told.why } : {}) },
      now,
      req,
    })
    // The adapter and not the Local API: no state of the delivery changes.
    await payload.db.updateOne({
      collection: slugs.deliveries,
      id: delivery.id,
      data: { measureAt: next?.toISOString() ?? null },
      req,
      returning: false,
    })
  })
}

/** What the network says. A look never takes an account out of use: that its token may not look is no reason to stop. */
const ask = async ({ payload, settings, delivery }: Parameters<typeof look>[0]): Promise<Measured> => {
  const found = await openAccount({ payload, settings, id: delivery.channel })
  if (!found || delivery.remoteId == null) return { kind: 'gone' }
  const { opened } = found
  if (opened.kind !== 'account') return opened
  const { account } = opened
  const context = contextOf({ payload, settings, account, isSpare: true, deadlineMs })
  try {
    return (
      (await account.channel.measure?.(
        {
          sent: { remoteId: delivery.remoteId, ...(delivery.url == null ? {} : { url: delivery.url }) },
          since: new Date(delivery.settledAt ?? settings.now()),
        },
        context,
      )) ?? { kind: 'gone' }
    )
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A channel threw', delivery: delivery.id })
    return { kind: 'later', why: describeError(error) }
  }
}
