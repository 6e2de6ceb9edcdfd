import type { PayloadRequest } from 'payload'
import type { Id } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import type { RecordedVote } from './readRecord'

/** Ids that one statement names: the variables of a statement are counted (32,766 in SQLite). */
const batch = 5_000

/**
 * Writes down what the decision made of each vote: whether it counted and by which flags, with the facts that their
 * sentences are made of. In the same breath the devices go that some of them rest on: nobody asks any more who shared one.
 * Within the transaction of the decision.
 */
export const keepVerdicts = async (
  contest: Id,
  record: readonly Pick<RecordedVote, 'id' | 'isSetAside' | 'flags'>[],
  req: PayloadRequest,
): Promise<void> => {
  const { db } = req.payload
  await db.updateMany({
    collection: slugs.votes,
    where: { contest: { equals: contest } },
    data: { device: null, counted: true, flags: [] },
    req,
    returning: false,
  })
  // Most flags say the same of many votes: one statement for all that are alike.
  const alike = new Map<string, string[]>()
  for (const { id, isSetAside, flags } of record) {
    if (!isSetAside && flags.length === 0) continue
    const kept = flags.map(({ signal, facts }) => ({ signal, facts }))
    const verdict = JSON.stringify({ counted: !isSetAside, flags: kept })
    alike.set(verdict, [...(alike.get(verdict) ?? []), id])
  }
  for (const [verdict, ids] of alike)
    for (let at = 0; at < ids.length; at += batch)
      await db.updateMany({
        collection: slugs.votes,
        where: { id: { in: ids.slice(at, at + batch).map((id) => documentId(req.payload, id)) } },
        data: JSON.parse(verdict) as Record<string, unknown>,
        req,
        returning: false,
      })
}
