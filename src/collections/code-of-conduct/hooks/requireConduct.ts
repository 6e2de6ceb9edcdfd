import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { conductErrors } from '../errors'
import { findAcceptance } from '../operations/accept'
import { inForce } from '../operations/inForce'
import type { ConductOptions } from '../options'
import { publishes, wordsOf } from '../publishes'

/**
 * The gate before everything that members publish: whoever has not accepted the code of conduct in force reads and
 * drafts on, and publishes once they have. What the hub writes itself (worker, import, demonstration) has no member
 * and passes; so does everybody while no code is in force.
 *
 * Put it before hooks that judge or count what is about to be saved.
 *
 * @throws CODE_NOT_ACCEPTED naming the version.
 */
export const requireConduct =
  ({ now }: Pick<ConductOptions, 'now'>): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, collection, req }) => {
    const user = userOf(req)
    if (user === null || req.context.importing) return data
    const kind = {
      hasDrafts: Boolean(collection.versions?.drafts),
      words: wordsOf(collection.flattenedFields),
    }
    const before = operation === 'update' ? (originalDoc as Record<string, unknown>) : null
    if (!publishes(kind, { data, before })) return data
    await acceptedConduct({ now })(req)
    return data
  }

/**
 * The same gate for an operation that publishes without saving a document of its member's own, such as a registration.
 *
 * @throws CODE_NOT_ACCEPTED naming the version.
 */
export const acceptedConduct =
  ({ now }: Pick<ConductOptions, 'now'>) =>
  async (req: PayloadRequest): Promise<void> => {
    const user = userOf(req)
    const code = user && (await inForce(now)(req))
    if (!user || !code || (await findAcceptance({ member: user.id, version: code.version, req }))) return
    throw conductErrors.CODE_NOT_ACCEPTED({
      message: `Accept the code of conduct in force first: version ${code.version}.`,
    })
  }
