import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { hasRole, type Role, userOf } from '../../access'
import { slugs } from '../../slugs'
import type { DeskCollection } from './options'
import type { DeskFacts } from './stages'
import { idOf, idsOf, type Id } from '../../core/related'
import { digestOf, readPublic, type TextDoc, type TextRef } from './texts'

type CategoryRow = {
  id: Id
  approval?: { required?: boolean | null; roles?: Role[] | null; reviewers?: unknown } | null
}

/** An entry of the desk's log, as stored. */
export type EntryRow = {
  id: Id
  stage: string
  by?: unknown
  digest: string
  createdAt: string
}

/** What a text's categories ask for. */
type Demands = { required: boolean; roles: Role[]; reviewers: Id[] }

/**
 * What the categories of a text ask for: those it has now, and those under which the world reads it. Else a text could
 * leave a category with one save and go out changed with it.
 */
const demandsOf = async (
  ref: TextRef,
  doc: Readonly<Record<string, unknown>>,
  rules: DeskCollection,
  req: PayloadRequest,
): Promise<Demands> => {
  // A text that is just being made has no number yet, and nobody reads it.
  const mayBeRead = rules.categories !== undefined && doc.id !== undefined
  const read = mayBeRead ? await readPublic(ref, req) : null
  const asking = await askingCategories([...categoriesOf(doc, rules), ...categoriesOf(read, rules)], req)
  return {
    required: asking.length > 0,
    roles: asking.flatMap(({ approval }) => approval?.roles ?? []),
    reviewers: asking.flatMap(({ approval }) => idsOf(approval?.reviewers)),
  }
}

/** Pure: the categories of a document, by id. */
export const categoriesOf = (
  doc: Readonly<Record<string, unknown>> | null,
  { categories }: DeskCollection,
): Id[] => (doc === null || categories === undefined ? [] : idsOf(doc[categories]))

/** Of some categories, those whose texts need an approval. */
export const askingCategories = async (ids: readonly Id[], req: PayloadRequest): Promise<CategoryRow[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<CategoryRow>({
    collection: slugs.categories,
    where: { id: { in: [...ids] } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.filter(({ approval }) => approval?.required)
}

/** Entries of a text's log, newest first. By the adapter: the desk reads its own book. */
export const entriesOf = async (ref: TextRef, where: Where, req: PayloadRequest): Promise<EntryRow[]> => {
  const { docs } = await req.payload.db.find<EntryRow>({
    collection: slugs.deskEntries,
    where: { and: [...textWhere(ref), where] },
    // Two entries of one transaction may bear the same time.
    sort: ['-createdAt', '-id'],
    limit: 50,
    pagination: false,
    req,
  })
  return docs
}

/** Pure: the condition that finds what the desk keeps of a text. */
export const textWhere = ({ collection, id, locale }: TextRef): Where[] => [
  { source: { equals: collection } },
  { document: { equals: String(id) } },
  { locale: { equals: locale } },
]

/** Is this very text approved? The last decision about it counts; a change back brings its approval back. */
export const isApproved = async (ref: TextRef, digest: string, req: PayloadRequest): Promise<boolean> => {
  const decided = {
    stage: { in: ['approved', 'changesAsked'] },
    digest: { equals: digest },
    decision: { equals: true },
  }
  const [last] = await entriesOf(ref, decided, req)
  return last?.stage === 'approved'
}

/** What the guards of the lifecycle ask about a text and the one who moves it. */
export const readFacts = async (
  ref: TextRef,
  doc: Readonly<Record<string, unknown>>,
  rules: DeskCollection,
  req: PayloadRequest,
): Promise<DeskFacts> => {
  const demands = await demandsOf(ref, doc, rules, req)
  const user = userOf(req)
  const [handedIn] = await entriesOf(ref, { stage: { equals: 'inReview' }, decision: { equals: false } }, req)
  const mine = (id: Id | null): boolean => user !== null && id !== null && String(id) === String(user.id)
  return {
    approvalRequired: demands.required,
    isApproved: await isApproved(ref, digestOf(doc, rules), req),
    isReviewer:
      user !== null &&
      ((await reviewersOf(ref, doc, rules, req)).some((id) => mine(id)) || hasRole(req, 'admin')),
    isOwn: [idOf(doc.author), ...idsOf(doc.authors), idOf(handedIn?.by)].some((id) => mine(id)),
  }
}

/**
 * Who may decide about a text: those it names, those its categories name, and the holders of the roles its categories
 * name; when nobody is named, everybody at the desk.
 */
export const reviewersOf = async (
  ref: TextRef,
  doc: Readonly<Record<string, unknown>>,
  rules: DeskCollection,
  req: PayloadRequest,
): Promise<Id[]> => {
  const { roles, reviewers } = await demandsOf(ref, doc, rules, req)
  const named = [...idsOf(doc.reviewers), ...reviewers]
  if (named.length > 0 && roles.length === 0) return unique(named)
  const holders = await holdersOf(roles.length > 0 ? roles : ['editor', 'manager', 'admin'], req)
  return unique([...named, ...holders])
}

const holdersOf = async (roles: readonly Role[], req: PayloadRequest): Promise<Id[]> => {
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection: slugs.members,
    where: { and: [{ roles: { in: [...roles] } }, { _verified: { equals: true } }] },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id }) => id)
}

const unique = (ids: readonly Id[]): Id[] => [...new Map(ids.map((id) => [String(id), id])).values()]

/** The number of the version that a text is at, for the log; null for a document without versions. */
export const versionOf = async ({ collection, id }: TextRef, req: PayloadRequest): Promise<string | null> => {
  const { docs } = await req.payload.db.findVersions<TextDoc>({
    collection: collection as CollectionSlug,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? String(docs[0].id) : null
}
