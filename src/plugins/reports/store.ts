import type { PayloadRequest, Where } from 'payload'
import type { Role } from '../../access'
import { hasRole } from '../../access'
import { type Target, targetKey } from '../../core/target'
import { slugs } from '../../slugs'
import type { ReportsSettings } from './options'
import type { Reporter } from './weights'

type Id = number | string

/** A report as stored, as far as the hub reckons with it. */
export type StoredReport = {
  id: Id
  target: string
  reporter: Id | null
  rule: string
  weight: number
  isNewcomer?: boolean | null
  outcome: 'open' | 'upheld' | 'rejected'
  settledAt?: string | null
  fingerprint: string
  evidence?: { title?: string } | null
}

/** The lock of an open report of a member on a target. */
export const openKeyOf = (target: Target, member: Id): string => `${targetKey(target)} ${member}`

/** What stands in its place once a report is settled: to MongoDB's unique index, two that are null are the same. */
export const closedKey = (report: Id): string => `settled ${report}`

// By the adapter throughout: who reports is the hub's to weigh, and no API's to write.

/** The reports on a target that wait for a person. */
export const openReports = async (target: Target, req: PayloadRequest): Promise<StoredReport[]> => {
  const { docs } = await req.payload.db.find<StoredReport>({
    collection: slugs.reports,
    where: { and: [{ target: { equals: targetKey(target) } }, { outcome: { equals: 'open' } }] },
    sort: 'id',
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** When a person last left this very text as it is, if that was after a moment. */
export const leftSince = async (
  target: Target,
  fingerprint: string,
  since: Date,
  req: PayloadRequest,
): Promise<boolean> => {
  const where: Where = {
    and: [
      { target: { equals: targetKey(target) } },
      { outcome: { equals: 'rejected' } },
      { fingerprint: { equals: fingerprint } },
      { settledAt: { greater_than: since.toISOString() } },
    ],
  }
  return (await req.payload.db.count({ collection: slugs.reports, where, req })).totalDocs > 0
}

/** How many reports a member has made since a moment. */
export const madeSince = async (member: Id, since: Date, req: PayloadRequest): Promise<number> => {
  const where: Where = {
    and: [{ reporter: { equals: member } }, { createdAt: { greater_than: since.toISOString() } }],
  }
  return (await req.payload.db.count({ collection: slugs.reports, where, req })).totalDocs
}

/** What a member's report weighs on: their level, their roles, and what came of what they reported before. */
export const reporterOf = async (
  settings: ReportsSettings,
  member: Id,
  req: PayloadRequest,
): Promise<Reporter> => {
  const count = async (outcome: 'upheld' | 'rejected'): Promise<number> =>
    (
      await req.payload.db.count({
        collection: slugs.reports,
        where: { and: [{ reporter: { equals: member } }, { outcome: { equals: outcome } }] },
        req,
      })
    ).totalDocs
  const [level, isStaff, right, wrong] = [
    await settings.level(member, req),
    await isTeam(member, req),
    await count('upheld'),
    await count('rejected'),
  ]
  return { level, isStaff, right, wrong }
}

/** Is this member of those who decide cases? */
export const isTeam = async (member: Id, req: PayloadRequest): Promise<boolean> => {
  const row = await req.payload.db.findOne<{ id: number; roles?: Role[] | null }>({
    collection: slugs.members,
    where: { id: { equals: member } },
    req,
  })
  return (
    row !== null && hasRole({ user: { ...row, collection: slugs.members } as never }, 'moderator', 'manager')
  )
}
