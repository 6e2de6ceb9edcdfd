import type { Payload } from 'payload'
import { slugs } from '../slugs'
import { Failure } from './failure'

/**
 * The member with a handle.
 *
 * @throws Failure when there is none.
 */
export const memberOf = async (payload: Payload, handle: string): Promise<{ id: number | string }> => {
  // System read: whoever may run this tool owns the database.
  const { docs } = await payload.find({
    collection: slugs.members,
    where: { handle: { equals: handle.replace(/^@/, '') } },
    limit: 1,
    depth: 0,
    select: { handle: true },
    overrideAccess: true,
  })
  if (!docs[0]) throw new Failure(`There is no member with the handle ${handle}.`)
  return docs[0]
}
