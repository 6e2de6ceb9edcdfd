import type { PayloadRequest } from 'payload'
import { hasRole, staffRoles } from '../../access'
import type { TodayAnswer, TodayItem } from '../../config/todaySource'
import { todayErrors } from './errors'
import { settingsOf } from './options'

/**
 * What waits for the one who asks, the oldest promise first, and what went wrong, the latest first.
 *
 * @throws STAFF_ONLY
 */
export const readToday = async (_input: object, req: PayloadRequest): Promise<TodayAnswer> => {
  if (!hasRole(req, ...staffRoles)) throw todayErrors.STAFF_ONLY()
  const found = await Promise.all(
    Object.entries(settingsOf(req.payload).sources).map(async ([name, source]) => {
      const { needs, failed } = await source(req)
      const named = (items: readonly TodayItem[]): TodayItem[] =>
        items.map((item) => ({ ...item, key: `${name}:${item.key}` }))
      return { needs: named(needs), failed: named(failed) }
    }),
  )
  return {
    needs: found.flatMap(({ needs }) => needs).sort(bySince),
    failed: found.flatMap(({ failed }) => failed).sort((one, other) => bySince(other, one)),
  }
}

const bySince = (one: TodayItem, other: TodayItem): number => one.since.localeCompare(other.since)
