import type { CollectionAfterChangeHook } from 'payload'
import { emit } from '../../outbox'
import type { Source, SourceDocument } from '../options'

/** Pure: did this save make something public that was not? */
export const becamePublic = (
  isPublic: Source['isPublic'],
  { before, after }: { before: SourceDocument | undefined; after: SourceDocument },
): boolean => isPublic(after) && !(before !== undefined && isPublic(before))

/**
 * Says that a document became public, in the transaction of the save. What an importer or the demonstration writes
 * (`context.importing`) is public without being news: a thousand old posts must not flood every channel.
 */
export const announceOnPublish =
  (sources: Readonly<Record<string, Source>>): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, collection, operation, req }) => {
    if (req.context.importing === true) return
    const source = sources[collection.slug]
    const before = operation === 'create' ? undefined : (previousDoc as SourceDocument)
    if (!source || !becamePublic(source.isPublic, { before, after: doc as SourceDocument })) return
    const { id, updatedAt } = doc as { id: number | string; updatedAt: string }
    await emit({
      topic: 'content.published',
      payload: { collection: collection.slug, id, revision: updatedAt },
      req,
    })
  }
