import { createLocalReq, type PayloadRequest } from 'payload'
import type { Id } from '../core/related'
import { slugs } from '../slugs'

/** A request in the name of a member, in the transaction of the hub's own: what they may read is found as they ask. */
export const inNameOf = async (member: { id: Id }, req: PayloadRequest): Promise<PayloadRequest> => {
  const transactionID = await req.transactionID
  return createLocalReq(
    {
      user: { ...member, collection: slugs.members } as never,
      req: transactionID == null ? {} : { transactionID },
      locale: 'all',
    },
    req.payload,
  )
}
