import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import { type Id, idOf, idsOf, isSame } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import type { Tag } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { tagErrors } from '../errors'
import { type TagField, tagFields } from '../uses'

/** What {@link mergeTags} did. */
export type MergedTags = {
  tag: Tag
  /** Documents that now bear the tag that stays, and bore the other. */
  changed: number
}

/**
 * Makes one tag of two, in one transaction: every document and every version of one that bears `from` bears `into`,
 * once; `from` is gone, and its addresses, former ones included, lead to `into`. For editors.
 *
 * @throws EDITORS_ONLY_TAGS, TAG_NOT_FOUND, SAME_TAG
 */
export const mergeTags = async (
  input: { from: number | string; into: number | string },
  req: PayloadRequest,
): Promise<MergedTags> => {
  if (!hasRole(req, 'editor', 'manager')) throw tagErrors.EDITORS_ONLY_TAGS()
  if (isSame(input.from, input.into)) throw tagErrors.SAME_TAG({ field: 'into' })
  return inTransaction({ payload: req.payload, req }, async () => {
    const [from, into] = [await tagOf('from', input.from, req), await tagOf('into', input.into, req)]
    let changed = 0
    for (const place of tagFields(req.payload)) changed += await replaceIn(place, from.id, into.id, req)
    await req.payload.delete({
      collection: slugs.tags,
      id: from.id,
      depth: 0,
      req,
      // Who may merge was asked above; to delete a tag that is in use takes more.
      overrideAccess: true,
    })
    const led = [...(into.formerSlugs ?? []), ...(from.formerSlugs ?? []), from.slug ?? '']
    const tag = await req.payload.update({
      collection: slugs.tags,
      id: into.id,
      data: { formerSlugs: [...new Set(led)].filter((slug) => slug !== '' && slug !== into.slug) },
      depth: 0,
      req,
      overrideAccess: false,
    })
    return { tag, changed }
  })
}

const tagOf = async (field: 'from' | 'into', id: number | string, req: PayloadRequest): Promise<Tag> => {
  const tag = await req.payload.findByID({
    collection: slugs.tags,
    id: documentId(req.payload, id),
    depth: 0,
    disableErrors: true,
    req,
    overrideAccess: false,
  })
  if (!tag) throw tagErrors.TAG_NOT_FOUND({ field })
  return tag
}

type Row = Record<string, unknown> & { id: Id }

/** By the adapter: a new tag is no new version, and tells nobody anything. */
const replaceIn = async (
  { collection, field, many, versions }: TagField,
  from: Id,
  into: Id,
  req: PayloadRequest,
): Promise<number> => {
  const { db } = req.payload
  // By id: the usual order of posts is one of a language, and this asks in none.
  const all = { pagination: false, limit: 0, sort: 'id', req } as const
  const replaced = (value: unknown): Id | Id[] => {
    if (!many) return into
    const ids = idsOf(value).map((id) => (isSame(id, from) ? into : id))
    return [...new Map(ids.map((id) => [String(id), id])).values()]
  }
  const { docs } = await db.find<Row>({ collection, where: { [field]: { in: [from] } }, ...all })
  for (const { id, ...doc } of docs)
    await db.updateOne({ collection, id, data: { [field]: replaced(doc[field]) }, returning: false, req })
  const ids = new Set(docs.map(({ id }) => String(id)))
  if (!versions) return ids.size
  const found = await db.findVersions<Row>({
    collection,
    where: { [`version.${field}`]: { in: [from] } },
    ...all,
  })
  for (const { id, version, ...row } of found.docs) {
    const doc = version as Record<string, unknown>
    await db.updateVersion({
      collection,
      id,
      // Whole: MongoDB would otherwise keep of the version what is named here.
      versionData: { ...row, version: { ...doc, [field]: replaced(doc[field]) } },
      returning: false,
      req,
    })
    ids.add(String(idOf(row.parent)))
  }
  return ids.size
}
