import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { renderMarkdown } from '../core/markdown'
import { mentionsOf } from '../core/mentions'
import { slugs } from '../slugs'

/** Renders `body` (Markdown) into `html`, once per change of it. */
export const renderBody: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) =>
  typeof data.body === 'string' && data.body !== originalDoc?.body
    ? { ...data, html: renderMarkdown(data.body, { members: await membersNamedIn(data.body, req) }) }
    : data

/** Names of a text that are looked up: one that members send has ten at most, an imported one may be a list. */
const mostLookedUp = 50

/** The handles in a text that are members'. System read: that somebody of a name exists is on their page. */
export const membersNamedIn = async (body: string, req: PayloadRequest): Promise<ReadonlySet<string>> => {
  const handles = mentionsOf(body).slice(0, mostLookedUp)
  if (handles.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ handle: string }>({
    collection: slugs.members,
    where: {
      and: [
        { handle: { in: handles } },
        { former: { not_equals: true } },
        { _verified: { not_equals: false } },
      ],
    },
    limit: mostLookedUp,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ handle }) => handle))
}
