import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { ring } from '../../outbox'
import { requireEditor } from '../access'
import { errors } from '../errors'
import { moveDelivery } from '../moveDelivery'
import { settingsOf } from '../options'
import { type ChannelRow, findRow, findRows, type Id } from '../rows'
import { holdAll } from '../stops'
import { asPlanned } from './decideHeld'

/**
 * Pauses a channel: nothing more goes out on it until somebody lets it go on. For editors.
 *
 * @param input.reason - kept beside it; may be empty.
 * @throws Forbidden, `CHANNEL_NOT_FOUND`, `CHANNEL_ON_PAUSE`.
 */
export const pauseChannel = (
  input: { channel: Id; reason?: string | null },
  req: PayloadRequest,
): Promise<unknown> =>
  onChannel({ req, id: input.channel }, async (channel, now) => {
    if (channel.pausedAt != null) throw errors.CHANNEL_ON_PAUSE({ field: 'channel' })
    await write(req, channel.id, {
      pausedAt: now.toISOString(),
      pausedBy: userOf(req)?.id ?? null,
      pausedWhy: input.reason?.trim().slice(0, 500) || null,
    })
    await holdAll({ req, now, kind: 'pause', channel: channel.id })
  })

/**
 * Lets a paused channel go on: what waited for it goes out at its time, or now where that has passed. What the crisis
 * switch holds stays held. For editors.
 *
 * @throws Forbidden, `CHANNEL_NOT_FOUND`, `CHANNEL_NOT_ON_PAUSE`.
 */
export const resumeChannel = (input: { channel: Id }, req: PayloadRequest): Promise<unknown> =>
  onChannel({ req, id: input.channel }, async ({ id, pausedAt }, now) => {
    if (pausedAt == null) throw errors.CHANNEL_NOT_ON_PAUSE({ field: 'channel' })
    await write(req, id, { pausedAt: null, pausedBy: null, pausedWhy: null })
    const waiting = await findRows({
      payload: req.payload,
      collection: slugs.deliveries,
      where: {
        and: [{ channel: { equals: id } }, { status: { equals: 'held' } }, { heldFor: { equals: 'pause' } }],
      },
      req,
    })
    for (const delivery of waiting)
      await moveDelivery({ req, id: delivery.id, now, ...asPlanned(delivery, now) })
  })

const onChannel = async (
  { req, id: given }: { req: PayloadRequest; id: Id },
  act: (channel: ChannelRow, now: Date) => Promise<void>,
): Promise<unknown> => {
  requireEditor(req)
  const { payload } = req
  const id = documentId(payload, given)
  await inTransaction({ payload, req }, async () => {
    const channel = await findRow({ payload, collection: slugs.channels, id, req })
    if (!channel) throw errors.CHANNEL_NOT_FOUND({ field: 'channel' })
    await act(channel, settingsOf(payload).now())
  })
  ring(payload)
  return payload.findByID({
    collection: slugs.channels,
    id,
    depth: 0,
    req,
    overrideAccess: false,
    user: req.user,
  })
}

// The adapter and not the Local API: hooks that watch over an account have nothing to do with its pause.
const write = (req: PayloadRequest, id: Id, data: Record<string, unknown>): Promise<unknown> =>
  req.payload.db.updateOne({ collection: slugs.channels, id, data, returning: false, req })
