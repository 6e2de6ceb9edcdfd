import { slugs } from '../../slugs'
import type { Consumer } from '../outbox'
import { lastDay } from './days'
import { settingsOf } from './options'

/**
 * For messages about something of an `author`'s that was judged: their level is worked out at the worker's next turn.
 * Who has never come has earned nothing that could change, and the nightly recount sees everybody.
 */
export const recountAuthor: Consumer = async ({ payload: { author }, req }) => {
  if (typeof author !== 'number' && typeof author !== 'string') return
  const day = await lastDay(author, req)
  if (!day) return
  await req.payload.db.updateOne({
    collection: slugs.memberDays,
    id: day.id,
    data: { recountAt: settingsOf(req.payload).now().toISOString() },
    returning: false,
    req,
  })
}
