import { createHash } from 'node:crypto'

/** The Redis that the nodes of one hub share; it may be away at any moment. */
export type SharedRedis = {
  /** Begins every key and every channel: one Redis may serve several hubs. */
  namespace: string
  /**
   * Asks once, on the connection that stands; answers what it said and the number of that connection.
   *
   * @throws Error when there is no connection, no answer in time, or when the connection was lost meanwhile: what was
   *   asked may have been done.
   */
  ask: <T>(work: (client: RedisClient) => Promise<T>) => Promise<{ value: T; connection: number }>
  /** Hears what is published on a channel; `onGap` is called whenever something may have been missed. */
  subscribe: (channel: string, hear: (message: string) => void, onGap: () => void) => Promise<void>
  close: () => void
}

/** The library's client, in the older protocol that every server of the family speaks. */
export type RedisClient = Awaited<ReturnType<typeof clientFor>>

/** Milliseconds within which Redis answers, or counts as away: a thousand times what it takes. */
const patience = 500
/** Milliseconds in which nobody asks one that did not answer: a server that hangs must not hang the hub. */
const rest = 1_000
/** Milliseconds that a start waits for the first connection. */
const firstPatience = 2_000

const clientFor = async (url: string) => {
  // A hub of one node loads none of it.
  const { createClient } = await import('@redis/client')
  return createClient({
    url,
    RESP: 2,
    // What cannot be asked now is not asked later: its answer would be of another moment.
    disableOfflineQueue: true,
    socket: {
      connectTimeout: 2_000,
      reconnectStrategy: (retries) => Math.min(2_000, 50 * 2 ** Math.min(retries, 6)),
    },
  })
}

/**
 * Opens a connection that comes back by itself. It is no fault when Redis is not there yet: the hub starts, and is
 * slower and stricter until it is.
 *
 * @param args.secret - what all nodes of the hub share, and no other hub has.
 * @param args.onAway - hears once of each time that Redis goes away, and why.
 */
export const openRedis = async (args: {
  url: string
  secret: string
  onAway: (error: unknown) => void
  onBack: () => void
}): Promise<SharedRedis> => {
  const client = await clientFor(args.url)
  let connection = 0
  let isAway = true
  let silentUntil = 0
  client.on('ready', () => {
    connection += 1
    silentUntil = 0
    if (connection > 1) args.onBack()
    isAway = false
  })
  // Without a listener an error would end the process.
  client.on('error', (error: unknown) => {
    if (!isAway || connection === 0) args.onAway(error)
    isAway = true
  })
  const subscriber = client.duplicate({ disableOfflineQueue: false })
  subscriber.on('error', () => undefined)
  await within(firstPatience, client.connect()).catch(() => undefined)

  return {
    namespace: `hub:${createHash('sha256').update(`redis\n${args.secret}`).digest('hex').slice(0, 16)}`,
    ask: async (work) => {
      if (performance.now() < silentUntil) throw new Error('Redis did not answer a moment ago.')
      const asked = connection
      try {
        const value = await within(patience, work(client))
        if (connection !== asked) throw new Error('The connection to Redis was lost meanwhile.')
        return { value, connection }
      } catch (error) {
        if (error instanceof SilenceError) silentUntil = performance.now() + rest
        throw error
      }
    },
    subscribe: async (channel, hear, onGap) => {
      subscriber.on('ready', onGap)
      if (!subscriber.isOpen) void subscriber.connect().catch(() => undefined)
      await within(firstPatience, subscriber.subscribe(channel, hear)).catch(() => undefined)
    },
    close: () => {
      client.destroy()
      if (subscriber.isOpen) subscriber.destroy()
    },
  }
}

class SilenceError extends Error {
  override readonly name = 'SilenceError'
}

const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // A process that was busy itself finds its timers before the answer that lies there since: that one is heard first.
      setImmediate(() =>
        setImmediate(() => reject(new SilenceError(`Redis did not answer within ${ms} ms.`))),
      )
    }, ms)
  })
  try {
    return await Promise.race([work, silence])
  } finally {
    clearTimeout(timer)
  }
}
