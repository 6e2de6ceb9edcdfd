import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import { Failure } from '../failure'

/**
 * The member under whose name stands what names no author: the one of the handle, or the first administrator.
 *
 * @throws Failure when there is none.
 */
export const authorOf = async (payload: Payload, handle: string | undefined): Promise<number | string> => {
  const { docs } = await payload.find({
    collection: slugs.members,
    where: handle === undefined ? { roles: { in: ['admin'] } } : { handle: { equals: handle } },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { handle: true },
    // A system read: the operator asks.
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  throw new Failure(
    handle === undefined
      ? 'There is no administrator yet: start the hub once, or run create-admin.'
      : `There is no member with the handle "${handle}".`,
  )
}
