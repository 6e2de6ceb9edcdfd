import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { handleSkeleton } from '../../../core/likeness'
import { slugs } from '../../../slugs'
import { memberErrors } from '../errors'
import { isFormerHandle } from '../handles/keepHandles'
import { settingsOf } from '../options'
import { holderOfLikeness } from './holderOfLikeness'

/**
 * Makes sure that a handle can be taken. A handle belongs to whoever verified their address first: an unverified
 * registration gives it, and what looks like it, up and goes on under a made-up one.
 *
 * @throws HANDLE_UNFIT when nobody may be called so · HANDLE_TAKEN when a member whom everybody can see has it or had it before, or one that looks like it.
 */
export const freeHandle = async (args: {
  handle: string
  /** The member who may have it already. */
  for: number | string | undefined
  req: PayloadRequest
}): Promise<void> => {
  const { handle, req } = args
  // An address cannot wait for a decision, as the name beside it can: it is taken at once, or not.
  if (await settingsOf(req.payload).isHandleHeld(handle, req))
    throw memberErrors.HANDLE_UNFIT({ field: 'handle' })
  // Asked here too, not by the hook alone: a known address makes no member, and must be answered alike.
  if (await isFormerHandle({ handle, except: args.for, req }))
    throw memberErrors.HANDLE_TAKEN({ field: 'handle' })
  const holder = await holderOfLikeness({ handle, except: args.for, req })
  if (!holder) return
  if (holder._verified || holder.importedFrom) throw memberErrors.HANDLE_TAKEN({ field: 'handle' })
  const made = `member-${randomBytes(8).toString('hex')}`
  await req.payload.db.updateOne({
    collection: slugs.members,
    id: holder.id,
    data: { handle: made, skeleton: handleSkeleton(made) },
    req,
    returning: false,
  })
}
