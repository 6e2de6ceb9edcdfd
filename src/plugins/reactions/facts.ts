import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'

type Id = number | string
type Counted = (args: { member: Id; since: Date | null; req: PayloadRequest }) => Promise<number>

const countBy =
  (field: 'member' | 'author'): Counted =>
  async ({ member, since, req }) => {
    const where = {
      and: [
        { [field]: { equals: member } },
        ...(since ? [{ createdAt: { greater_than: since.toISOString() } }] : []),
      ],
    }
    // By the adapter: a fact of the hub.
    return (await req.payload.db.count({ collection: slugs.reactions, where, req })).totalDocs
  }

/** How many reactions a member has given, since a day or ever. None is to words of their own. */
export const reactionsGiven = countBy('member')
/** How many reactions others have given to what a member wrote, since a day or ever. */
export const reactionsReceived = countBy('author')
