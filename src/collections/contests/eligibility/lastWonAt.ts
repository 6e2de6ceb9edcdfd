import type { PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'

/** When a member last won something in a contest of this hub; null: never. */
export const lastWonAt = async (_member: Id, _req: PayloadRequest): Promise<Date | null> =>
  Promise.resolve(null)
