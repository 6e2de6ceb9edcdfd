import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { capabilitiesOf } from '../channels/channel'
import { moveDelivery } from '../moveDelivery'
import { nextStep, repeatsOf, type Verdict } from '../policy'
import { type ChannelRow, type DeliveryRow, findRow } from '../rows'
import type { Ended, Job } from './job'

/**
 * Draws the consequences of an outcome that is saved already: the delivery's next state, the account's state, and
 * the word to others. A late outcome of an attempt that others took for lost counts only when it is good news.
 */
export const settle = async (
  args: Job & { req: PayloadRequest; outcome: Ended; startedAt: Date },
): Promise<void> => {
  const { payload, settings, id, attempt, req, outcome, startedAt } = args
  const delivery = await findRow({ payload, collection: slugs.deliveries, id, req })
  if (!delivery) return
  const channel = await findRow({ payload, collection: slugs.channels, id: delivery.channel, req })
  const network = channel && settings.channels[channel.kind]
  if (!channel || !network || !concerns(delivery, attempt.number, outcome)) return

  const now = settings.now()
  if (outcome.kind === 'held') {
    // Nothing was sent: it keeps its time and its count of attempts.
    const roundStart = (delivery.roundStart ?? 0) + 1
    const change = { heldFor: outcome.by, nextAttemptAt: startedAt.toISOString(), roundStart }
    await moveDelivery({ req, id, to: 'held', now, change })
    return
  }
  if (outcome.kind === 'recalled') {
    // What may be out there since an earlier attempt is for the one that takes it back.
    await moveDelivery({
      req,
      id,
      to: delivery.uncertainSince == null ? 'cancelled' : 'unknown',
      now,
      change: {},
    })
    return
  }
  const act = delivery.act ?? 'publish'
  const verdict = nextStep({
    outcome,
    capabilities: repeatsOf(act, capabilitiesOf(network, channel.limits ?? null)),
    attempt: attempt.number - (delivery.roundStart ?? 0),
    startedAt,
    uncertainSince: delivery.uncertainSince == null ? null : new Date(delivery.uncertainSince),
    policy: settings.retry,
    now,
    random: settings.random(),
  })
  await moveDelivery({
    req,
    id,
    to: verdict.status,
    now,
    change: {
      nextAttemptAt: verdict.retryAt?.toISOString() ?? null,
      lastError: verdict.why,
      uncertainSince: verdict.uncertainSince?.toISOString() ?? null,
      ...(outcome.kind === 'later' && outcome.goesOn ? { roundStart: attempt.number } : {}),
      // A receipt of its own has what stands by itself.
      ...(outcome.kind === 'published' && (act === 'publish' || act === 'reply')
        ? { remoteId: outcome.remoteId, ...(outcome.url === undefined ? {} : { url: outcome.url }) }
        : {}),
    },
  })
  await noteHealth({ req, channel, verdict })
}

const concerns = (delivery: DeliveryRow, number: number, outcome: Ended): boolean =>
  delivery.status === 'sending'
    ? delivery.attempts === number
    : outcome.kind === 'published' && ['unknown', 'retrying', 'held', 'reauthorize'].includes(delivery.status)

/** An account that published is well; one that is refused sends nothing more until somebody connects it again. */
const noteHealth = async (args: {
  req: PayloadRequest
  channel: ChannelRow
  verdict: Verdict
}): Promise<void> => {
  const { req, channel, verdict } = args
  const isWell = verdict.status === 'published'
  const status = verdict.pausesAccount ? 'reauthorize' : isWell ? 'healthy' : channel.status
  if (status === channel.status) return
  await req.payload.update({
    collection: slugs.channels,
    id: channel.id,
    data: { status, statusText: verdict.why },
    depth: 0,
    req,
    // System write: the worker notes what the network said.
    overrideAccess: true,
  })
}
