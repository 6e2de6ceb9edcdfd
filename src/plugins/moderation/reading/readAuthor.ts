import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { slugs } from '../../../slugs'
import type { Standing } from '../checks/check'
import { type ModerationSettings, membersPosts } from '../options'
import { standingOf } from '../standingOf'
import type { ModerationState } from '../states'

/** The member beside their post: how far they are known, and what was decided about them before. */
export type CaseAuthor = {
  id: number | string
  name: string
  handle: string
  language: 'en' | 'fr'
  standing: Standing
  since: string
  approved: number
  rejected: number
  /** The last that were decided, this one apart. */
  decided: EarlierCase[]
}

/** A decided case. */
export type EarlierCase = {
  id: number | string
  excerpt: string
  moderation: ModerationState
  rule: string | null
  decidedAt: string | null
}

const most = 5

/** Reads a case's author as the moderator may see them; null when there is none. */
export const readAuthor = async (
  settings: ModerationSettings,
  { author, case: id }: { author: number | string | null; case: number | string },
  req: PayloadRequest,
): Promise<CaseAuthor | null> => {
  if (author === null) return null
  const asUser = { overrideAccess: false, req, depth: 0 } as const
  const decided: Where[] = [
    { author: { equals: author } },
    { status: { equals: 'decided' } },
    { id: { not_equals: id } },
  ]
  const [member, standing, approved, rejected, earlier] = await Promise.all([
    req.payload.findByID({ collection: slugs.members, id: author, disableErrors: true, ...asUser }),
    standingOf(settings, author, req),
    countApproved(settings, author, req),
    req.payload.count({
      collection: slugs.moderationCases,
      where: { and: [...decided, { moderation: { equals: 'rejected' } }] },
      ...asUser,
    }),
    req.payload.find({
      collection: slugs.moderationCases,
      where: { and: decided },
      sort: '-decidedAt',
      limit: most,
      pagination: false,
      ...asUser,
    }),
  ])
  if (!member) return null
  return {
    id: member.id,
    name: member.displayName,
    handle: member.handle,
    // Theirs to see; whoever decides writes to them in it.
    language: await languageOfMember(author, req),
    standing,
    since: member.createdAt,
    approved,
    rejected: rejected.totalDocs,
    decided: earlier.docs.map(earlierCase),
  }
}

/** A row of the cases as an earlier decision. */
export const earlierCase = (row: {
  id: number | string
  excerpt: string
  moderation: ModerationState
  rule?: string | null
  decidedAt?: string | null
}): EarlierCase => ({
  id: row.id,
  excerpt: row.excerpt,
  moderation: row.moderation,
  rule: row.rule ?? null,
  decidedAt: row.decidedAt ?? null,
})

const languageOfMember = async (id: number | string, req: PayloadRequest): Promise<'en' | 'fr'> => {
  const row = await req.payload.db.findOne<{ id: number | string; locale?: string | null }>({
    collection: slugs.members,
    where: { id: { equals: id } },
    req,
  })
  return row?.locale === 'fr' ? 'fr' : 'en'
}

const countApproved = async (
  { collections }: ModerationSettings,
  author: number | string,
  req: PayloadRequest,
): Promise<number> => {
  const counts = await Promise.all(
    membersPosts(collections).map((collection) =>
      req.payload.count({
        collection: collection.slug as CollectionSlug,
        where: { and: [{ [collection.author]: { equals: author } }, { moderation: { equals: 'approved' } }] },
        overrideAccess: false,
        req,
      }),
    ),
  )
  return counts.reduce((total, { totalDocs }) => total + totalDocs, 0)
}
