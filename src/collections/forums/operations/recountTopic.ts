import type { Operation } from '../../../config/hubCustom'
import type { Id } from '../../../core/related'
import { inTransaction } from '../../../database/inTransaction'
import { repairCounts } from '../counts'
import type { ForumsSettings } from '../options'
import { askedTopic, keeperOf, shownTopic } from './asked'

/**
 * Counts the replies of a topic anew, for a database that was changed by other hands.
 *
 * @throws UNAUTHENTICATED · FORBIDDEN · TOPIC_NOT_FOUND
 */
export const recountTopic =
  (settings: ForumsSettings): Operation<{ topic: Id }, unknown> =>
  async (input, req) => {
    keeperOf(req)
    const id = await inTransaction({ payload: req.payload, req }, async (req) => {
      const topic = await askedTopic({ id: input.topic, field: 'topic', as: req }, req)
      await repairCounts(settings, topic.id, req)
      return topic.id
    })
    return shownTopic(id, req)
  }
