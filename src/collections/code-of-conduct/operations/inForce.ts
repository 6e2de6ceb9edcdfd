import type { PayloadRequest } from 'payload'
import type { CodesOfConduct } from '../../../payload-types'
import { slugs } from '../../../slugs'

/** The code of conduct in force: of the published ones, the highest version. Null when none is published. */
export const inForce = async (req: PayloadRequest): Promise<CodesOfConduct | null> => {
  const { docs } = await req.payload.find({
    collection: slugs.codesOfConduct,
    where: { _status: { equals: 'published' } },
    sort: '-version',
    limit: 1,
    pagination: false,
    depth: 0,
    // The published code is everybody's; whoever asks, the answer is the same.
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
