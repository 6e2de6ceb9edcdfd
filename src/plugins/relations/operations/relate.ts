import type { PayloadRequest } from 'payload'
import { Forbidden } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { relationErrors } from '../errors'

type Id = number | string

/** How a member keeps another at a distance. */
export type Relation = {
  /** Their posts are folded. */
  muted: boolean
  /** They cannot answer or name the member; their posts are folded as well. */
  blocked: boolean
}

type Row = Relation & { id: Id }

/**
 * Changes how the signed-in member stands to another. A pair that is at no distance any more has no row.
 *
 * @throws Forbidden · MEMBER_NOT_FOUND · NOT_YOURSELF
 */
export const relate =
  (change: Partial<Relation>): Operation<{ member: Id }, Relation> =>
  async ({ member }, req) => {
    const owner = userOf(req)?.id
    if (owner === undefined) throw new Forbidden(req.t)
    const other = documentId(req.payload, member)
    if (String(other) === String(owner)) throw relationErrors.NOT_YOURSELF({ field: 'member' })
    const { payload, user } = req
    const after = await transact(payload, async (req) => {
      const { totalDocs } = await payload.count({
        collection: slugs.members,
        where: { id: { equals: other } },
        overrideAccess: false,
        user,
        req,
      })
      if (totalDocs === 0) throw relationErrors.MEMBER_NOT_FOUND({ field: 'member' })
      // By the adapter from here on: the collection is closed to every API.
      const row = await payload.db.findOne<Row & { id: number }>({
        collection: slugs.memberRelations,
        where: { and: [{ owner: { equals: owner } }, { other: { equals: other } }] },
        req,
      })
      const after = { muted: row?.muted ?? false, blocked: row?.blocked ?? false, ...change }
      const isNear = !after.muted && !after.blocked
      if (row && isNear)
        await payload.db.deleteOne({
          collection: slugs.memberRelations,
          where: { id: { equals: row.id } },
          req,
        })
      else if (row)
        await payload.db.updateOne({
          collection: slugs.memberRelations,
          id: row.id,
          // A copy: the adapter adds to it.
          data: { ...after },
          req,
          returning: false,
        })
      else if (!isNear)
        await payload.db.create({ collection: slugs.memberRelations, data: { owner, other, ...after }, req })
      return after
    })
    Reflect.deleteProperty(req.context, contextKey)
    return after
  }

// One question a request, however many faces a page shows.
const contextKey = 'myRelations'

/** How the viewer stands to a member; null for a stranger, and for oneself. */
export const relationTo = async (member: Id, req: PayloadRequest): Promise<Relation | null> => {
  const viewer = userOf(req)
  if (!viewer || String(viewer.id) === String(member)) return null
  const context = req.context as Record<string, unknown>
  const known =
    (context[contextKey] as Promise<Map<string, Relation>> | undefined) ?? ownRelations(viewer.id, req)
  context[contextKey] = known
  return (await known).get(String(member)) ?? { muted: false, blocked: false }
}

const ownRelations = async (owner: Id, req: PayloadRequest): Promise<Map<string, Relation>> => {
  const { docs } = await req.payload.db.find<Row & { other: Id }>({
    collection: slugs.memberRelations,
    where: { owner: { equals: owner } },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(
    docs.map(({ other, muted, blocked }) => [
      String(other),
      { muted: Boolean(muted), blocked: Boolean(blocked) },
    ]),
  )
}
