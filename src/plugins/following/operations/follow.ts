import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { isSame } from '../../../core/related'
import type { Target } from '../../../core/target'
import { slugs } from '../../../slugs'
import { documentId } from '../../../database/documentId'
import { transact } from '../../../database/transact'
import { followErrors } from '../errors'
import type { FollowLevel } from '../levels'
import type { FollowingOptions } from '../options'
import { authorsOf, keepLevel, levelsOf, placeOf, rowOf } from '../store'

type Id = number | string
type Following = { level: FollowLevel }

/**
 * Follows something that the member can read; the same again changes nothing.
 *
 * @throws UNAUTHENTICATED · TARGET_NOT_FOUND
 */
export const follow =
  (options: FollowingOptions): Operation<{ target: Target; level?: FollowLevel | null }, Following> =>
  async ({ target: asked, level }, req) => {
    const { member, target } = await checked(options, asked, req)
    const kept = level ?? 'watch'
    await transact(req.payload, (own) => keepLevel({ member, target, level: kept, because: 'chosen' }, own))
    return { level: kept }
  }

/** Stops following. What one is no longer allowed to read can still be left. */
export const unfollow =
  (options: FollowingOptions): Operation<{ target: Target }, Following> =>
  async ({ target: asked }, req) => {
    const user = userOf(req)
    if (!user) throw followErrors.UNAUTHENTICATED()
    const target = known(options, asked, req)
    await transact(req.payload, (own) =>
      keepLevel({ member: user.id, target, level: 'normal', because: 'chosen' }, own),
    )
    return { level: 'normal' }
  }

/**
 * How closely the one who asks follows something, by their word about it, as its author, or by what stands around it; null
 * for strangers.
 */
export const following =
  (options: FollowingOptions): Operation<{ target: Target }, FollowLevel | null> =>
  async ({ target: asked }, req) => {
    const user = userOf(req)
    if (!user || !options.targets.includes(asked.collection)) return null
    const target = known(options, asked, req)
    const row = await rowOf(user.id, target, req)
    if (row) return row.level
    const authors = await authorsOf(target, req)
    if (authors.some((id) => isSame(id, user.id))) return 'watch'
    const levels = await levelsOf([user.id], await placeOf(options, target, req), req)
    return levels.get(String(user.id)) ?? 'normal'
  }

const known = ({ targets }: FollowingOptions, asked: Target, req: PayloadRequest): Target => {
  if (!targets.includes(asked.collection)) throw followErrors.TARGET_NOT_FOUND({ field: 'target' })
  return { ...asked, id: documentId(req.payload, asked.id) }
}

const checked = async (
  options: FollowingOptions,
  asked: Target,
  req: PayloadRequest,
): Promise<{ member: Id; target: Target }> => {
  const user = userOf(req)
  if (!user) throw followErrors.UNAUTHENTICATED()
  const target = known(options, asked, req)
  const found = await req.payload.findByID({
    collection: target.collection as CollectionSlug,
    id: target.id,
    // In any of its languages.
    locale: 'all',
    select: {},
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    // Payload writes the language of the question into its request.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  if (!found) throw followErrors.TARGET_NOT_FOUND({ field: 'target' })
  return { member: user.id, target }
}

/** Levels that writing somewhere may lead to. */
export const writtenLevels = ['watch', 'track', 'normal'] as const

/**
 * Chooses how closely the member follows from now on what they open and where they write.
 *
 * @throws UNAUTHENTICATED · LEVEL_UNKNOWN for `mute`: nobody mutes what they write
 */
export const setFollowsWritten: Operation<{ level: FollowLevel }, { level: FollowLevel }> = async (
  { level },
  req,
) => {
  const user = userOf(req)
  if (!user) throw followErrors.UNAUTHENTICATED()
  if (level === 'mute') throw followErrors.LEVEL_UNKNOWN({ field: 'level' })
  await req.payload.update({
    collection: slugs.members,
    id: user.id,
    data: { followsWritten: level },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { level }
}
