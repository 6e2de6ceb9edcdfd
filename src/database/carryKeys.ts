import type { CollectionSlug, PayloadRequest } from 'payload'
import { type Target, targetKey } from '../core/target'

/**
 * For rows that name a document by its key (`replies:12`): when its text takes another row, they name that one.
 *
 * @param field - the text field that holds the key.
 */
export const carryKeys =
  (collection: CollectionSlug, field: string) =>
  async ({ from, to, req }: { from: Target; to: Target; req: PayloadRequest }): Promise<void> => {
    await req.payload.db.updateMany({
      collection,
      where: { [field]: { equals: targetKey(from) } },
      data: { [field]: targetKey(to) },
      req,
      returning: false,
    })
  }
