import type { PayloadRequest, Where } from 'payload'
import { idOf, type Id } from '../../core/related'
import { plainRows } from '../../database/plainRows'
import { slugs } from '../../slugs'
import type { ReadingSettings } from './options'
import type { TopicRow, TopicState } from './state'

/** Numbers of a topic that are looked through at most; of more, nobody asks how many of them are shown. */
const widest = 100

type Behind = { topic: TopicRow } & Pick<TopicState, 'unread' | 'lastRead'>
type Row = { id: Id; topic: unknown; number: number; deletedAt?: string | null; moderation?: string | null }

/**
 * What is unread in topics as readers see it, by the topic's id: between the numbers of its replies there may be some
 * that are held or deleted. Only topics with such gaps, of which a part was read, are looked into; for all others
 * `unread` is right already, and they are not in the answer.
 */
export const shownUnread = async (
  { isVisible }: Pick<ReadingSettings, 'isVisible'>,
  entries: readonly Behind[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, number>> => {
  const doubtful = entries.filter(({ topic: { lastShown, replyCount }, unread, lastRead }) => {
    const [last, read] = [lastShown ?? 0, lastRead ?? 0]
    return unread > 0 && read > 0 && last - read <= widest && (replyCount ?? last) !== last
  })
  if (doubtful.length === 0) return new Map()
  const rows = await plainRows<Row>({
    collection: slugs.replies,
    where: {
      or: doubtful.map(({ topic: { id, lastShown }, lastRead }): Where => ({
        and: [
          { topic: { equals: id } },
          { number: { greater_than: lastRead } },
          { number: { less_than_equal: lastShown } },
        ],
      })),
    },
    limit: 0,
    columns: ['topic', 'number', 'moderation', 'deletedAt'],
    req,
  })
  const counts = new Map(doubtful.map(({ topic }) => [String(topic.id), 0]))
  for (const row of rows)
    if (row.deletedAt == null && isVisible(row)) {
      const topic = String(idOf(row.topic))
      counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
  return counts
}
