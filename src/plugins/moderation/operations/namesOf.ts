import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'

/** Names of members by id (as a string), as whoever asks may read them. */
export const namesOf = async (
  ids: readonly (number | string | null)[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, string>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: slugs.members,
    where: { id: { in: wanted } },
    select: { displayName: true, handle: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ id, displayName, handle }) => [String(id), `${displayName} (@${handle})`]))
}
