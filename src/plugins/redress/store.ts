import type { Payload, PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs'
import type { StatementKind } from './collections/Statements'
import type { Figures } from './figures'

type Id = number | string

/** A statement of reasons as stored. */
export type StoredStatement = {
  id: Id
  key: string
  member: Id | null
  kind: StatementKind
  target?: string | null
  excerpt?: string | null
  facts?: string | null
  rule?: string | null
  codeVersion?: number | null
  reasons?: readonly string[] | null
  noticed: 'person' | 'machine' | 'reports'
  automated?: boolean | null
  at: string
  endsAt?: string | null
  appealUntil?: string | null
  overturnedAt?: string | null
  case?: Id | null
  sanction?: Id | null
  by?: Id | null
}

/** An appeal as stored. */
export type StoredAppeal = {
  id: Id
  key: string
  about: 'case' | 'sanction' | 'report' | 'notice'
  member: Id | null
  note: string
  status: 'open' | 'upheld' | 'rejected'
  openedAt: string
  decidedAt?: string | null
  reasons?: string | null
  notBy?: Id | null
  decidedBy?: Id | null
  statement?: Id | null
  case?: Id | null
  sanction?: Id | null
}

// By the adapter throughout: both collections are the hub's to write, and it asks about whoever is concerned.

/** Statements, newest first. */
export const findStatements = async (where: Where, req: PayloadRequest): Promise<StoredStatement[]> => {
  const { docs } = await req.payload.db.find<StoredStatement>({
    collection: slugs.statements,
    where,
    sort: ['-at', '-id'],
    limit: 200,
    pagination: false,
    req,
  })
  return docs
}

/** Writes a statement down; once for a key. */
export const keepStatement = async (
  data: Omit<StoredStatement, 'id'>,
  req: PayloadRequest,
): Promise<void> => {
  const where: Where = { key: { equals: data.key } }
  if ((await req.payload.db.count({ collection: slugs.statements, where, req })).totalDocs > 0) return
  await req.payload.db.create({ collection: slugs.statements, data, req })
}

/** Notes that what statements say was taken back. */
export const overturnStatements = async (where: Where, at: string, req: PayloadRequest): Promise<void> => {
  for (const { id } of await findStatements({ and: [where, { overturnedAt: { exists: false } }] }, req))
    await req.payload.db.updateOne({
      collection: slugs.statements,
      id,
      data: { overturnedAt: at },
      req,
      returning: false,
    })
}

/** Appeals, oldest first. */
export const findAppeals = async (where: Where, req: PayloadRequest): Promise<StoredAppeal[]> => {
  const { docs } = await req.payload.db.find<StoredAppeal>({
    collection: slugs.appeals,
    where,
    sort: 'id',
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Changes an appeal. */
export const saveAppeal = (id: Id, data: Partial<StoredAppeal>, req: PayloadRequest): Promise<unknown> =>
  // A copy: the adapter for MongoDB rewrites what it is given.
  req.payload.db.updateOne({ collection: slugs.appeals, id, data: { ...data }, req, returning: false })

/** The figures of a year as stored. */
export type StoredYear = { id: Id; year: number; at: string; figures: Figures }

/** The figures of a year, or null. */
export const findYear = (
  year: number,
  { payload, req }: { payload: Payload; req?: PayloadRequest },
): Promise<StoredYear | null> =>
  payload.db.findOne<StoredYear & { id: number }>({
    collection: slugs.transparencyYears,
    where: { year: { equals: year } },
    ...(req ? { req } : {}),
  })
