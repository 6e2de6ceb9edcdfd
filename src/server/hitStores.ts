import { type IncrementResponse, MemoryStore, type Options, type Store } from 'express-rate-limit'
import type { RedisStore } from 'rate-limit-redis'
import type { SharedRedis } from '../database'

/** Where hits of one limit are counted; the name tells limits apart. */
export type HitStores = (name: string) => Store

/** Each process counts for itself. */
export const ownHits: HitStores = () => new MemoryStore()

/**
 * As many nodes as a client's requests are taken to be spread over while Redis is away: each hit on this one counts so
 * many times. Stricter for a while, for whoever asks so often that it matters.
 */
const nodesInTheDark = 4

/** All nodes count together, and each for itself besides, for when Redis is away. */
export const sharedHits =
  (redis: Pick<SharedRedis, 'ask' | 'namespace'>): HitStores =>
  (name) => {
    const own = new MemoryStore()
    const prefix = `${redis.namespace}:hits:${name}:`
    let options: Options | null = null
    let shared: Promise<RedisStore> | null = null
    const open = async (): Promise<RedisStore> => {
      const { RedisStore } = await import('rate-limit-redis')
      const store = new RedisStore({
        prefix,
        sendCommand: async (...command) =>
          (await redis.ask((client) => client.sendCommand(command))).value as never,
      })
      // It loads its script, without which it can do nothing later either.
      if (options) await store.init(options)
      return store
    }
    const together = async <T>(work: (store: RedisStore) => Promise<T>): Promise<T | null> => {
      try {
        return await work(await (shared ??= open()))
      } catch {
        shared = null
        return null
      }
    }
    return {
      prefix,
      localKeys: false,
      init: (given) => {
        options = given
        own.init(given)
      },
      increment: async (key): Promise<IncrementResponse> => {
        const { totalHits, resetTime } = await own.increment(key)
        const all = await together((store) => store.increment(key))
        return all ?? { totalHits: totalHits * nodesInTheDark, resetTime }
      },
      decrement: async (key) => {
        await own.decrement(key)
        await together((store) => store.decrement(key))
      },
      resetKey: async (key) => {
        await own.resetKey(key)
        await together((store) => store.resetKey(key))
      },
      shutdown: () => own.shutdown(),
    }
  }
