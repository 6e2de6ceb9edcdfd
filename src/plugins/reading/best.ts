import type { PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/related'
import { plainRows } from '../../database/plainRows'
import { slugs } from '../../slugs'
import { type Cursor, readCursor } from './cursor'
import { topicsByAge } from './indexes'
import { readableWhere } from './readable'
import { shortPeriods, sortKeys, startOf, type TopPeriod } from './views'

/** A topic and what it is ranked by. */
type Ranked = { id: Id; score?: number | null }

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
 * opening: the index of scores holds the best of all times, among which those of a day are far apart.
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
  const rows = await plainRows<Ranked>({
    collection: slugs.topics,
    where: { and: [{ createdAt: { greater_than: since.toISOString() } }, ...scope, readable] },
    columns: ['score'],
    limit: 0,
    cover: topicsByAge,
    req,
  })
  const way = isUp ? -1 : 1
  return rows
    .filter((row) => (row.score ?? 0) > 0 && (from === null || way * byRank(asRanked(from), row) < 0))
    .sort((one, other) => way * byRank(one, other))
    .slice(0, limit)
    .map(({ id }) => id)
}

const asRanked = ({ key, id }: Cursor): Ranked => ({ id, score: Number(key) })

/** Pure: the order of the list, the highest score first, of equal ones the youngest. */
const byRank = (one: Ranked, other: Ranked): number =>
  (other.score ?? 0) - (one.score ?? 0) || compareIds(other.id, one.id)

/** Numbers by their value, ObjectIds by their text: as the databases sort them. */
const compareIds = (one: Id, other: Id): number => {
  const [a, b] = [String(one), String(other)]
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
