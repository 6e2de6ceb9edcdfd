import type { PayloadRequest, Where } from 'payload'
import type { CodesOfConduct } from '../../../payload-types'
import { slugs } from '../../../slugs'

/**
 * Versions that have taken effect: published, and their date has come. One without a date was published before
 * versions had any, and has been in force since.
 */
export const effective = (now: Date): Where => ({
  and: [
    { _status: { equals: 'published' } },
    { or: [{ effectiveAt: { exists: false } }, { effectiveAt: { less_than_equal: now.toISOString() } }] },
  ],
})

/** The code of conduct in force: of those that have taken effect, the highest version. Null when there is none. */
export const inForce =
  (now: () => Date) =>
  async (req: PayloadRequest): Promise<CodesOfConduct | null> => {
    const { docs } = await req.payload.find({
      collection: slugs.codesOfConduct,
      where: effective(now()),
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
