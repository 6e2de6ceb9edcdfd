import type { PayloadRequest } from 'payload'
import { handleSkeleton } from '../../../core/likeness'
import type { Member } from '../../../payload-types'
import { slugs } from '../../../slugs'

/**
 * The member whose handle is, or looks like, this one; null when there is none.
 *
 * @param args.except - a member who may keep or take what looks like their own.
 */
export const holderOfLikeness = async (args: {
  handle: string
  except: number | string | undefined
  req: PayloadRequest
}): Promise<Member | null> => {
  const { handle, except, req } = args
  // System read: unverified members are invisible to others, and hold handles all the same.
  return req.payload.db.findOne<Member>({
    collection: slugs.members,
    where: {
      and: [
        { or: [{ handle: { equals: handle } }, { skeleton: { equals: handleSkeleton(handle) } }] },
        ...(except === undefined ? [] : [{ id: { not_equals: except } }]),
      ],
    },
    req,
  })
}
