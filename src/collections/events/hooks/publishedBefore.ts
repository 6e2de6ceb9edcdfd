import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { type StoredEvent, storedEvent } from '../telling/facts'

const key = 'eventsBefore'
type Kept = Map<string, StoredEvent | null>

/**
 * Keeps the event as the world reads it until this save, for the hooks that come after: what Payload hands them as the
 * previous document may be a draft that nobody ever saw.
 */
export const keepPublished: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return data
  const { id } = originalDoc as { id: number | string }
  const kept = (req.context[key] as Kept | undefined) ?? new Map()
  kept.set(String(id), await storedEvent(id, req))
  req.context[key] = kept
  return data
}

/** The event as it was stored before the save that `req` is about; null when it is new. */
export const publishedBefore = (id: number | string, req: PayloadRequest): StoredEvent | null =>
  (req.context[key] as Kept | undefined)?.get(String(id)) ?? null
