import { randomUUID } from 'node:crypto'
import { type PayloadRequest, ValidationError } from 'payload'
import { userOf } from '../../../access'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { emit } from '../../outbox'
import { requireManager } from '../access'
import { errors } from '../errors'
import { settingsOf } from '../options'
import { answerStop, type PublishingStop } from './publishingStop'
import type { StopRow } from '../rows'
import { currentStop, holdAll, stopIsOn } from '../stops'

/**
 * The crisis switch: from the commit on no worker begins to send anything, whatever is due, and all that waits is held
 * until a person decides about it. What is with its network already is counted in the answer. For managers.
 *
 * @throws Forbidden, `STOP_REASON_MISSING`, `STOP_ON`.
 */
export const stopPublishing = async (
  input: { reason: string },
  req: PayloadRequest,
): Promise<PublishingStop> => {
  requireManager(req)
  const { payload } = req
  const reason = input.reason.trim().slice(0, 1_000)
  if (reason === '') throw errors.STOP_REASON_MISSING({ field: 'reason' })
  const now = settingsOf(payload).now()
  // First the stop, by itself, then what it holds: who marks a delivery as being sent looks for a stop afterwards. Either
  // that worker sees this one, or its delivery is among those counted as under way.
  const stop = await begin({ req, reason, now })
  await inTransaction({ payload, req }, () => holdAll({ req, now, kind: 'crisis', stop }))
  const { totalDocs: underWay } = await payload.db.count({
    collection: slugs.deliveries,
    where: { status: { equals: 'sending' } },
  })
  await payload.db.updateOne({
    collection: slugs.publishingStops,
    id: stop.id,
    data: { underWay },
    returning: false,
  })
  return answerStop({ ...stop, underWay }, req)
}

const begin = async (args: { req: PayloadRequest; reason: string; now: Date }): Promise<StopRow> => {
  const { req, reason, now } = args
  const { payload } = req
  try {
    return await inTransaction({ payload, req }, async () => {
      if (await currentStop({ payload, req })) throw errors.STOP_ON()
      const stop = (await payload.db.create({
        collection: slugs.publishingStops,
        data: { state: stopIsOn, reason, startedAt: now.toISOString(), startedBy: userOf(req)?.id ?? null },
        req,
      })) as unknown as StopRow
      await emit({ topic: 'publishing.stopped', payload: { stop: stop.id, reason }, req })
      return stop
    })
  } catch (error) {
    // Pressed by two at once: the unique state let one of them in.
    if (error instanceof ValidationError) throw errors.STOP_ON()
    throw error
  }
}

/**
 * Lifts the crisis switch. That sends nothing: what is held stays so until a person keeps, moves or drops it. For
 * managers.
 *
 * @throws Forbidden, `STOP_OFF`.
 */
export const liftPublishingStop = async (
  input: { note?: string | null },
  req: PayloadRequest,
): Promise<PublishingStop> => {
  requireManager(req)
  const { payload } = req
  const now = settingsOf(payload).now()
  return inTransaction({ payload, req }, async () => {
    const stop = await currentStop({ payload, req })
    if (!stop) throw errors.STOP_OFF()
    // Something may have begun to wait while the switch was pressed.
    await holdAll({ req, now, kind: 'crisis', stop })
    const endedAt = now.toISOString()
    const note = input.note?.trim().slice(0, 1_000)
    await payload.db.updateOne({
      collection: slugs.publishingStops,
      id: stop.id,
      data: {
        state: `off:${randomUUID()}`,
        endedAt,
        endedBy: userOf(req)?.id ?? null,
        ...(note ? { note } : {}),
      },
      returning: false,
      req,
    })
    return answerStop({ ...stop, endedAt }, req)
  })
}
