import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Role } from '../../access'
import { slugs } from '../../slugs'
import { mayDecide } from './access'
import type { Standing } from './checks/check'
import type { ModerationSettings } from './options'
import { type StandingFacts, standingOf } from './standing'

/** Recorded facts about a member, and the standing that follows. */
export const readStanding = async (
  settings: ModerationSettings,
  member: number | string,
  req: PayloadRequest,
): Promise<{ standing: Standing; facts: StandingFacts }> => {
  // Asked by the hub, whatever the member of the request may see of others.
  const system = { req, overrideAccess: true } as const
  const doc = (await req.payload.findByID({
    collection: slugs.members,
    id: member,
    depth: 0,
    select: { roles: true, createdAt: true },
    disableErrors: true,
    ...system,
  })) as { id: number | string; roles?: Role[] | null; createdAt: string } | null
  const counts = await Promise.all(
    settings.collections.map(({ slug, author }) =>
      req.payload.count({
        collection: slug as CollectionSlug,
        where: { and: [{ [author]: { equals: member } }, { moderation: { equals: 'approved' } }] },
        ...system,
      }),
    ),
  )
  const facts: StandingFacts = {
    isStaff: doc !== null && mayDecide({ user: { ...doc, collection: slugs.members } as never }),
    memberSince: new Date(doc?.createdAt ?? settings.now()),
    approvedPosts: counts.reduce((total, { totalDocs }) => total + totalDocs, 0),
  }
  return { standing: standingOf(facts, settings.now(), settings.standing), facts }
}
