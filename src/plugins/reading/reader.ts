import type { PayloadRequest, Where } from 'payload'
import { idOf, type Id } from '../../core/related'
import { plainRows } from '../../database/plainRows'
import { slugs } from '../../slugs'
import { mostTracked, type ReadingSettings } from './options'
import type { Position, Reader } from './state'

// By the adapter throughout: these rows are the member's own, and read for them alone.

type Followed = { id: Id; target: string; level: string }

/** What a member has said, read and declared read; the positions are read for the topics asked about. */
export const readerOf = async (
  { now, newDays }: Pick<ReadingSettings, 'now' | 'newDays'>,
  member: Id,
  req: PayloadRequest,
): Promise<Reader> => {
  const own: Where = { member: { equals: member } }
  const followed = await plainRows<Followed>({
    collection: slugs.subscriptions,
    where: own,
    columns: ['target', 'level'],
    sort: '-id',
    limit: 2 * mostTracked,
    req,
  })
  const marks = await plainRows<{ id: Id; scope: string; at: string }>({
    collection: slugs.readingMarks,
    where: own,
    columns: ['scope', 'at'],
    limit: 0,
    req,
  })
  const relations = await plainRows<{ id: Id; other: unknown }>({
    collection: slugs.memberRelations,
    where: {
      and: [
        { owner: { equals: member } },
        { or: [{ muted: { equals: true } }, { blocked: { equals: true } }] },
      ],
    },
    columns: ['other'],
    limit: 0,
    req,
  })
  return {
    member,
    positions: new Map(),
    levels: new Map(followed.map(({ target, level }) => [target, level])),
    marks: new Map(marks.map(({ scope, at }) => [scope, Date.parse(at)])),
    away: new Set(relations.map(({ other }) => String(idOf(other)))),
    newSince: now().getTime() - newDays * 24 * 3_600_000,
  }
}

type PositionRow = Position & { id: Id; topic: unknown }

/** How far a member is in some topics; without any named, in those that they opened last. */
export const positionsOf = async (
  member: Id,
  topics: readonly Id[] | null,
  req: PayloadRequest,
): Promise<Map<string, Position>> => {
  if (topics?.length === 0) return new Map()
  const rows = await plainRows<PositionRow>({
    collection: slugs.readPositions,
    where: {
      and: [{ member: { equals: member } }, ...(topics === null ? [] : [{ topic: { in: [...topics] } }])],
    },
    columns: ['topic', 'lastRead', 'seen'],
    ...(topics === null ? { sort: '-readAt', limit: mostTracked } : { limit: 0 }),
    req,
  })
  return new Map(
    rows.map(({ topic, lastRead, seen }) => [String(idOf(topic)), { lastRead, seen: seen ?? null }]),
  )
}
