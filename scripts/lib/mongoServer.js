import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** @typedef {{ env: Record<string, string>, stop: () => Promise<void> }} MongoServer */

/**
 * A server of MongoDB's protocol: the one that `MONGODB_URL` names, a `mongod` on this machine, or the one that
 * mongodb-memory-server can fetch. What is started here listens on loopback and ends with `stop`.
 *
 * @param {{ protocolServer: boolean }} options - starts tests/servers/mongo instead, which is no MongoDB.
 * @returns {Promise<MongoServer>} the variables by which the tests know it.
 */
export const findMongo = async ({ protocolServer }) => {
  if (protocolServer) return startProtocolServer()
  if (process.env.MONGODB_URL) return { env: { MONGODB_URL: process.env.MONGODB_URL }, stop: async () => {} }
  return startMongod()
}

const startProtocolServer = async () => {
  const child = spawn('tests/servers/mongo/serve.sh', { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const [url] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(() => Promise.reject(new Error('The MongoDB-protocol server did not start.'))),
  ])
  return {
    env: {
      MONGODB_URL: url,
      MONGODB_LACKS: 'transactions',
      MONGODB_ADAPTER_OPTIONS: JSON.stringify({
        transactionOptions: false,
        useJoinAggregations: false,
        useAlternativeDropDatabase: true,
      }),
    },
    stop: async () => {
      child.stdin.end()
      await ended
    },
  }
}

const startMongod = async () => {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server')
  const system = spawnSync('mongod', ['--version'])
  const binary = system.status === 0 ? { systemBinary: 'mongod' } : {}
  // A replica set of one: transactions need it.
  const server = await MongoMemoryReplSet.create({ binary, replSet: { count: 1, ip: '127.0.0.1' } })
  return { env: { MONGODB_URL: server.getUri() }, stop: async () => void (await server.stop()) }
}
