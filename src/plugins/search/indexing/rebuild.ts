import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import type { WorkerTask } from '../../../config/tasks'
import { fullTextOf } from '../../../database/fullText'
import { transact } from '../../../database/transact'
import { settingsOf, type SearchedKind } from '../options'
import { index, indexVersion } from './entries'

/** Documents of one transaction: a second of the one writer, at most. */
const batch = 200

/**
 * Builds what is missing of the index, a batch at a turn: all of it where it was never built, or built with another
 * form of words. Where it got to is written in the batch's own transaction, so that it may be killed anywhere.
 */
export const buildIndex = (kinds: readonly SearchedKind[]): WorkerTask => ({
  name: 'search',
  run: async ({ payload, signal }) => {
    for (const kind of kinds) {
      if (signal.aborted) return 0
      const done = await transact(payload, (req) => buildNext(kind, req))
      if (done > 0) return done
    }
    return 0
  },
})

/**
 * Forgets the whole index and builds it anew; the hub may be running.
 *
 * @param onProgress - is told how many documents of how many were looked at.
 * @returns how many documents there were; null: the hub has no search.
 */
export const rebuildIndex = async (
  payload: Payload,
  { onProgress }: { onProgress: (done: number, total: number) => void },
): Promise<number | null> => {
  const kinds = settingsOf(payload)?.kinds
  if (!kinds) return null
  const counts = await Promise.all(
    // System reads: the index is of everything.
    kinds.map(({ collection }) => payload.db.count({ collection: collection as CollectionSlug })),
  )
  const total = counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  for (const { collection } of kinds)
    await transact(payload, (req) => fullTextOf(payload).clear(collection, req))
  let done = 0
  const { run } = buildIndex(kinds)
  const { signal } = new AbortController()
  for (let last = -1; last !== 0;) {
    last = await run({ payload, signal })
    done += last
    onProgress(done, total)
  }
  return done
}

/** How many documents were looked at; 0: the kind is done. */
const buildNext = async (kind: SearchedKind, req: PayloadRequest): Promise<number> => {
  const fullText = fullTextOf(req.payload)
  const { collection } = kind
  const state = await fullText.state(collection, req)
  const isCurrent = state?.version === indexVersion
  if (isCurrent && state.isDone) return 0
  if (state && !isCurrent) await fullText.clear(collection, req)
  const position = isCurrent ? state.position : null
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection: collection as CollectionSlug,
    ...(position === null ? {} : { where: { id: { greater_than: position } } }),
    sort: 'id',
    limit: batch,
    pagination: false,
    select: { id: true } as never,
    req,
  })
  const ids = docs.map(({ id }) => id)
  if (ids.length > 0) await index(kind, ids, req)
  await fullText.setState(
    collection,
    { version: indexVersion, position: ids.at(-1) ?? position, isDone: ids.length < batch },
    req,
  )
  return ids.length
}

/**
 * Takes out of the index's own files what is no longer found, a bounded part at a time.
 *
 * @param isFirst - the first part; the others go on from it.
 * @returns is nothing left to do?
 */
export const purgeIndex = async (isFirst: boolean, req: PayloadRequest): Promise<boolean> => {
  let isDone = true
  for (const { collection } of settingsOf(req.payload)?.kinds ?? [])
    isDone = (await fullTextOf(req.payload).purge(collection, isFirst, req)) && isDone
  return isDone
}
