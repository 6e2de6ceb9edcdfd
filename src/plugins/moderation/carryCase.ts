import type { PayloadRequest } from 'payload'
import { type Target, targetKey } from '../../core/target'
import { carryKeys } from '../../database/carryKeys'
import { slugs } from '../../slugs'
import { findCase } from './record'

const carryLog = carryKeys(slugs.moderationLog, 'key')

/** A text took another row: its case and what the log says of it go along. */
export const carryCase = async (args: { from: Target; to: Target; req: PayloadRequest }): Promise<void> => {
  const { from, to, req } = args
  const known = await findCase(from, req)
  if (!known) return
  // By the adapter: a case is written by its log alone, and this is no decision.
  await req.payload.db.updateOne({
    collection: slugs.moderationCases,
    id: known.id,
    data: {
      key: targetKey(to),
      kind: to.collection,
      target: { relationTo: to.collection, value: to.id },
    },
    req,
    returning: false,
  })
  await carryLog(args)
}
