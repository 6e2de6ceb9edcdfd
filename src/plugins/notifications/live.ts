import type { Payload, PayloadRequest } from 'payload'
import { userOf } from '../../access'
import type { LiveSource } from '../../config/live'
import { liveBus } from '../../config/live'
import { languageOf } from '../../config/requestLanguage'
import type { WorkerTask } from '../../config/tasks'
import { documentId } from '../../database/documentId'
import { slugs } from '../../slugs'
import { type ListedRow, toLine } from './lines'
import { listOf, unreadOf } from './unread'

type Id = number | string

/** The channel that rings when something changed in a member's list. */
export const memberChannel = (member: Id): string => `notifications:${member}`

/** New lines in one piece of news at most; the count beside them is of all. */
const told = 5

/** A member's notifications, live: how many are unread, and what came since. */
export const notificationsLive: LiveSource = {
  name: 'notifications',
  channels: (req) => {
    const user = userOf(req)
    return user === null ? [] : [memberChannel(user.id)]
  },
  news: async ({ req, after }) => {
    const member = memberOf(req)
    const { payload } = req
    const { docs } = await payload.db.find<ListedRow>({
      collection: slugs.notifications,
      where: listOf(member),
      sort: '-id',
      limit: told,
      pagination: false,
    })
    const newest = docs[0] ? String(docs[0].id) : '0'
    const unread = await unreadOf({ payload, member })
    const known = after === null ? null : documentId(payload, after)
    const fresh = known === null ? [] : docs.filter(({ id, readAt }) => id > known && !readAt)
    const lines = fresh.map((row) => {
      const { text, path } = toLine({ row, payload, language: languageOf(req) })
      return { text, path }
    })
    return { position: newest, data: { unread, lines } }
  },
}

const memberOf = (req: PayloadRequest): Id => {
  const user = userOf(req)
  if (user === null) throw new Error('Live news are for members.')
  return user.id
}

/** Rows that one look for the news of other processes takes in. */
const watched = 200

/**
 * Rings for what other processes wrote: at each turn of the worker one query asks what came behind the last row seen.
 * What this process wrote rang at its commit; it rings once more, and listeners find nothing new.
 */
export const watchOthers = (): WorkerTask => {
  let seen: Id | null = null
  return {
    name: 'live',
    run: async ({ payload }) => {
      const bus = liveBus(payload)
      if (bus.channels().length === 0) {
        // Whoever connects later reads the state of things then.
        seen = null
        return 0
      }
      const rows = await newRows(payload, seen)
      if (seen !== null)
        for (const member of new Set(rows.map((row) => row.member))) bus.ring(memberChannel(member))
      seen = rows.at(-1)?.id ?? seen ?? documentId(payload, 0)
      return 0
    },
  }
}

/** What came behind a row, oldest first; without one, the newest row alone. */
const newRows = async (payload: Payload, seen: Id | null): Promise<{ id: Id; member: Id }[]> => {
  const { docs } = await payload.db.find<{ id: Id; member: Id }>({
    collection: slugs.notifications,
    ...(seen === null ? {} : { where: { id: { greater_than: seen } } }),
    sort: seen === null ? '-id' : 'id',
    limit: seen === null ? 1 : watched,
    pagination: false,
    select: { member: true },
  })
  return docs
}
