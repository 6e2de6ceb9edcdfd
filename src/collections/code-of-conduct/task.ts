import type { WorkerTask } from '../../config/tasks'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import { effective, inForce } from './operations/inForce'
import type { ConductOptions } from './options'

/**
 * Keeps the time: says once of each version that it has taken effect, when its date comes or, after an outage, as soon
 * as the worker runs again. Of several that took effect meanwhile, members hear of the one in force. Saying it and
 * writing down that it was said are one transaction: two workers collide on the row, and one of them says it.
 */
export const tellInForce = ({ emit, now }: Pick<ConductOptions, 'emit' | 'now'>): WorkerTask => ({
  name: 'code-of-conduct',
  run: async ({ payload }) => {
    const due = {
      and: [effective(now()), { effectiveAt: { exists: true } }, { toldAt: { exists: false } }],
    }
    // Nearly always nothing: looked for outside the transaction, which would stand in the queue of writers.
    if ((await payload.db.count({ collection: slugs.codesOfConduct, where: due })).totalDocs === 0) return 0
    return inTransaction({ payload }, async (req) => {
      const { docs } = await payload.db.find<{ id: number | string; version: number }>({
        collection: slugs.codesOfConduct,
        where: due,
        pagination: false,
        req,
      })
      for (const { id } of docs)
        await payload.db.updateOne({
          collection: slugs.codesOfConduct,
          id,
          data: { toldAt: now().toISOString() },
          req,
          returning: false,
        })
      const current = await inForce(now)(req)
      if (current && docs.some(({ id }) => id === current.id))
        await emit({ topic: 'conduct.in-force', payload: { version: current.version }, req })
      return docs.length
    })
  },
})
