import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Member } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { memberErrors } from '../errors'

/**
 * Makes sure that a handle can be taken. A handle belongs to whoever verified their address first: an unverified
 * registration gives it up and goes on under a made-up one.
 *
 * @throws HANDLE_TAKEN when a member whom everybody can see has it.
 */
export const freeHandle = async (args: {
  handle: string
  /** The member who may have it already. */
  for: number | string | undefined
  req: PayloadRequest
}): Promise<void> => {
  const { handle, req } = args
  // System read: unverified members are invisible to whoever signs up, and hold handles all the same.
  const holder = await req.payload.db.findOne<Member>({
    collection: slugs.members,
    where: { handle: { equals: handle } },
    req,
  })
  if (!holder || String(holder.id) === String(args.for)) return
  if (holder._verified || holder.importedFrom) throw memberErrors.HANDLE_TAKEN({ field: 'handle' })
  await req.payload.db.updateOne({
    collection: slugs.members,
    id: holder.id,
    data: { handle: `member-${randomBytes(8).toString('hex')}` },
    req,
    returning: false,
  })
}
