import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { emit } from '../../outbox'
import { type DeliveryRow, findRow, findRows } from '../rows'
import type { AfterwardsState } from './words'

/** How a receipt stands after an act about it went well. */
const done = { edit: 'edited', reply: 'corrected', remove: 'recalled' } as const

/** Writes how a receipt stands. By the adapter: it is no move of the delivery, which has come to its end. */
export const mark = async (
  req: PayloadRequest,
  { id }: Pick<DeliveryRow, 'id'>,
  afterwards: AfterwardsState | null,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: slugs.deliveries,
    id,
    // Nobody looks any more how a post does that is gone.
    data: { afterwards, ...(afterwards === 'recalled' ? { measureAt: null } : {}) },
    req,
    returning: false,
  })
}

/**
 * Draws the consequences of a delivery that came to rest for the others about the same post, in the transaction of
 * `req`: what waits for it is due; the receipt of the post says what became of it.
 */
export const noteAfterwards = async (args: {
  req: PayloadRequest
  delivery: DeliveryRow
  now: Date
}): Promise<void> => {
  const { req, delivery, now } = args
  const { act } = delivery
  await wake(args)
  if (act == null || act === 'publish') return lookAgain(req, delivery)
  const { payload } = req
  // An edit has no figures of its own; a correction is a post.
  if (act !== 'reply' && delivery.status === 'published')
    await payload.db.updateOne({
      collection: slugs.deliveries,
      id: delivery.id,
      data: { measureAt: null },
      req,
      returning: false,
    })
  const post =
    delivery.of == null
      ? null
      : await findRow({ payload, collection: slugs.deliveries, id: delivery.of, req })
  if (!post || post.afterwards === 'recalled') return
  if (delivery.status === 'published') {
    await mark(req, post, done[act])
    if (act === 'remove') await close({ req, post, now })
    return
  }
  if (delivery.status === 'cancelled') return
  await mark(req, post, act === 'remove' ? 'byHand' : 'asked')
}

/** What waited for it goes on at once. */
const wake = async ({ req, delivery, now }: Parameters<typeof noteAfterwards>[0]): Promise<void> => {
  const post = delivery.of ?? delivery.id
  await req.payload.db.updateMany({
    collection: slugs.deliveries,
    where: {
      and: [
        { of: { in: [post, delivery.id] } },
        { status: { equals: 'pending' } },
        { id: { not_equals: delivery.id } },
      ],
    },
    data: { nextAttemptAt: now.toISOString() },
    req,
    returning: false,
  })
}

/** What it tells of changed while it was on its way. */
const lookAgain = async (req: PayloadRequest, delivery: DeliveryRow): Promise<void> => {
  if (delivery.status !== 'published' || delivery.afterwards !== 'behind') return
  const { payload } = req
  await mark(req, delivery, null)
  const announcement = await findRow({
    payload,
    collection: slugs.announcements,
    id: delivery.announcement,
    req,
  })
  if (!announcement) return
  const { collection, document } = announcement.source
  await emit({
    topic: 'content.changed',
    payload: { collection, id: document, revision: `sent ${delivery.id}` },
    req,
  })
}

/** The post is gone: nothing of it is tried any more, and what stood below it as a comment went with it. */
const close = async (args: { req: PayloadRequest; post: DeliveryRow; now: Date }): Promise<void> => {
  const { req, post, now } = args
  const { payload } = req
  const data = { status: 'cancelled', nextAttemptAt: null, settledAt: now.toISOString() }
  if (post.status !== 'published' && post.status !== 'cancelled')
    await payload.db.updateOne({ collection: slugs.deliveries, id: post.id, data, req, returning: false })
  const below = await findRows({
    payload,
    collection: slugs.deliveries,
    where: { and: [{ of: { equals: post.id } }, { act: { equals: 'reply' } }] },
    req,
  })
  for (const reply of below) {
    const removes = await findRows({
      payload,
      collection: slugs.deliveries,
      where: { of: { equals: reply.id } },
      req,
    })
    if (reply.status === 'published' && removes.length === 0) await mark(req, reply, 'recalled')
  }
}
