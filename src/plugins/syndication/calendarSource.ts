import type { PayloadRequest } from 'payload'
import { hasRole } from '../../access'
import type {
  CalendarChannel,
  CalendarSource,
  CalendarStatus,
  SourceEntry,
} from '../../config/calendarSource'
import { instantIn, parseLocalTime } from '../../core/timeZone'
import { slugs } from '../../slugs'
import { errors } from './errors'
import type { DeliveryStatus } from './lifecycle'
import { rescheduleDelivery } from './operations/rescheduleDelivery'
import type { DeliveryRow } from './rows'

/** Deliveries of one answer. */
const most = 1000

const statuses: Record<DeliveryStatus, CalendarStatus> = {
  scheduled: 'planned',
  pending: 'planned',
  sending: 'planned',
  retrying: 'planned',
  held: 'held',
  published: 'done',
  refused: 'failed',
  reauthorize: 'failed',
  unknown: 'failed',
  exhausted: 'failed',
  cancelled: 'cancelled',
}

type Row = DeliveryRow & { title?: string | null; settledAt?: string | null; lastError?: string | null }

/** Announcements on the editorial calendar: each on its way to one channel, when it is due or was settled. For editors. */
export const deliveriesOnCalendar: CalendarSource = {
  entries: async ({ from, to }, req) => {
    if (!isAllowed(req)) return []
    const within = { greater_than_equal: from.toISOString(), less_than: to.toISOString() }
    const { docs } = await req.payload.find({
      collection: slugs.deliveries,
      where: {
        or: [{ settledAt: within }, { and: [{ settledAt: { exists: false } }, { nextAttemptAt: within }] }],
      },
      limit: most,
      pagination: false,
      sort: 'id',
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const sent = (docs as unknown as Row[]).flatMap((row): SourceEntry[] => {
      const at = row.settledAt ?? row.nextAttemptAt
      if (at == null) return []
      return [
        {
          key: String(row.id),
          when: { at, endsAt: null },
          action: 'announce',
          status: statuses[row.status],
          title: row.title ?? `#${row.id}`,
          document: { collection: slugs.deliveries, id: String(row.id) },
          locale: null,
          author: null,
          channels: [String(row.channel)],
          note: row.status === 'published' ? null : (row.lastError ?? null),
          movable: row.status === 'scheduled' || row.status === 'held',
        },
      ]
    })
    return [...sent, ...(await repeats(within, req))]
  },

  move: async ({ key, at, timeZone }, req) => {
    const local = parseLocalTime(at)
    if (!local) throw errors.DELIVERY_NOT_FOUND({ field: 'entry' })
    await rescheduleDelivery({ delivery: key, at: new Date(instantIn(timeZone, local)) }, req)
  },
}

/** What is said again: when, at the earliest. It moves by itself, away from days on which something else goes out. */
const repeats = async (
  within: { greater_than_equal: string; less_than: string },
  req: PayloadRequest,
): Promise<SourceEntry[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.evergreenPosts,
    where: { nextAt: within },
    limit: most,
    pagination: false,
    sort: 'id',
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.flatMap(({ id, nextAt, title, channel }) =>
    nextAt == null
      ? []
      : [
          {
            key: `evergreen:${id}`,
            when: { at: nextAt, endsAt: null },
            action: 'announce',
            status: 'planned',
            title: `↻ ${title}`,
            document: { collection: slugs.evergreenPosts, id: String(id) },
            locale: null,
            author: null,
            channels: [String(typeof channel === 'object' ? channel.id : channel)],
            note: null,
            movable: false,
          },
        ],
  )
}

/** The channels that hear of what is published; none for those who may not read them. */
export const channelsOnCalendar = async (req: PayloadRequest): Promise<CalendarChannel[]> => {
  if (!isAllowed(req)) return []
  const { docs } = await req.payload.find({
    collection: slugs.channels,
    where: { enabled: { equals: true } },
    select: { name: true, language: true, ownLanguageOnly: true },
    sort: 'name',
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id, name, language, ownLanguageOnly }) => ({
    id: String(id),
    name,
    language,
    ownLanguageOnly: ownLanguageOnly === true,
  }))
}

const isAllowed = (req: PayloadRequest): boolean => hasRole(req, 'editor', 'manager')
