import type { Payload, PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import type { NotificationsSettings } from '../options'
import { isDigestDue } from '../preferences/planDelivery'
import { dayName, localDay } from '../preferences/quietHours'
import { readPreferences } from '../preferences/store'

type Id = number | string

/** Members with a digest that are looked at in one turn of the worker. */
const page = 100
/** Milliseconds after which all of them are looked at again. */
const pause = 10 * 60_000

/**
 * Finds those whose digest is due though no notification waits for them: something may be unread. Each is looked at once
 * on a day of theirs by this process; that none gets two digests is the unique key's matter, not this memory's.
 */
export const createDigestTurns = ({ unread, now }: Pick<NotificationsSettings, 'unread' | 'now'>) => {
  const looked = new Map<Id, string>()
  let behind: Id | null = null
  let nextLook = 0
  return async ({ payload, req }: { payload: Payload; req?: PayloadRequest }): Promise<Id[]> => {
    const at = now()
    if (unread === null || at.getTime() < nextLook) return []
    const { docs } = await payload.db.find<{ id: Id; member: Id }>({
      collection: slugs.notificationPreferences,
      where: {
        and: [
          { digest: { in: ['daily', 'weekly'] } },
          ...(behind === null ? [] : [{ id: { greater_than: behind } }]),
        ],
      },
      sort: 'id',
      limit: page,
      pagination: false,
      ...(req ? { req } : {}),
    })
    const isLast = docs.length < page
    behind = isLast ? null : (docs.at(-1)?.id ?? null)
    if (isLast) nextLook = at.getTime() + pause
    const members = docs.map(({ member }) => member)
    const preferences = await readPreferences({ payload, members, ...(req ? { req } : {}) })
    return [...preferences].flatMap(([member, chosen]) => {
      const day = dayName(localDay(chosen.timeZone, at))
      if (looked.get(member) === day || !isDigestDue(chosen, at)) return []
      looked.set(member, day)
      return [member]
    })
  }
}
