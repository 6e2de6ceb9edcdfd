import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { isAutosave } from '../../../config/autosave'
import { slugs } from '../../../slugs'
import { emit } from '../../outbox'

/**
 * Says that what was announced was saved again, in the transaction of the save; what changed of it, if anything, is seen
 * by whoever hears it. What the editor's form keeps by itself is not public.
 */
export const noticeChange: CollectionAfterChangeHook = async ({ doc, collection, operation, req }) => {
  if (operation !== 'update' || req.context.importing === true || isAutosave(req)) return
  const { id, updatedAt } = doc as { id: number | string; updatedAt: string }
  await tell(req, collection.slug, id, updatedAt)
}

/** The same of a document that is gone; its receipts stay. */
export const noticeDeletion: CollectionAfterDeleteHook = ({ id, collection, req }) =>
  tell(req, collection.slug, id, 'deleted')

const tell = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  revision: string,
): Promise<void> => {
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.announcements,
    where: {
      and: [{ 'source.collection': { equals: collection } }, { 'source.document': { equals: String(id) } }],
    },
    req,
  })
  if (totalDocs > 0) await emit({ topic: 'content.changed', payload: { collection, id, revision }, req })
}
