import type { CollectionBeforeChangeHook } from 'payload'
import { slugs } from '../../../slugs'
import { conductErrors } from '../errors'
import { effective } from '../operations/inForce'

/**
 * A version that has taken effect stays word for word as members accepted it, and published: also for admins, also
 * against drafts over it and the restoring of an older state.
 *
 * @throws CODE_FROZEN
 */
export const keepFrozen =
  (now: () => Date): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation !== 'update') return data
    const { id } = originalDoc as { id: number | string }
    const { totalDocs } = await req.payload.db.count({
      collection: slugs.codesOfConduct,
      where: { and: [{ id: { equals: id } }, effective(now())] },
      req,
    })
    if (totalDocs > 0) throw conductErrors.CODE_FROZEN()
    return data
  }
