import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../../slugs'
import type { ConductOptions } from '../options'

/** How many members who take part have accepted a version, and how many there are. */
export type Acceptances = { accepted: number; members: number }

/** Counts the acceptances of a version. Whether whoever asks may know is the caller's to check. */
export const countAcceptances =
  ({ activeMembers }: Pick<ConductOptions, 'activeMembers'>) =>
  async (version: number, req: PayloadRequest): Promise<Acceptances> => {
    const [accepted, members] = await Promise.all([
      count(req, slugs.conductAcceptances, {
        and: [{ version: { equals: version } }, ofMember(activeMembers)],
      }),
      count(req, slugs.members, activeMembers),
    ])
    return { accepted, members }
  }

// Counts, shows nobody.
const count = async (
  req: PayloadRequest,
  collection: typeof slugs.conductAcceptances | typeof slugs.members,
  where: Where,
): Promise<number> => (await req.payload.db.count({ collection, where, req })).totalDocs

/** A condition on members, as a condition on what names one as `member`. */
const ofMember = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([name, value]) =>
      name === 'and' || name === 'or'
        ? [name, (value as Where[]).map(ofMember)]
        : [`member.${name}`, value as never],
    ),
  )
