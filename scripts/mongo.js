/**
 * `npm run test:mongo`: the integration tests on MongoDB. Takes `MONGODB_URL`; else a `mongod` on this machine; else
 * the one that mongodb-memory-server can fetch. Servers it starts listen on loopback and end with the tests.
 *
 * `--protocol-server` starts tests/servers/mongo instead: the MongoDB protocol without the product, for machines that
 * can fetch neither. What it lacks is named in MONGODB_LACKS, and each test that needs it says so instead of running.
 *
 * Paths after it run those suites only.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { installed } from './lib/install.js'
import { runJest } from './lib/jest.js'

/** @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>} */
const findServer = async () => {
  if (process.argv.includes('--protocol-server')) return startProtocolServer()
  if (process.env.MONGODB_URL) return { env: {}, stop: async () => {} }
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

installed()
const server = await findServer().catch((error) => {
  console.error(`No MongoDB to test on: ${error.message}\nSet MONGODB_URL, or install mongod.`)
  process.exit(1)
})
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
// Asked on the embedded database, and here only by name (`npm run test:mongo -- tests/access`): tens of thousands of
// questions about rules that are the same functions on either; processes, files and pictures that ask nothing of it; how
// one logs in and unsubscribes, which is cookies, tokens and mails around plain rows found by one key.
const leftOut = [
  'access/int',
  'access/crawl',
  'cli/tool',
  'cli/interruptedImport',
  'hub/features',
  'members/(account|attacks|logIn|oidc|secondFactor)',
  'notifications/(live|preferences|unsubscribe)',
  'cards/',
].map((path) => `tests/${path}`)
if (paths.length === 0) console.log(`Left out, as they do not depend on the database: ${leftOut.join(', ')}`)
const chosen =
  paths.length > 0
    ? ['--testPathPatterns', ...paths]
    : ['--testPathIgnorePatterns', '/node_modules/', ...leftOut, '--testPathPatterns', 'int\\.spec']
const code = await runJest(chosen, server.env)
await server.stop()
process.exit(code)
