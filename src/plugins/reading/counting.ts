import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import type { Id } from '../../core/related'
import type { ReadingSettings } from './options'
import { writeScores } from './scores'

/** Views as they are gathered in this process. */
export type Counting = {
  /** Somebody looks at a topic. Answers whether it counts: the same visitor does not, until a while has passed. */
  view: (args: { topic: Id; visitor: string; payload: Payload }) => boolean
  /** Something about a topic changed that its score is made of. */
  touch: (topic: Id, payload: Payload) => void
  /** Writes what was gathered. */
  flush: (payload: Payload) => Promise<void>
}

/** Visitors of topics that are remembered at most; past it the oldest may count again. */
const remembered = 50_000

/** Gathers views and writes them all together: reading writes nothing. */
export const createCounting = (
  settings: Pick<ReadingSettings, 'now' | 'visible' | 'viewHours' | 'viewsEvery'>,
): Counting => {
  const { now, viewHours, viewsEvery } = settings
  const seen = new LRUCache<string, number>({ max: remembered })
  let gathered = new Map<string, { topic: Id; views: number }>()
  let timer: NodeJS.Timeout | null = null

  const flush = async (payload: Payload): Promise<void> => {
    const written = gathered
    gathered = new Map()
    await writeScores(settings, payload, written)
  }
  const gather = (topic: Id, views: number, payload: Payload): void => {
    const known = gathered.get(String(topic))?.views ?? 0
    gathered.set(String(topic), { topic, views: known + views })
    if (timer !== null) return
    timer = setTimeout(() => {
      timer = null
      flush(payload).catch((err: unknown) => payload.logger.error({ err, msg: 'Views were not written' }))
    }, viewsEvery)
    // No process stays for it.
    timer.unref()
  }
  return {
    view: ({ topic, visitor, payload }) => {
      const key = `${topic} ${visitor}`
      const at = now().getTime()
      const before = seen.get(key)
      if (before !== undefined && at - before < viewHours * 3_600_000) return false
      seen.set(key, at)
      gather(topic, 1, payload)
      return true
    },
    touch: (topic, payload) => gather(topic, 0, payload),
    flush,
  }
}
