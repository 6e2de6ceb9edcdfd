import type { CollectionSlug, PayloadRequest } from 'payload'
import { everyId, idOf } from '../../core/related'
import { type Target, targetKey } from '../../core/target'
import { plainRows } from '../../database/plainRows'
import { slugs } from '../../slugs'
import { type FollowLevel, levelFrom } from './levels'
import type { FollowingOptions } from './options'

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

/** A target and what stands around it, by their names. */
export type Place = { target: string; around: readonly (readonly string[])[] }

/** Where a target stands. */
export const placeOf = async (
  { around }: Pick<FollowingOptions, 'around'>,
  target: Target,
  req: PayloadRequest,
): Promise<Place> => ({
  target: targetKey(target),
  around: ((await around?.(target, req)) ?? []).map((line) => line.map(targetKey)),
})

/** The names of a place, each once. */
export const namesOf = ({ target, around }: Place): string[] => [...new Set([target, ...around.flat()])]

/** How closely some members follow a target, by their own words about it and about what stands around it. */
export const levelsOf = async (
  members: readonly Id[],
  place: Place,
  req: PayloadRequest,
): Promise<Map<string, FollowLevel>> => {
  if (members.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Row & { target: string }>({
    collection: slugs.subscriptions,
    where: { and: [{ target: { in: namesOf(place) } }, { member: { in: [...members] } }] },
    limit: 0,
    pagination: false,
    req,
  })
  const said = new Map<string, Map<string, FollowLevel>>()
  for (const { member, target, level } of docs) {
    const key = String(idOf(member))
    said.set(key, (said.get(key) ?? new Map<string, FollowLevel>()).set(target, level))
  }
  return new Map(
    [...said].flatMap(([member, words]) => {
      const level = levelFrom(words, place.target, place.around)
      return level === null ? [] : [[member, level] as const]
    }),
  )
}

/**
 * Writes down how closely a member follows a target from now on. The row's `updatedAt` says since when: the same word
 * again leaves it.
 */
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
      data: { level, because, ...(known.level === level ? { updatedAt: null } : {}) },
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
 * following is not made to follow again by their next word. How closely is their choice (`followsWritten`).
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
  if (await rowOf(member, target, req)) return
  const [row] = await plainRows<{ id: Id; followsWritten?: FollowLevel | null }>({
    collection: slugs.members,
    where: { id: { equals: member } },
    columns: ['followsWritten'],
    limit: 1,
    req,
  })
  const level = row?.followsWritten ?? 'watch'
  if (level !== 'normal') await keepLevel({ member, target, level, because: 'wrote' }, req)
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
