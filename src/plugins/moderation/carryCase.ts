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
  await req.payload.update({
    collection: slugs.moderationCases,
    id: known.id,
    data: {
      key: targetKey(to),
      kind: to.collection,
      target: { relationTo: to.collection, value: to.id },
    } as never,
    depth: 0,
    // A case is written by its log alone; this is no decision, and nobody's to ask for.
    overrideAccess: true,
    req,
  })
  await carryLog(args)
}
