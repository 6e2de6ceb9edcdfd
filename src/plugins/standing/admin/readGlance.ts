import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { hasRole } from '../../../access'
import { slugs } from '../../../slugs'
import { mayGrant } from '../access'
import type { TrustChange } from '../history'
import { settingsOf } from '../options'
import { readStanding, type Standing } from '../readStanding'

type Id = number | string
type Doc = Record<string, unknown> & { id: Id }

/** What somebody of the team sees of a member at a glance. A part that is null is not theirs to see, or not in this hub. */
export type Glance = {
  name: string
  isSelf: boolean
  standing: Standing
  history: (Pick<TrustChange, 'from' | 'to' | 'kind' | 'at'> & { reason: string; by: string | null })[]
  cases: {
    rejected: number
    open: number
    last: { id: Id; excerpt: string; rule: string; decidedAt: string }[]
  } | null
  acceptances: { version: number; at: string }[] | null
  sessions: { count: number; lastSeenAt: string | null } | null
  notifications: { total: number; unread: number; stuck: number } | null
}

/** Reads a member as the signed-in colleague may see them; null when they may not, or there is no such member. */
export const readGlance = async (member: Id, req: PayloadRequest): Promise<Glance | null> => {
  if (!mayGrant(req)) return null
  const doc = await req.payload.findByID({
    collection: slugs.members,
    id: member,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!doc) return null
  const isManager = hasRole(req, 'manager')
  const of: Where = { member: { equals: member } }
  const [standing, history, cases, acceptances, sessions, notifications] = await Promise.all([
    readStanding(settingsOf(req.payload), member, req),
    rows(req, slugs.trustChanges, of, { sort: '-number', depth: 1 }),
    readCases(req, member),
    rows(req, slugs.conductAcceptances, of, { sort: '-version', depth: 0 }),
    isManager ? readSessions(req, member) : null,
    // Who is no manager sees their own list only: nothing of it is this member's.
    isManager ? readNotifications(req, of) : null,
  ])
  return {
    name: `${doc.displayName} (@${doc.handle})`,
    isSelf: String(req.user?.id) === String(member),
    standing,
    history: (history?.docs ?? []).map((change) => ({
      ...(change as unknown as TrustChange),
      reason: text(change.reason),
      by: nameOf(change.by),
    })),
    cases,
    acceptances:
      acceptances?.docs.map(({ version, createdAt }) => ({
        version: Number(version),
        at: text(createdAt),
      })) ?? null,
    sessions,
    notifications,
  }
}

/** Rows of another slice, as the colleague may read them; null where this hub has none. */
const rows = async (
  req: PayloadRequest,
  slug: string,
  where: Where,
  args: { sort: string; depth: number },
): Promise<{ docs: Doc[]; totalDocs: number } | null> => {
  if (!(slug in req.payload.collections)) return null
  const collection = slug as CollectionSlug
  const found = await req.payload.find({ collection, where, limit: 10, overrideAccess: false, req, ...args })
  return { docs: found.docs as unknown as Doc[], totalDocs: found.totalDocs }
}

const readCases = async (req: PayloadRequest, member: Id): Promise<Glance['cases']> => {
  const about = (...more: Where[]): Where => ({ and: [{ author: { equals: member } }, ...more] })
  const rejected = await rows(
    req,
    slugs.moderationCases,
    about({ status: { equals: 'decided' } }, { moderation: { equals: 'rejected' } }),
    { sort: '-decidedAt', depth: 0 },
  )
  const open = await rows(req, slugs.moderationCases, about({ status: { equals: 'open' } }), {
    sort: 'openedAt',
    depth: 0,
  })
  return (
    rejected && {
      rejected: rejected.totalDocs,
      open: open?.totalDocs ?? 0,
      last: rejected.docs.slice(0, 5).map(({ id, excerpt, rule, decidedAt }) => ({
        id,
        excerpt: text(excerpt),
        rule: text(rule),
        decidedAt: text(decidedAt),
      })),
    }
  )
}

const readSessions = async (req: PayloadRequest, member: Id): Promise<Glance['sessions']> => {
  const { db, collections } = req.payload
  const now = settingsOf(req.payload).now()
  // System reads: nobody reads sessions through an API. A manager learns how many there are and when the last was
  // used, and nothing by which one could be told or taken.
  const row = await db.findOne<{ id: Id; sessions?: { expiresAt: string | Date }[] | null }>({
    collection: slugs.members,
    where: { id: { equals: member } },
    select: { sessions: true },
    req,
  })
  const seen =
    slugs.memberSessions in collections
      ? await db.find<{ id: Id; lastSeenAt: string }>({
          collection: slugs.memberSessions,
          where: { member: { equals: member } },
          sort: '-lastSeenAt',
          limit: 1,
          pagination: false,
          req,
        })
      : null
  return {
    count: (row?.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > now).length,
    lastSeenAt: seen?.docs[0]?.lastSeenAt ?? null,
  }
}

const readNotifications = async (req: PayloadRequest, of: Where): Promise<Glance['notifications']> => {
  const count = async (...more: Where[]): Promise<number> =>
    (await rows(req, slugs.notifications, { and: [of, ...more] }, { sort: 'id', depth: 0 }))?.totalDocs ?? 0
  if (!(slugs.notifications in req.payload.collections)) return null
  return {
    total: await count(),
    unread: await count({ via: { in: ['inApp'] } }, { readAt: { exists: false } }),
    stuck: await count({ status: { in: ['refused', 'reauthorize', 'exhausted'] } }),
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const nameOf = (member: unknown): string | null =>
  typeof member === 'object' && member !== null && 'displayName' in member ? text(member.displayName) : null
