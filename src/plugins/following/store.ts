import type { CollectionSlug, PayloadRequest } from 'payload'
import { everyId, idOf } from '../../core/related'
import { type Target, targetKey } from '../../core/target'
import { slugs } from '../../slugs'
import type { FollowLevel } from './levels'

type Id = number | string
type Row = { id: number; member: Id; level: FollowLevel }

// By the adapter throughout: the collection is closed to every API, and the hub asks about whoever is concerned.

/** A member's own word about a target; null while they have not said any. */
export const rowOf = (member: Id, target: Target, req: PayloadRequest): Promise<Row | null> =>
  req.payload.db.findOne<Row>({
    collection: slugs.subscriptions,
    where: { and: [{ member: { equals: member } }, { target: { equals: targetKey(target) } }] },
    req,
  })

/** What some members have said about a target. */
export const levelsOf = async (
  members: readonly Id[],
  target: Target,
  req: PayloadRequest,
): Promise<Map<string, FollowLevel>> => {
  if (members.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Row>({
    collection: slugs.subscriptions,
    where: { and: [{ target: { equals: targetKey(target) } }, { member: { in: [...members] } }] },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ member, level }) => [String(idOf(member)), level]))
}

/** Writes down how closely a member follows a target from now on. */
export const keepLevel = async (
  args: { member: Id; target: Target; level: FollowLevel; because: 'chosen' | 'wrote' },
  req: PayloadRequest,
): Promise<void> => {
  const { member, target, level, because } = args
  const known = await rowOf(member, target, req)
  const collection = slugs.subscriptions
  if (known)
    await req.payload.db.updateOne({
      collection,
      id: known.id,
      data: { level, because },
      req,
      returning: false,
    })
  else
    await req.payload.db.create({
      collection,
      data: { member, target: targetKey(target), level, because },
      req,
    })
}

/**
 * Lets a member who wrote somewhere hear how it goes on, unless they have said how they want it: who has stopped
 * following is not made to follow again by their next word.
 */
export const followAsWriter = async ({
  member,
  target,
  req,
}: {
  member: Id
  target: Target
  req: PayloadRequest
}): Promise<void> => {
  if (!(await rowOf(member, target, req)))
    await keepLevel({ member, target, level: 'watch', because: 'wrote' }, req)
}

/** Who wrote a document: they follow what is said under it, unless they say otherwise. */
export const authorsOf = async ({ collection, id }: Target, req: PayloadRequest): Promise<Id[]> => {
  const names = new Set(
    req.payload.collections[collection as CollectionSlug]?.config.flattenedFields.map(({ name }) => name),
  )
  const field = ['authors', 'author'].find((name) => names.has(name))
  if (field === undefined) return []
  const row = await req.payload.db.findOne<{ id: number } & Record<string, unknown>>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  return everyId(row?.[field])
}
