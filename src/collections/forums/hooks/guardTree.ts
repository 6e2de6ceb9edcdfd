import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { type Id, idOf, isSame } from '../../../core/related'
import { slugs } from '../../../slugs'
import { forumErrors } from '../errors'

/** Forums stand one within another this deep at most: deeper, a breadcrumb no longer fits a phone. */
const deepest = 4

type Branch = { id: Id; parent?: unknown }

/** Pure: the forums above one, from the nearest; ends where it would go in a circle. */
export const pathAbove = (forums: readonly Branch[], parent: Id | null): Id[] => {
  const path: Id[] = []
  for (let at = parent; at !== null && !path.some((id) => isSame(id, at));) {
    path.push(at)
    const here = at
    at = idOf(forums.find(({ id }) => isSame(id, here))?.parent)
  }
  return path
}

/** Pure: how many levels stand in a forum, itself included. */
export const heightOf = (forums: readonly Branch[], id: Id, seen: readonly Id[] = []): number =>
  seen.some((each) => isSame(each, id))
    ? 0
    : 1 +
      Math.max(
        0,
        ...forums
          .filter(({ parent }) => isSame(idOf(parent), id))
          .map((child) => heightOf(forums, child.id, [...seen, id])),
      )

/**
 * Keeps the forums a tree of bounded depth.
 *
 * @throws FORUM_CYCLE · FORUM_TOO_DEEP naming `parent`.
 */
export const guardTree: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const parent = idOf((data as Branch).parent)
  if (parent === null) return data
  const { docs } = await req.payload.db.find<Branch>({
    collection: slugs.forums,
    pagination: false,
    limit: 0,
    req,
  })
  const own = idOf(originalDoc)
  const above = pathAbove(docs, parent)
  if (own !== null && above.some((id) => isSame(id, own))) throw forumErrors.FORUM_CYCLE({ field: 'parent' })
  const height = own === null ? 1 : heightOf(docs, own)
  if (above.length + height > deepest) throw forumErrors.FORUM_TOO_DEEP({ field: 'parent' })
  return data
}

/** @throws FORUM_NOT_EMPTY: topics without a forum would be read nowhere, and forums within it by everybody. */
export const refuseWhenFull: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const has = async (collection: 'topics' | 'forums', field: string): Promise<boolean> =>
    (await countOf(collection, field, id, req)) > 0
  if ((await has(slugs.topics, 'forum')) || (await has(slugs.forums, 'parent')))
    throw forumErrors.FORUM_NOT_EMPTY()
}

const countOf = async (
  collection: 'topics' | 'forums',
  field: string,
  id: Id,
  req: PayloadRequest,
): Promise<number> =>
  (await req.payload.db.count({ collection, where: { [field]: { equals: id } }, req })).totalDocs
