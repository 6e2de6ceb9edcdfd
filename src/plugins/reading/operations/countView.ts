import { forEachReader } from '../../../config/answering'
import type { Operation } from '../../../config/hubCustom'
import type { Id } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import type { Counting } from '../counting'
import { isRobot, strangerOf, visitorOf } from '../visitors'

/**
 * Says that somebody looks at a topic. Robots do not count, nor whoever has looked lately; nothing is written now.
 *
 * @returns whether it counts.
 */
export const countView =
  ({ view }: Counting, salt: string): Operation<{ topic: Id }, boolean> =>
  async (input, req) => {
    const visitor = visitorOf(req, salt)
    if (visitor === null) return false
    const topic = documentId(req.payload, input.topic)
    const { totalDocs } = await req.payload.count({
      collection: slugs.topics,
      where: { id: { equals: topic } },
      overrideAccess: false,
      req,
    })
    if (totalDocs === 0) return false
    const { payload } = req
    forEachReader(({ ip, userAgent }) => {
      if (!isRobot(userAgent)) view({ topic, visitor: strangerOf({ ip, userAgent, salt }), payload })
    })
    return view({ topic, visitor, payload })
  }
