import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { longestKept } from '../../src/database/ledger'
import { redisNews } from '../../src/database/news'
import { openRedis, type SharedRedis } from '../../src/database/redis'
import { type Redis, startRedis } from '../../scripts/lib/redisServer.js'

describe('the news of other nodes, by a Redis', () => {
  let server: Redis
  const open: SharedRedis[] = []
  let hubs = 0
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.kill())
  afterEach(() => {
    for (const redis of open.splice(0)) redis.close()
  })

  const connect = async (secret = `hub ${hubs}`): Promise<SharedRedis> => {
    const redis = await openRedis({
      url: server.url,
      secret,
      onAway: () => undefined,
      onBack: () => undefined,
    })
    open.push(redis)
    return redis
  }
  /** Two nodes of a hub that has written nothing yet, and have heard so. */
  const twoNodes = async () => {
    hubs += 1
    const connections = [await connect(), await connect()] as const
    const [one, other] = connections.map((redis) => redisNews({ redis }))
    if (!one || !other) throw new Error('There are two.')
    for (const node of [one, other]) while ((await node.heard()) === 'all');
    return { one, other, connections }
  }
  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    while (!(await isSo().catch(() => false))) await new Promise((goOn) => setTimeout(goOn, 20))
  }

  it('should tell a node once what another wrote, and not what itself did', async () => {
    const { one, other } = await twoNodes()
    await one.tell(['posts', 'tags'])
    await one.tell(['posts'])
    expect([...((await other.heard()) ?? [])].sort()).toEqual(['posts', 'tags'])
    expect(await other.heard()).toEqual([])
    expect(await one.heard()).toEqual([])
    await other.tell('all')
    expect(await one.heard()).toBe('all')
    expect(await one.heard()).toEqual([])
  })

  it('should tell a node that did not ask for long all that was written meanwhile', async () => {
    const { one, other } = await twoNodes()
    for (let n = 0; n < 500; n += 1) await one.tell([`part ${n % 7}`])
    expect([...((await other.heard()) ?? [])]).toHaveLength(7)
  })

  it('should take a node that has just started, and one that finds Redis emptied, to know nothing', async () => {
    const { one, other, connections } = await twoNodes()
    await one.tell(['posts'])
    expect(await redisNews({ redis: await connect() }).heard()).toBe('all')
    await connections[0].ask((client) => client.flushAll())
    await one.tell(['tags'])
    expect(await other.heard()).toBe('all')
    expect(await one.heard()).toBe('all')
    await other.tell(['posts'])
    expect(await one.heard()).toContain('posts')
  })

  it('should keep hubs that share a Redis apart', async () => {
    const { one } = await twoNodes()
    const elsewhere = redisNews({ redis: await connect('another hub') })
    while ((await elsewhere.heard()) === 'all');
    await one.tell(['posts'])
    expect(await elsewhere.heard()).toEqual([])
  })

  it('should not be asked while Redis is away, and know nothing when it is back, whatever it remembers', async () => {
    const { one, other } = await twoNodes()
    await one.tell(['posts'])
    await server.kill()
    await expect(other.heard()).rejects.toThrow()
    await server.restart()
    await until(async () => (await one.heard()) !== null)
    await until(async () => (await other.heard()) === 'all')
    expect(await other.heard()).toEqual([])
  })

  it('should not wait long for a Redis that hangs', async () => {
    const { one } = await twoNodes()
    server.signal('SIGSTOP')
    await expect(one.heard()).rejects.toThrow('did not answer within')
    // For a moment nobody asks again.
    await expect(one.heard()).rejects.toThrow('a moment ago')
    server.signal('SIGCONT')
    await until(async () => (await one.heard()) !== null)
  })

  it('should let a writer who can tell nobody wait until all that was kept is too old', async () => {
    hubs += 1
    const redis = await connect()
    await server.kill()
    let clock = 1_000
    const waits: number[] = []
    const news = redisNews({
      redis,
      clock: () => clock,
      wait: async (ms) => {
        waits.push(ms)
        clock += ms
      },
    })
    await news.tell(['posts'])
    expect(clock).toBe(1_000 + longestKept)
    expect(waits.reduce((sum, ms) => sum + ms)).toBe(longestKept)
    await server.restart()
  })
})
