import type { PayloadRequest, Where } from 'payload'
import { idOf, type Id } from '../../core/related'
import { plainRows } from '../../database/plainRows'
import { slugs } from '../../slugs'
import type { ReadingSettings } from './options'
import type { TopicRow } from './state'

/** Who spoke last in a topic. */
export type Voice = { number: number; at: string; by: Id | null }

type Row = {
  id: Id
  topic: unknown
  number: number
  author: unknown
  createdAt: string
  deletedAt?: string | null
  moderation?: string | null
}

/**
 * The last replies of topics that the one who asks may read, by the topic's id. Below Payload and by number alone: a
 * topic keeps the number of the last reply that everybody sees, and each is held against that once more.
 */
export const lastVoices = async (
  { isVisible }: Pick<ReadingSettings, 'isVisible'>,
  topics: readonly TopicRow[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, Voice>> => {
  const answered = topics.filter(({ lastShown }) => (lastShown ?? 0) > 0)
  if (answered.length === 0) return new Map()
  const rows = await plainRows<Row>({
    collection: slugs.replies,
    where: {
      or: answered.map(({ id, lastShown }): Where => ({
        topic: { equals: id },
        number: { equals: lastShown },
      })),
    },
    limit: 0,
    columns: ['topic', 'number', 'author', 'createdAt', 'moderation', 'deletedAt'],
    req,
  })
  return new Map(
    rows
      .filter((row) => row.deletedAt == null && isVisible(row))
      .map(({ topic, number, createdAt, author }) => [
        String(idOf(topic)),
        { number, at: createdAt, by: idOf(author) },
      ]),
  )
}
