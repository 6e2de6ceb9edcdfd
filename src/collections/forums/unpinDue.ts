import type { Payload } from 'payload'
import type { WorkerTask } from '../../config/tasks'
import type { Id } from '../../core/related'
import { transact } from '../../database/transact'
import { slugs } from '../../slugs'
import { logTopicEvent } from './logTopicEvent'
import type { ForumsSettings } from './options'

const batch = 50

/** Unpins what was pinned until a day that has come, each topic once: whoever changes the row writes the line. */
export const unpinDue = ({ now }: Pick<ForumsSettings, 'now'>): WorkerTask => ({
  name: 'forum: pins that end',
  run: async ({ payload, signal }) => {
    const { docs } = await payload.db.find<{ id: Id }>({
      collection: slugs.topics,
      where: {
        and: [{ pinnedUntil: { less_than_equal: now().toISOString() } }, { pinned: { equals: true } }],
      },
      sort: 'pinnedUntil',
      limit: batch,
      pagination: false,
      select: {},
    })
    let done = 0
    for (const { id } of docs) {
      if (signal.aborted) break
      if (await unpin(payload, id, now())) done += 1
    }
    return done
  },
})

const unpin = (payload: Payload, id: Id, at: Date): Promise<boolean> =>
  transact(payload, async (req) => {
    const changed: unknown = await payload.db.updateOne({
      collection: slugs.topics,
      where: {
        and: [
          { id: { equals: id } },
          { pinned: { equals: true } },
          { pinnedUntil: { less_than_equal: at.toISOString() } },
        ],
      },
      data: { pinned: false, pinnedUntil: null },
      options: { atomic: true },
      req,
    })
    if (changed === null) return false
    await logTopicEvent({ topic: id, kind: 'unpinned', by: null, at, req })
    return true
  })
