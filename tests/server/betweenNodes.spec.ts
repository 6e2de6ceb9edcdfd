import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Options } from 'express-rate-limit'
import type { Payload } from 'payload'
import { liveBus } from '../../src/config/live'
import { openRedis, type SharedRedis } from '../../src/database/redis'
import { sharedHits } from '../../src/server/hitStores'
import { type Redis, startRedis } from '../../scripts/lib/redisServer.js'

describe('what nodes share through Redis', () => {
  let server: Redis
  let nodes: readonly [SharedRedis, SharedRedis]
  beforeAll(async () => {
    server = await startRedis()
    const open = () =>
      openRedis({ url: server.url, secret: 'a hub', onAway: () => undefined, onBack: () => undefined })
    nodes = [await open(), await open()]
  })
  afterAll(async () => {
    for (const redis of nodes) redis.close()
    await server.kill()
  })
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await new Promise((goOn) => setTimeout(goOn, 20))
  }

  it('should count a client together, and more strictly while Redis is away', async () => {
    const [one, other] = nodes.map((redis) => {
      const store = sharedHits(redis)('forms')
      void store.init?.({ windowMs: 60_000 } as Options)
      return store
    })
    if (!one || !other) throw new Error('There are two.')
    const hits = async (store: typeof one) => (await store.increment('2001:db8::/56')).totalHits
    expect([await hits(one), await hits(other), await hits(one)]).toEqual([1, 2, 3])
    await server.kill()
    // The third and the fourth that this node has seen, each for four.
    expect([await hits(one), await hits(one)]).toEqual([12, 16])
    await server.restart()
    await until(async () => (await hits(one)) < 12)
    expect(await hits(other)).toBeGreaterThan(1)
    void one.shutdown?.()
    void other.shutdown?.()
  })

  it('should hear on every node what rings on one, and ring for everything after a gap', async () => {
    const [one, other] = nodes.map((redis) => liveBus({ db: { redis } } as unknown as Payload))
    if (!one || !other) throw new Error('There are two.')
    const heard: string[] = []
    for (const [name, bus] of [
      ['one', one],
      ['other', other],
    ] as const)
      for (const channel of ['member:1', 'member:2'])
        bus.listen(channel, () => heard.push(`${name} ${channel}`))
    await until(() => {
      if (heard.includes('other member:1')) return true
      one.ring('member:1')
      return false
    })
    one.ring('member:2')
    await until(() => heard.includes('other member:2'))
    expect(heard).toContain('one member:2')
    heard.length = 0
    await server.kill()
    await server.restart()
    await until(() => new Set(heard).size === 4)
  })
})
