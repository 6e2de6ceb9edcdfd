import type { PayloadRequest } from 'payload'
import type { Id } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'

/** Who somebody is, at the desk. */
export type Person = { name: string; handle: string | null }

/** Ids that one question names: the variables of a statement are counted (32,766 in SQLite). */
const batch = 5_000

/** Names and handles of members, by id, each asked for once. Whoever left is not in it. */
export const peopleOf = async (ids: readonly string[], req: PayloadRequest): Promise<Map<string, Person>> => {
  const wanted = [...new Set(ids)].filter((id) => id !== '').map((id) => documentId(req.payload, id))
  const people = new Map<string, Person>()
  for (let at = 0; at < wanted.length; at += batch) {
    // By the adapter: organisers read these names wherever they read the members.
    const { docs } = await req.payload.db.find<{
      id: Id
      displayName?: string | null
      handle?: string | null
    }>({
      collection: slugs.members,
      where: { id: { in: wanted.slice(at, at + batch) } },
      select: { displayName: true, handle: true },
      limit: 0,
      pagination: false,
      req,
    })
    for (const { id, displayName, handle } of docs)
      people.set(String(id), { name: displayName ?? handle ?? '', handle: handle ?? null })
  }
  return people
}
