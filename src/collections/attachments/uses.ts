import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest, Where } from 'payload'
import { picturesNamedIn } from '../../core/markdown'
import { type Id, idOf } from '../../core/related'
import { type Target, targetKey } from '../../core/target'
import { slugs } from '../../slugs'

type Row = { id: Id; filename: string; uses?: string[] | null }

/** Notes which pictures of its author a text shows: who may read it sees them. Another's pictures stay as they are. */
export const noteUses: CollectionAfterChangeHook = async ({ doc, previousDoc, collection, req }) => {
  const { id, body, author } = doc as { id: Id; body?: string | null; author?: unknown }
  const before = new Set(picturesNamedIn((previousDoc as { body?: string | null } | undefined)?.body ?? ''))
  const now = new Set(picturesNamedIn(body ?? ''))
  const changed = [...new Set([...before, ...now])].filter((name) => before.has(name) !== now.has(name))
  if (changed.length === 0) return doc
  const use = targetKey({ collection: collection.slug, id })
  const owned: Where = { and: [{ filename: { in: changed } }, { owner: { equals: idOf(author) } }] }
  for (const row of await rowsOf(owned, req)) {
    const others = (row.uses ?? []).filter((each) => each !== use)
    await keepUses(row, now.has(row.filename) ? [...others, use] : others, req)
  }
  return doc
}

/** The pictures of a text that is deleted go with it, unless another one shows them. */
export const dropUses: CollectionAfterDeleteHook = async ({ id, doc, collection, req }) => {
  const use = targetKey({ collection: collection.slug, id })
  for (const row of await rowsOf({ uses: { equals: use } }, req)) {
    const others = (row.uses ?? []).filter((each) => each !== use)
    if (others.length > 0) await keepUses(row, others, req)
    // A consequence of what was deleted, whoever did it.
    else await req.payload.delete({ collection: slugs.attachments, id: row.id, overrideAccess: true, req })
  }
  return doc
}

/** A text took another row, and its pictures stay with it. */
export const carryUses = async ({
  from,
  to,
  req,
}: {
  from: Target
  to: Target
  req: PayloadRequest
}): Promise<void> => {
  const [was, is] = [targetKey(from), targetKey(to)]
  for (const row of await rowsOf({ uses: { equals: was } }, req))
    await keepUses(row, [...(row.uses ?? []).filter((each) => each !== was && each !== is), is], req)
}

// By the adapter: the collection is closed to every API.

const rowsOf = async (where: Where, req: PayloadRequest): Promise<Row[]> =>
  (await req.payload.db.find<Row>({ collection: slugs.attachments, where, limit: 0, pagination: false, req }))
    .docs

const keepUses = async ({ id }: Row, uses: string[], req: PayloadRequest): Promise<void> => {
  await req.payload.db.updateOne({ collection: slugs.attachments, id, data: { uses }, req, returning: false })
}
