import type { PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/related'
import { documentId } from '../../database/documentId'
import { idsAlong } from '../../database/manyOrder'
import { slugs } from '../../slugs'
import { beyond, type SortKey } from './cursor'
import { topicsOfTag } from './indexes'
import { readableWhere } from './readable'
import type { TopicRow } from './state'
import type { TopicView } from './views'

/** A topic as Payload reads it. */
export type TopicDoc = TopicRow & {
  score?: number | null
  pinned?: boolean | null
  pinnedUntil?: string | null
}

/** A place in a list. */
export type Place = { key: string | number; id: Id }

/** Reads topics of a list behind a place, or from its beginning: from top to bottom, or upwards. */
export type Find = (place: Place | null, isUp: boolean, limit: number) => Promise<TopicDoc[]>

/** Reads a list by a condition, as the one who asks may see it. */
export const finder =
  (sortKey: SortKey, conditions: readonly Where[], req: PayloadRequest): Find =>
  async (place, isUp, limit) => {
    const beyondPlace = place ? [beyond(sortKey, place, isUp ? 'up' : 'down')] : []
    const { docs } = await req.payload.find({
      collection: slugs.topics,
      where: { and: [...conditions, ...beyondPlace] },
      sort: isUp ? [sortKey, 'id'] : [`-${sortKey}`, '-id'],
      limit,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return docs
  }

/** Lists that hold all topics of a tag, or many of them: they are read along the order of its topics. */
export const alongTags: ReadonlySet<TopicView> = new Set(['latest', 'unsolved'])

/**
 * Reads the topics of a tag along their order where there is one, else as all others are read.
 *
 * @param args.rest - what else they fulfil; asked anew each time: the adapters write into what they are given.
 * @param args.all - the same, the tag among it.
 */
export const underTag = (
  tag: Id,
  { rest, all }: { rest: () => Where[]; all: Where[] },
  req: PayloadRequest,
): Find => {
  const stock = finder('lastActivityAt', all, req)
  return async (place, isUp, limit) => {
    const readable = await readableWhere(slugs.topics, req)
    if (readable === null) return []
    const ids = await idsAlong({
      order: topicsOfTag,
      value: documentId(req.payload, tag),
      where: { and: [...rest(), readable] },
      from: place && { key: String(place.key), id: place.id },
      isUp,
      limit,
      req,
    })
    return ids === null
      ? stock(place, isUp, limit)
      : finder('lastActivityAt', [{ id: { in: ids } }], req)(null, isUp, limit)
  }
}
