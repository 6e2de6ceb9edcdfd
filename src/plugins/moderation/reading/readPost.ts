import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { plainText, renderMarkdown } from '../../../core/markdown'
import { isSame } from '../../../core/related'
import { truncate } from '../../../core/text'
import type { ModeratedCollection, ModerationSettings } from '../options'
import { type CasePicture, picturesOf } from '../pictures/listPicture'
import { factsOf, idOf, type Target } from '../target'
import { isRemoved } from '../operations/caseAtHand'
import { namesOf } from '../operations/namesOf'

/** What is decided on, as it stands. */
export type CasePost = {
  collection: string
  id: number | string
  title: string
  /** As written: what an edit begins with. */
  text: string
  html: string
  createdAt: string
  /** Title of what it was said under. */
  under: string
  /** What was said just before and after it, in order, itself among them. */
  around: { id: number | string; author: string; text: string; at: string; isThis: boolean }[]
  pictures: CasePicture[]
}

type Doc = Record<string, unknown> & { id: number | string; createdAt: string }

/** Reads what a case is about as the moderator may see it; null when it is gone, taken away, or of a kind that is not judged. */
export const readPost = async (
  settings: ModerationSettings,
  target: Target,
  req: PayloadRequest,
): Promise<CasePost | null> => {
  const collection = settings.collections.find(({ slug }) => slug === target.collection)
  if (!collection) return null
  const doc = (await req.payload.findByID({
    collection: target.collection as CollectionSlug,
    id: target.id,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as unknown as Doc | null
  if (!doc || isRemoved(doc)) return null
  const { title, text } = factsOf(collection, doc)
  const parents = (collection.parents ?? []).filter(({ field }) => idOf(doc[field]) !== null)
  const [parent] = parents
  const parentDoc = parent ? doc[parent.field] : null
  const under = parent && typeof parentDoc === 'object' ? (parentDoc as Doc)[parent.title] : ''
  return {
    collection: target.collection,
    id: doc.id,
    title,
    text,
    html: renderMarkdown(text),
    createdAt: doc.createdAt,
    under: typeof under === 'string' ? under : '',
    // A conversation that is opened stands among others that have nothing to do with it.
    around: parent && !collection.opens ? await readAround(collection, doc, parent.field, req) : [],
    pictures: await picturesOf(settings, text, req),
  }
}

/** How many before and after. */
const [before, after] = [3, 2]
/** Longest passage of each, in UTF-16 units. */
const longest = 280

const readAround = async (
  collection: ModeratedCollection,
  doc: Doc,
  parent: string,
  req: PayloadRequest,
): Promise<CasePost['around']> => {
  const side = async (operator: 'less_than' | 'greater_than', limit: number): Promise<Doc[]> => {
    const where: Where = {
      and: [{ [parent]: { equals: idOf(doc[parent]) } }, { createdAt: { [operator]: doc.createdAt } }],
    }
    const { docs } = await req.payload.find({
      collection: collection.slug as CollectionSlug,
      where,
      sort: operator === 'less_than' ? '-createdAt' : 'createdAt',
      limit,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return docs as unknown as Doc[]
  }
  const [earlier, later] = await Promise.all([side('less_than', before), side('greater_than', after)])
  const rows = [...earlier.reverse(), doc, ...later]
  const names = await namesOf(
    rows.map((row) => idOf(row[collection.author])),
    req,
  )
  return rows.map((row) => ({
    id: row.id,
    author: names.get(String(idOf(row[collection.author]))) ?? '',
    text: truncate(plainText(factsOf(collection, row).text), longest),
    at: row.createdAt,
    isThis: isSame(row.id, doc.id),
  }))
}
