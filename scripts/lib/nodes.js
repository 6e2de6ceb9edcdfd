import { randomBytes } from 'node:crypto'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './freePort.js'
import { startProxy } from './proxy.js'
import { startRedis } from './redisServer.js'

/**
 * Two application nodes and a worker over one MongoDB and one Redis, behind a reverse proxy, all on loopback and free
 * ports.
 *
 * @param {{
 *   command: readonly string[],
 *   env: Record<string, string>,
 *   mongo: Record<string, string>,
 *   dataDir: string,
 *   port?: number,
 *   say?: (line: string) => void,
 * }} options - `command`: what a node runs, by this Node; `mongo`: the variables of `findMongo`; `dataDir`: a folder that
 *   all of them share, for media.
 */
export const startNodes = async ({ command, env, mongo, dataDir, port: wanted, say = () => undefined }) => {
  const port = wanted ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const redis = await startRedis()
  const database = new URL(mongo.MONGODB_URL ?? '')
  database.pathname = `/nodes-${randomBytes(4).toString('hex')}`
  const shared = {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    HUB_ALLOW_PRIVATE_NETWORK: 'true',
    ...env,
    SITE_URL: url,
    DATA_DIR: dataDir,
    DATABASE_URL: database.href,
    HUB_MONGODB_OPTIONS: mongo.MONGODB_ADAPTER_OPTIONS ?? '{}',
    REDIS_URL: redis.url,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    // Four times what the proxy asks in.
    HUB_DRAIN_SECONDS: '1',
  }
  const first = await newNode({ name: 'app 1', command, env: { ...shared, HUB_ROLE: 'app' }, say })
  const second = await newNode({ name: 'app 2', command, env: { ...shared, HUB_ROLE: 'app' }, say })
  const worker = await newNode({ name: 'worker', command, env: { ...shared, HUB_ROLE: 'worker' }, say })
  const nodes = [first, second, worker]
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.stop()))
    await redis.kill()
  }
  try {
    // The first makes indexes, admin and demonstration content; the others find them.
    await first.start()
    await Promise.all([second.start(), worker.start()])
    const proxy = await startProxy({ port, targets: [first.url, second.url] })
    return {
      url,
      /** Of the database that they share. */
      database: database.href,
      redis,
      apps: [first, second],
      worker,
      /** Replaces the application nodes one after the other; each goes when the one before it is ready. */
      restart: async () => {
        for (const node of [first, second]) {
          await node.stop()
          await node.start()
          await proxy.ask()
        }
      },
      stop: async () => {
        await proxy.stop()
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @param {{ name: string, command: readonly string[], env: Record<string, string>, say: (line: string) => void }} options */
const newNode = async ({ name, command, env, say }) => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null
  let said = ''
  return {
    name,
    url,
    /** What it has said since it was started last. */
    output: () => said,
    start: async () => {
      said = ''
      const own = spawn(process.execPath, command, {
        env: { ...env, PORT: String(port) },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child = own
      for (const stream of [own.stdout, own.stderr])
        stream.on('data', (chunk) => {
          said = (said + chunk).slice(-20_000)
          for (const line of String(chunk).trimEnd().split('\n')) say(`${name}: ${line}`)
        })
      while (!(await isReady(url))) {
        if (own.exitCode !== null || own.signalCode !== null)
          throw new Error(`${name} did not start:\n${said}`)
        await wait(50)
      }
    },
    /** Asks it to end, or ends it. @param {NodeJS.Signals} [signal] */
    stop: async (signal = 'SIGTERM') => {
      const own = child
      child = null
      if (!own || own.exitCode !== null || own.signalCode !== null) return
      own.kill(signal)
      await once(own, 'exit')
    },
  }
}

/** @param {string} url */
const isReady = async (url) => {
  const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(() => null)
  await answer?.body?.cancel()
  return answer?.status === 200
}
