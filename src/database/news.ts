import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { longestKept, type Others, type Written } from './ledger'
import type { SharedRedis } from './redis'

/**
 * What the nodes of a hub write, told through Redis: one sorted set holds each part with the number of its last write,
 * as every node's own ledger does. So it never grows beyond the number of collections, nothing is trimmed that a slow
 * node has not read, and whoever asks after a day is told no more than after a second.
 *
 * - Asked on another connection than before, or when the set is another one (`epoch`) or younger than what was heard
 *   already, it answers `all`: Redis may have been restarted and have forgotten what was told.
 * - When it cannot be asked, nothing that is kept is given.
 * - A writer who cannot tell waits until everything is too old to be given that was made before its commit.
 *
 * @param args.clock - milliseconds that only grow.
 * @param args.wait - waits so many milliseconds.
 */
export const redisNews = (args: {
  redis: Pick<SharedRedis, 'ask' | 'namespace'>
  clock?: () => number
  wait?: (ms: number) => Promise<unknown>
}): Required<Others> => {
  const { redis, clock = () => performance.now(), wait = sleep } = args
  const key = `${redis.namespace}:written`
  /** The set that was read last, and up to where. */
  let place: { epoch: string; connection: number; count: number } | null = null

  const tellOnce = async (parts: readonly string[]): Promise<void> => {
    const { value, connection } = await redis.ask((client) =>
      client.eval(note, { keys: [key], arguments: [randomUUID(), ...parts] }),
    )
    // What nobody else wrote before it need not be heard again.
    const count = Number(value)
    if (place?.connection === connection && count === place.count + 1) place = { ...place, count }
  }

  return {
    heard: async () => {
      const from = place
      const { value, connection } = await redis.ask((client) =>
        client.zRangeByScoreWithScores(key, from?.count ?? 0, '+inf'),
      )
      const epoch = value.find(({ score }) => score === Infinity)?.value
      // Nobody has told anything yet, or Redis was emptied.
      if (epoch === undefined) {
        await tellOnce([])
        return 'all'
      }
      const count = value.find((each) => each.value === counter)?.score
      const isContinued = from !== null && from.epoch === epoch && from.connection === connection
      // An older answer may arrive after a younger one was taken in.
      place = { epoch, connection, count: Math.max(count ?? 0, isContinued ? (place?.count ?? 0) : 0) }
      if (!isContinued || count === undefined) return 'all'
      const parts = value.filter(
        ({ value, score }) => score > from.count && value !== counter && value !== epoch,
      )
      return parts.some(({ value }) => value === anything) ? 'all' : parts.map(({ value }) => value)
    },
    tell: async (parts: Written) => {
      const from = clock()
      const named = parts === 'all' ? [anything] : [...parts]
      for (;;) {
        try {
          await tellOnce(named)
          return
        } catch {
          const left = from + longestKept - clock()
          if (left <= 0) return
          await wait(Math.min(left, again))
        }
      }
    },
  }
}

/** Milliseconds between two tries to tell. */
const again = 200
/** Members of the set that are no collection's name. */
const counter = ''
const anything = '*'

/** One step: no reader sees a count without its parts. The epoch stands above every count, and comes with each answer. */
const note = `
if redis.call('ZCOUNT', KEYS[1], '+inf', '+inf') == 0 then
  redis.call('DEL', KEYS[1])
  redis.call('ZADD', KEYS[1], '+inf', 'epoch ' .. ARGV[1])
end
local count = redis.call('ZINCRBY', KEYS[1], 1, '')
for place = 2, #ARGV do redis.call('ZADD', KEYS[1], count, ARGV[place]) end
return count`
