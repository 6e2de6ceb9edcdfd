import type { PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/related'
import { plainRows } from '../../database/plainRows'
import { slugs } from '../../slugs'
import { beyond, type Cursor, readCursor } from './cursor'
import { topicsByAge } from './indexes'
import { readableWhere } from './readable'
import { shortPeriods, sortKeys, startOf, type TopPeriod } from './views'

/**
 * The condition for a page of the best of a short period, which are ranked by themselves; of longer periods there is
 * none.
 *
 * @throws CURSOR_INVALID
 */
export const bestOf = async (
  args: {
    input: { period?: TopPeriod | null; after?: string | null; before?: string | null }
    scope: readonly Where[]
    now: Date
    size: number
  },
  req: PayloadRequest,
): Promise<Where[]> => {
  const { input, scope, now, size } = args
  const { period, after, before } = input
  const since = period && shortPeriods.has(period) ? startOf(period, now) : null
  if (since === null) return []
  const place = before ?? after ?? null
  const from = place === null ? null : readCursor(place, sortKeys.top)
  return [{ id: { in: await bestSince({ since, scope, from, isUp: before != null, limit: size + 1 }, req) } }]
}

/**
 * The best topics of a short while that the one who asks may read, from a place in their order on. By the time of
 * opening: the index of scores holds the best of all times, among which those of a day are far apart. The database ranks
 * them: of a large forum a month is thousands of topics, of which a page is wanted.
 *
 * @param args.scope - further conditions.
 */
const bestSince = async (
  args: { since: Date; scope: readonly Where[]; from: Cursor | null; isUp: boolean; limit: number },
  req: PayloadRequest,
): Promise<Id[]> => {
  const { since, scope, from, isUp, limit } = args
  const readable = await readableWhere(slugs.topics, req)
  if (readable === null) return []
  const rows = await plainRows<{ id: Id }>({
    collection: slugs.topics,
    where: {
      and: [
        { createdAt: { greater_than: since.toISOString() } },
        { score: { greater_than: 0 } },
        ...(from === null ? [] : [beyond(sortKeys.top, from, isUp ? 'up' : 'down')]),
        ...scope,
        readable,
      ],
    },
    columns: [],
    sort: isUp ? [sortKeys.top, 'id'] : [`-${sortKeys.top}`, '-id'],
    limit,
    cover: topicsByAge,
    req,
  })
  return rows.map(({ id }) => id)
}
