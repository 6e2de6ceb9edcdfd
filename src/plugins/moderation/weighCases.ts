import type { WorkerTask } from '../../config/tasks'
import { slugs } from '../../slugs'
import type { ModerationSettings } from './options'
import { storedCase } from './record'
import { opensConversation } from './opensConversation'
import { urgencyOf } from './urgency'

const batch = 100
/** How long a weight stands: cases age by the hour, and the queue is read by people. */
const staleAfterMs = 5 * 60_000

/** Keeps the urgency of open cases true as they age; in several processes at once the same figure is written twice. */
export const weighCases = (settings: ModerationSettings): WorkerTask => ({
  name: 'moderation urgency',
  run: async ({ payload }) => {
    const now = settings.now()
    const { docs } = await payload.db.find<{ id: number | string; kind?: string | null }>({
      collection: slugs.moderationCases,
      where: {
        and: [
          { status: { equals: 'open' } },
          {
            or: [
              { weighedAt: { exists: false } },
              { weighedAt: { less_than: new Date(now.getTime() - staleAfterMs).toISOString() } },
            ],
          },
        ],
      },
      limit: batch,
      pagination: false,
    })
    for (const row of docs) {
      const opens = opensConversation(settings, row.kind ?? '')
      await payload.db.updateOne({
        collection: slugs.moderationCases,
        id: row.id,
        data: { urgency: urgencyOf({ ...storedCase(row), opens }, now), weighedAt: now.toISOString() },
        returning: false,
      })
    }
    return docs.length
  },
})
