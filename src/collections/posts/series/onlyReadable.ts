import type { Access, FieldHook } from 'payload'
import { isolateObjectProperty } from 'payload'
import { idsOf } from '../../../core/related'
import { slugs } from '../../../slugs'

/**
 * `afterRead`: leaves out the posts that the reader may not read, so that not even the number of a draft shows.
 *
 * @param mayReadDrafts - the rule under which drafts are read; only its plain `true` counts.
 */
export const onlyReadable =
  (mayReadDrafts: Access): FieldHook =>
  async ({ value, req, overrideAccess }) => {
    const ids = idsOf(value)
    // REST and GraphQL say nothing about it, and mean that access holds.
    if (ids.length === 0 || overrideAccess === true || (await mayReadDrafts({ req })) === true) return value
    const { docs } = await req.payload.find({
      collection: slugs.posts,
      where: { id: { in: ids } },
      select: {},
      limit: ids.length,
      pagination: false,
      depth: 0,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
      overrideAccess: false,
    })
    const readable = new Set(docs.map(({ id }) => String(id)))
    return ids.filter((id) => readable.has(String(id)))
  }
