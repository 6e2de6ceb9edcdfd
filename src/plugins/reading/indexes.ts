import type { WorkerTask } from '../../config/tasks'
import { type Cover, makeCover } from '../../database/cover'
import { buildOrder, type ManyOrder } from '../../database/manyOrder'
import { slugs } from '../../slugs'

/** What says whether somebody may read a topic, and has. */
const facts = ['forum', 'author', 'lastShown', 'lastReplyAt', 'deletedAt', 'moderation']

/** Topics that somebody opened, by their ids: what is unread in them. */
export const topicsById: Cover = {
  collection: slugs.topics,
  name: 'by_id',
  // As small as can be: what lies close together is read at once.
  fields: ['id', ...facts],
}

/** Topics of a short while: those that are new, and the best among them. */
export const topicsByAge: Cover = {
  collection: slugs.topics,
  name: 'by_age',
  fields: ['createdAt', 'id', 'score', 'kind', ...facts],
}

/** Topics under a tag by their last activity. */
export const topicsOfTag: ManyOrder = {
  collection: slugs.topics,
  field: 'tags',
  to: slugs.tags,
  by: 'lastActivityAt',
}

/** Makes what lists and counts are read from, where it is missing: once, a second for some hundred thousand topics. */
export const indexTask: WorkerTask = {
  name: 'topic-indexes',
  run: async ({ payload, signal }) => {
    for (const cover of [topicsById, topicsByAge]) {
      if (signal.aborted) return 0
      await makeCover(payload, cover)
    }
    if (!signal.aborted) await buildOrder(payload, topicsOfTag)
    return 0
  },
}
