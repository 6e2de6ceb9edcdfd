import type { Payload, PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import type { Post } from '../operations/doing'
import { type DeliveryRow, findRow, findRows, type Id } from '../rows'
import { isRecalled } from './recalled'

/** Milliseconds after which is asked again whether what comes before has ended. It also says so when it ends. */
const lookAgainMs = 5_000

/** A post with what it tells, and what it stands below; null when its row is gone. */
export const readPost = async (args: {
  payload: Payload
  id: Id
  req: PayloadRequest
}): Promise<Post | null> => {
  const { payload, id, req } = args
  const row = await findRow({ payload, collection: slugs.deliveries, id, req })
  const announcement =
    row && (await findRow({ payload, collection: slugs.announcements, id: row.announcement, req }))
  if (!row || !announcement) return null
  const above = row.of == null ? null : await readPost({ payload, id: row.of, req })
  return { row, announcement, above }
}

/**
 * What an act finds before its turn, in the transaction of its beginning. `wait`: the post, or another act about it, is
 * with the network at this moment; it was put off. `nothing`: there is nothing left to do it to. `done`: it is gone
 * already.
 */
export const comesBefore = async (args: {
  req: PayloadRequest
  delivery: DeliveryRow
  post: Post | null
  now: Date
}): Promise<'wait' | 'nothing' | 'done' | null> => {
  const { req, delivery, post, now } = args
  const { payload } = req
  if (!post) return 'nothing'
  const { row } = post
  if (delivery.act === 'remove') {
    if (row.afterwards === 'recalled') return 'done'
  } else if (row.afterwards === 'recalled' || (await isRecalled({ payload, delivery, req }))) return 'nothing'
  const others = await findRows({
    payload,
    collection: slugs.deliveries,
    where: {
      and: [
        { of: { equals: row.id } },
        { status: { equals: 'sending' } },
        { id: { not_equals: delivery.id } },
        // A correction is a post of its own, and waits for nobody.
        { act: { not_equals: 'reply' } },
      ],
    },
    req,
  })
  if (row.status !== 'sending' && others.length === 0) return null
  await payload.db.updateOne({
    collection: slugs.deliveries,
    id: delivery.id,
    data: {
      nextAttemptAt: new Date(now.getTime() + lookAgainMs).toISOString(),
      // Not an attempt that counts.
      roundStart: (delivery.roundStart ?? 0) + 1,
    },
    req,
    returning: false,
  })
  return 'wait'
}
