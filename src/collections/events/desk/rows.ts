import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../../slugs'
import { idOf } from '../idOf'
import type { Mode } from '../rsvps/allocate'
import type { RsvpStatus } from '../rsvps/lifecycle'

type Id = number | string

/** A registration as organisers see it. */
export type DeskRow = {
  /** Of the registration. */
  id: Id
  member: Id
  name: string
  handle: string | null
  status: RsvpStatus
  guests: number
  mode: Mode
  answers: { question: string; answer: string }[]
  checkedInAt: string | null
  offeredUntil: string | null
  /** When the member answered first. */
  createdAt: string
}

type Stored = Omit<DeskRow, 'member' | 'name' | 'handle' | 'guests' | 'answers'> & {
  member: unknown
  guests?: number | null
  answers?: unknown
}

/**
 * Registrations of a date with the names of their members, in the order of acceptance. The caller has asked whether
 * these may be read.
 */
export const deskRows = async (
  asked: {
    event: Id
    occurrence: string
    statuses?: readonly RsvpStatus[] | null
    /** One registration alone. @default all */
    id?: Id
    limit: number
    page?: number
  },
  req: PayloadRequest,
): Promise<DeskRow[]> => {
  const { event, occurrence, statuses, id, limit, page = 1 } = asked
  const where: Where[] = [{ event: { equals: event } }, { occurrence: { equals: occurrence } }]
  if (id !== undefined) where.push({ id: { equals: id } })
  if (statuses) where.push({ status: { in: [...statuses] } })
  const { docs } = await req.payload.db.find<Stored>({
    collection: slugs.rsvps,
    where: { and: where },
    sort: 'order',
    limit,
    page,
    req,
  })
  const names = await namesOf(
    docs.map(({ member }) => idOf(member)),
    req,
  )
  return docs.map((row) => {
    const member = idOf(row.member)
    const face = names.get(String(member))
    return {
      id: row.id,
      member,
      name: face?.displayName || face?.handle || '',
      handle: face?.handle ?? null,
      status: row.status,
      guests: row.guests ?? 0,
      mode: row.mode,
      answers: Array.isArray(row.answers) ? (row.answers as DeskRow['answers']) : [],
      checkedInAt: isoOf(row.checkedInAt),
      offeredUntil: isoOf(row.offeredUntil),
      createdAt: isoOf(row.createdAt) ?? '',
    }
  })
}

type Face = { id: Id; displayName?: string | null; handle?: string | null }

const namesOf = async (ids: readonly Id[], req: PayloadRequest): Promise<Map<string, Face>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: slugs.members,
    where: { id: { in: [...new Set(ids)] } },
    select: { displayName: true, handle: true },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map((docs as Face[]).map((face) => [String(face.id), face]))
}

// MongoDB's adapter answers dates as such.
const isoOf = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : null
