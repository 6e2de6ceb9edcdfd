import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { emit } from '../../outbox'
import type { Language } from '../channels/channel'
import { publicLanguages } from '../contents'
import type { Source, SourceDocument } from '../options'

/** Pure: did this save make something public that was not? */
export const becamePublic = (
  isPublic: Source['isPublic'],
  { before, after }: { before: SourceDocument | undefined; after: SourceDocument },
): boolean => isPublic(after) && !(before !== undefined && isPublic(before))

/**
 * Remembers which languages were public before a save. Payload tells hooks of the latest version in one language,
 * and what the world reads may be an older one.
 */
export const notePublicLanguages =
  (sources: Readonly<Record<string, Source>>): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, collection, operation, req }) => {
    const source = sources[collection.slug]
    if (source?.byLanguage && req.context.importing !== true) {
      const id = (originalDoc as { id?: number | string } | undefined)?.id
      req.context[noteOf(collection.slug)] =
        operation === 'update' && id !== undefined
          ? await publicLanguages({ req, source, collection: collection.slug, id })
          : []
    }
    return data as unknown
  }

const noteOf = (collection: string): string => `public before: ${collection}`

/**
 * Says that a document became public, in the transaction of the save. What an importer or the demonstration writes
 * (`context.importing`) is public without being news: a thousand old posts must not flood every channel.
 */
export const announceOnPublish =
  (sources: Readonly<Record<string, Source>>): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, collection, operation, req }) => {
    const source = sources[collection.slug]
    if (!source || req.context.importing === true) return
    if (source.announcesItself?.(doc as SourceDocument) === false) return
    const { id, updatedAt } = doc as { id: number | string; updatedAt: string }
    const fact = { collection: collection.slug, id, revision: updatedAt }
    if (source.byLanguage) {
      const before = (req.context[noteOf(collection.slug)] ?? []) as readonly Language[]
      const after = await publicLanguages({ req, source, collection: collection.slug, id })
      for (const language of after.filter((each) => !before.includes(each)))
        await emit({ topic: 'content.published', payload: { ...fact, language }, req })
      return
    }
    const before = operation === 'create' ? undefined : (previousDoc as SourceDocument)
    if (becamePublic(source.isPublic, { before, after: doc as SourceDocument }))
      await emit({ topic: 'content.published', payload: fact, req })
  }
