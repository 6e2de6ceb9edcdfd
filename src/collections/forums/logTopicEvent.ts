import type { PayloadRequest } from 'payload'
import type { Json } from '../../core/emit'
import { idOf, type Id } from '../../core/related'
import { userOf } from '../../access'
import { slugs } from '../../slugs'
import type { TopicEventKind } from './eventKinds'

/** A line for the log of a topic. */
export type TopicEventEntry = {
  topic: Id
  kind: TopicEventKind
  at: Date
  /** Who did it. @default the member of the request; null: the hub itself */
  by?: Id | null
  /** After which reply it stands, 0 before all of them. @default the last one that there is */
  after?: number
  /** The forum that it is about: where a topic came from. Read under the access of whoever reads the line. */
  forum?: Id
  /** The topic that it is about: what was merged, where a split went. Read like `forum`. */
  other?: Id
  /** Plain facts for the sentence, none that a reader of the topic may not know. */
  data?: { [key: string]: Json }
  req: PayloadRequest
}

/** Writes a line into the log of a topic, with the transaction of the request. */
export const logTopicEvent = async (entry: TopicEventEntry): Promise<void> => {
  const { topic, kind, at, data, forum, other, req } = entry
  const by = entry.by === undefined ? (userOf(req)?.id ?? null) : entry.by
  const row = { topic, kind, by, at: at.toISOString(), after: entry.after ?? (await lastNumber(topic, req)) }
  // By the adapter: nobody writes the log through an API.
  await req.payload.db.create({
    collection: slugs.topicEvents,
    data: {
      ...row,
      data: data ?? {},
      ...(forum === undefined ? {} : { forum }),
      ...(other === undefined ? {} : { other }),
    },
    req,
  })
}

const lastNumber = async (topic: Id, req: PayloadRequest): Promise<number> => {
  const row = await req.payload.db.findOne<{ id: Id; lastNumber?: number | null }>({
    collection: slugs.topics,
    where: { id: { equals: idOf(topic) } },
    select: { lastNumber: true },
    req,
  })
  return row?.lastNumber ?? 0
}
