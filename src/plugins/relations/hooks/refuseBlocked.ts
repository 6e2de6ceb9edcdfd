import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../../access'
import { slugs } from '../../../slugs'
import { everyId, idOf } from '../../../core/related'
import { relationErrors } from '../errors'
import { mentionsOf } from '../../../core/mentions'

type Id = number | string

/** Where somebody writes, and to whom. */
export type Addressed = {
  /** Fields whose words may name members; the first is where the site shows the refusal. */
  texts: readonly [string, ...string[]]
  /** What it may be said under: the relationship, and the field of its authors there. @default nothing */
  under?: readonly { field: string; collection: string; author: string }[]
}

/**
 * Refuses what a blocked member directs at who blocked them: an answer under something of theirs, or their handle
 * in the text. Moderators and managers are never kept from speaking to somebody, and what nobody signed in for (an
 * import) is passed over. Words that were there before an edit are not asked about again.
 *
 * @throws BLOCKED
 */
export const refuseBlocked =
  ({ texts, under = [] }: Addressed): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const writer = userOf(req)
    if (!writer || hasRole(req, 'moderator', 'manager')) return data
    const namedIn = (doc: Record<string, unknown> | undefined): string[] =>
      texts.flatMap((text) => mentionsOf(typeof doc?.[text] === 'string' ? doc[text] : ''))
    const before = namedIn(operation === 'update' ? (originalDoc as Record<string, unknown>) : undefined)
    const named = namedIn(data).filter((handle) => !before.includes(handle))
    const addressed = [
      ...(await membersNamed(named, req)),
      ...(operation === 'create' ? await authorsAbove(under, data, req) : []),
    ]
    if (await isBlockedByAny(writer.id, addressed, req)) throw relationErrors.BLOCKED({ field: texts[0] })
    return data
  }

// System reads: whether somebody has blocked the writer is not the writer's to look up.

const membersNamed = async (handles: readonly string[], req: PayloadRequest): Promise<Id[]> => {
  if (handles.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection: slugs.members,
    where: { handle: { in: [...handles] } },
    limit: 0,
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}

const authorsAbove = async (
  under: NonNullable<Addressed['under']>,
  data: Record<string, unknown>,
  req: PayloadRequest,
): Promise<Id[]> => {
  const authors: Id[] = []
  for (const { field, collection, author } of under) {
    const id = idOf(data[field])
    if (id === null) continue
    const row = await req.payload.db.findOne<{ id: number } & Record<string, unknown>>({
      collection: collection as CollectionSlug,
      where: { id: { equals: id } },
      req,
    })
    authors.push(...everyId(row?.[author]))
  }
  return authors
}

const isBlockedByAny = async (writer: Id, owners: readonly Id[], req: PayloadRequest): Promise<boolean> => {
  if (owners.length === 0) return false
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.memberRelations,
    where: {
      and: [{ other: { equals: writer } }, { blocked: { equals: true } }, { owner: { in: [...owners] } }],
    },
    req,
  })
  return totalDocs > 0
}
