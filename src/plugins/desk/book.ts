import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import type { Stage } from './stages'
import type { Id } from '../../core/related'
import type { TextRef } from './texts'

/** Writes an entry of the desk's log, in the transaction of `req`. Nothing changes or removes one. */
export const writeEntry = async (entry: {
  ref: TextRef
  from: Stage
  stage: Stage
  by: Id | null
  note: string | null
  digest: string
  version: string | null
  decision: boolean
  now: Date
  req: PayloadRequest
}): Promise<void> => {
  const { ref, by, now, req, from, stage, note, digest, version, decision } = entry
  // The adapter and not the Local API: the book is closed to every API, and has no hooks.
  await req.payload.db.create({
    collection: slugs.deskEntries,
    data: {
      source: ref.collection,
      document: String(ref.id),
      locale: ref.locale,
      from,
      stage,
      note,
      digest,
      version,
      decision,
      ...(by === null ? {} : { by }),
      createdAt: now.toISOString(),
    },
    req,
  })
}
