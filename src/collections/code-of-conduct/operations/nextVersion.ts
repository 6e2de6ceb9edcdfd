import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../../slugs'

/** The highest version number of the codes that match; 0 when there is none. */
export const highestVersion = async (req: PayloadRequest, where: Where = {}): Promise<number> => {
  const { docs } = await req.payload.db.find<{ version?: number | null }>({
    collection: slugs.codesOfConduct,
    where,
    sort: '-version',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version ?? 0
}

/** The number that a new code is offered: one above all there are, drafts included. */
export const nextVersion = async (req: PayloadRequest): Promise<number> => (await highestVersion(req)) + 1
