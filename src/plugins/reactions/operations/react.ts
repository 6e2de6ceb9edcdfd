import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isolateObjectProperty } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { idOf, isSame } from '../../../core/related'
import { type Target, targetKey } from '../../../core/target'
import { documentId } from '../../../database/documentId'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { reactionErrors } from '../errors'
import { countsOf, type ReactionCounts, type ReactionKind, reactionKinds } from '../kinds'
import { capOf, type ReactionsSettings } from '../options'
import { recount } from '../recount'

type Id = number | string
type Input = { target: Target; kind: ReactionKind }

/** How things stand with a target after a press. */
export type ReactionState = {
  counts: { kind: ReactionKind; count: number }[]
  /** The member's own. */
  mine: ReactionKind[]
}

const day = 24 * 3_600_000

/**
 * Reacts to something that the member can read; the same again changes nothing.
 *
 * @throws UNAUTHENTICATED · TARGET_NOT_FOUND · REACTION_OWN · BLOCKED by who wrote it · REACTIONS_SPENT
 */
export const react =
  (settings: ReactionsSettings): Operation<Input, ReactionState> =>
  async ({ target: asked, kind }, req) => {
    const user = userOf(req)
    if (!user) throw reactionErrors.UNAUTHENTICATED()
    const member = user.id
    const { target, author } = await shownTarget(settings, asked, req)
    if (isSame(author, member)) throw reactionErrors.REACTION_OWN({ field: 'target' })
    if (author !== null && (await settings.isBlocked({ by: author, other: member, req })))
      throw reactionErrors.BLOCKED({ field: 'target' })
    const level = await settings.trustLevel(member, req)
    return transact(req.payload, async (own) => {
      const mine = await ownKinds(member, target, own)
      if (mine.includes(kind)) return stateOf(await countsNow(target, own), mine)
      await refuseBeyond(capOf(settings.perDay, level), { member, now: settings.now() }, own)
      // By the adapter: the collection is closed to every API.
      await own.payload.db.create({
        collection: slugs.reactions,
        data: { member, target: targetKey(target), kind, author, createdAt: settings.now().toISOString() },
        req: own,
      })
      const counts = await recount(target, kind, own)
      // It was deleted since it was looked at.
      if (!counts) throw reactionErrors.TARGET_NOT_FOUND({ field: 'target' })
      return stateOf(counts, [...mine, kind])
    })
  }

/**
 * Takes a reaction back; one that is not there changes nothing. Also to what one may no longer read.
 *
 * @throws UNAUTHENTICATED · TARGET_NOT_FOUND for what is never reacted to
 */
export const unreact =
  (settings: ReactionsSettings): Operation<Input, ReactionState> =>
  async ({ target: asked, kind }, req) => {
    const user = userOf(req)
    if (!user) throw reactionErrors.UNAUTHENTICATED()
    const target = knownTarget(settings, asked, req)
    return transact(req.payload, async (own) => {
      const mine = await ownKinds(user.id, target, own)
      // Who has not reacted learns nothing of what they may not read.
      if (!mine.includes(kind)) return stateOf(countsOf(null), mine)
      await own.payload.db.deleteMany({
        collection: slugs.reactions,
        where: { and: [...ownRows(user.id, target), { kind: { equals: kind } }] },
        req: own,
      })
      const counts = (await recount(target, kind, own)) ?? countsOf(null)
      return stateOf(
        counts,
        mine.filter((each) => each !== kind),
      )
    })
  }

const stateOf = (counts: ReactionCounts, mine: readonly ReactionKind[]): ReactionState => ({
  counts: reactionKinds.map((kind) => ({ kind, count: counts[kind] })),
  mine: reactionKinds.filter((kind) => mine.includes(kind)),
})

const knownTarget = ({ targets }: ReactionsSettings, asked: Target, req: PayloadRequest): Target => {
  if (!targets.some(({ slug }) => slug === asked.collection))
    throw reactionErrors.TARGET_NOT_FOUND({ field: 'target' })
  return { ...asked, id: documentId(req.payload, asked.id) }
}

/** A target as the one who asks reads it, and who wrote it. */
export const shownTarget = async (
  settings: ReactionsSettings,
  asked: Target,
  req: PayloadRequest,
): Promise<{ target: Target; author: Id | null; counts: ReactionCounts }> => {
  const target = knownTarget(settings, asked, req)
  const kind = settings.targets.find(({ slug }) => slug === target.collection)
  const found = (await req.payload.findByID({
    collection: target.collection as CollectionSlug,
    id: target.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    // Payload writes the language of the question into its request.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as unknown as Record<string, unknown> | null
  if (!found || !kind?.isShown(found)) throw reactionErrors.TARGET_NOT_FOUND({ field: 'target' })
  return { target, author: idOf(found[kind.author]), counts: countsOf(found.reactionCounts) }
}

const ownRows = (member: Id, target: Target): Where[] => [
  { member: { equals: member } },
  { target: { equals: targetKey(target) } },
]

const ownKinds = async (member: Id, target: Target, req: PayloadRequest): Promise<ReactionKind[]> => {
  const { docs } = await req.payload.db.find<{ kind: ReactionKind }>({
    collection: slugs.reactions,
    where: { and: ownRows(member, target) },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ kind }) => kind)
}

const countsNow = async ({ collection, id }: Target, req: PayloadRequest): Promise<ReactionCounts> => {
  const row = await req.payload.db.findOne<{ id: number; reactionCounts?: unknown }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  return countsOf(row?.reactionCounts)
}

const refuseBeyond = async (
  cap: number,
  { member, now }: { member: Id; now: Date },
  req: PayloadRequest,
): Promise<void> => {
  const since = new Date(now.getTime() - day).toISOString()
  const where: Where = { and: [{ member: { equals: member } }, { createdAt: { greater_than: since } }] }
  const { totalDocs } = await req.payload.db.count({ collection: slugs.reactions, where, req })
  if (totalDocs >= cap)
    throw reactionErrors.REACTIONS_SPENT({
      message: `That is enough reactions for one day: ${cap} in 24 hours.`,
    })
}
