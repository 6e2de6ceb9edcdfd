import type { CollectionSlug, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { isSame } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { mayDecide } from '../access'
import { moderationErrors } from '../errors'
import { type StoredCase, storedCase, targetOf } from '../record'
import { idOf, type Target } from '../target'

/** A case as a moderator has it before them. */
export type CaseAtHand = StoredCase & {
  author: number | string | null
  title: string
  excerpt: string
  kind: string
  claimedBy: number | string | null
  /** ISO 8601. */
  claimedUntil: string | null
  /** What it is about, whether or not that still exists; null when nothing names it any more. */
  about: Target | null
}

/** @throws MODERATORS_ONLY for everybody who may not decide cases. */
export const requireModerator = (req: PayloadRequest): { id: number | string } => {
  const user = userOf(req)
  if (!user || !mayDecide(req)) throw moderationErrors.MODERATORS_ONLY()
  return user
}

/** @throws CASE_NOT_FOUND, also for what the asker may not see. */
export const caseAtHand = async (id: number | string, req: PayloadRequest): Promise<CaseAtHand> => {
  const row = await req.payload.findByID({
    collection: slugs.moderationCases,
    id: documentId(req.payload, id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!row) throw moderationErrors.CASE_NOT_FOUND({ field: 'case' })
  return handed(row)
}

/** A row of the cases as moderators handle it. */
export const handed = (row: object): CaseAtHand => {
  const given = row as Record<string, unknown>
  const about = targetOf(given)
  return {
    ...storedCase(row),
    author: idOf(given.author),
    title: (given.title as string | null) ?? '',
    excerpt: given.excerpt as string,
    kind: (given.kind as string | null) ?? about?.collection ?? '',
    claimedBy: idOf(given.claimedBy),
    claimedUntil: (given.claimedUntil as string | null) ?? null,
    about,
  }
}

/**
 * Is it the case that the moderator saw? Notes, opinions and further reports change nothing of what is decided on.
 *
 * @throws CASE_CHANGED
 */
export const requireSeen = (found: StoredCase, version: number | null | undefined): void => {
  const isAsSeen =
    version == null ? found.status === 'open' : version >= found.basis && version <= found.version
  if (!isAsSeen) throw moderationErrors.CASE_CHANGED({ field: 'version' })
}

/**
 * Nobody judges what they wrote themselves, nor an appeal against what they decided.
 *
 * @throws OWN_POST · OWN_DECISION
 */
export const requireImpartial = (found: CaseAtHand, user: { id: number | string }): void => {
  if (isSame(found.author, user.id)) throw moderationErrors.OWN_POST({ field: 'case' })
  if (isSame(found.notBy, user.id)) throw moderationErrors.OWN_DECISION({ field: 'case' })
}

/** Who holds a case at a moment: a claim ends by itself. */
export const holderOf = (
  { claimedBy, claimedUntil }: Pick<CaseAtHand, 'claimedBy' | 'claimedUntil'>,
  now: Date,
): number | string | null =>
  claimedBy !== null && claimedUntil !== null && new Date(claimedUntil) > now ? claimedBy : null

/** @throws CASE_CLAIMED while a colleague holds it. */
export const requireUnclaimed = (found: CaseAtHand, user: { id: number | string }, now: Date): void => {
  const holder = holderOf(found, now)
  if (holder !== null && !isSame(holder, user.id)) throw moderationErrors.CASE_CLAIMED({ field: 'case' })
}

/** Has its author, or the team, taken it away? Its row stays, without words, for what stands under it. */
export const isRemoved = ({ deletedAt, deleted }: Readonly<Record<string, unknown>>): boolean =>
  deletedAt != null || deleted === true

/** What the case is about, while it exists and its author has not taken it away: SQLite empties a reference to what was deleted, MongoDB keeps it. */
export const standingTarget = async (about: Target | null, req: PayloadRequest): Promise<Target | null> => {
  if (!about) return null
  const row = await req.payload.db.findOne<{ id: number | string; deletedAt?: unknown; deleted?: unknown }>({
    collection: about.collection as CollectionSlug,
    where: { id: { equals: about.id } },
    req,
  })
  return row && !isRemoved(row) ? about : null
}
