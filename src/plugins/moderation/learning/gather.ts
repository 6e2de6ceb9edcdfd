import type { CollectionSlug, PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import type { HeadName } from '../checks/classifier/heads'
import { type ModerationSettings, postsOf } from '../options'
import { factsOf, idOf, targetKey } from '../target'
import type { Decided } from './learn'

/** Most decisions that a lesson looks back at, the latest first. */
const mostDecisions = 1_000
/** Most texts of each collection that nobody objected to. */
const mostUnobjected = 150

type CaseRow = {
  id: number | string
  author?: unknown
  decidedBy?: unknown
  moderation: string
  rule?: string | null
  basis?: number | null
}

/**
 * What the team decided, and as a counterweight what everybody has seen lately. A text that was found in order speaks
 * against both heads; one that was taken from view speaks for the head that the rule it broke teaches. An appeal or an
 * undone decision has changed the case, so only what stands is learnt.
 *
 * @param teaches - head by key of a rule; a rule that is not in it teaches nothing.
 */
export const gatherTexts = async (
  { collections }: Pick<ModerationSettings, 'collections'>,
  teaches: Readonly<Record<string, HeadName>>,
  req: PayloadRequest,
): Promise<Decided[]> => {
  // System reads, all of them: the hub looks at its own record; who asked was asked for their role.
  const { docs: cases } = await req.payload.db.find<CaseRow>({
    collection: slugs.moderationCases,
    where: {
      and: [
        { status: { equals: 'decided' } },
        { decidedBy: { exists: true } },
        { kind: { in: collections.map(({ slug }) => slug) } },
      ],
    },
    sort: '-decidedAt',
    limit: mostDecisions,
    pagination: false,
    req,
  })
  const told = cases.flatMap((row): (Pick<Decided, 'found'> & { row: CaseRow })[] => {
    if (row.moderation === 'approved') return row.rule ? [] : [{ row, found: null }]
    const found = row.rule ? teaches[row.rule] : undefined
    return found ? [{ row, found }] : []
  })
  const texts = await textsOf(
    told.map(({ row }) => row),
    req,
  )
  const decided = told.flatMap(({ row, found }): Decided[] => {
    const text = texts.get(String(row.id))
    const author = idOf(row.author)
    return text === undefined || author === null
      ? []
      : [{ text, author: String(author), decider: String(idOf(row.decidedBy)), found }]
  })
  return [...decided, ...(await unobjectedTexts(collections, req))]
}

/** The words that each case was decided on, by case; those that are no longer kept are left out. */
const textsOf = async (cases: readonly CaseRow[], req: PayloadRequest): Promise<Map<string, string>> => {
  const { docs } = await req.payload.db.find<{
    case: unknown
    number: number
    title?: string
    text?: string
  }>({
    collection: slugs.moderationEvidence,
    where: { case: { in: cases.map(({ id }) => id) } },
    sort: 'number',
    pagination: false,
    limit: 0,
    req,
  })
  // In order of their numbers: the last that was written down is what was decided on.
  return new Map(docs.map((doc) => [String(idOf(doc.case)), `${doc.title ?? ''}\n${doc.text ?? ''}`.trim()]))
}

const unobjectedTexts = async (
  collections: ModerationSettings['collections'],
  req: PayloadRequest,
): Promise<Decided[]> => {
  const texts: Decided[] = []
  // A profile may be for fewer eyes than a post.
  for (const collection of postsOf(collections)) {
    const { docs } = await req.payload.db.find<Record<string, unknown> & { id: number | string }>({
      collection: collection.slug as CollectionSlug,
      where: { moderation: { equals: 'approved' } },
      sort: '-createdAt',
      limit: mostUnobjected,
      pagination: false,
      req,
    })
    const keyOf = ({ id }: { id: number | string }): string => targetKey({ collection: collection.slug, id })
    const { docs: cases } = await req.payload.db.find<{ id: number; key: string }>({
      collection: slugs.moderationCases,
      where: { key: { in: docs.map(keyOf) } },
      pagination: false,
      limit: 0,
      req,
    })
    const known = new Set(cases.map(({ key }) => key))
    for (const doc of docs) {
      const { title, text, author } = factsOf(collection, doc)
      if (author === null || known.has(keyOf(doc))) continue
      texts.push({ text: `${title}\n${text}`.trim(), author: String(author), decider: null, found: null })
    }
  }
  return texts
}
