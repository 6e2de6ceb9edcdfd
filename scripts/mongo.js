/**
 * `npm run test:mongo`: the integration tests on MongoDB. Takes `MONGODB_URL`; else a `mongod` on this machine; else
 * the one that mongodb-memory-server can fetch. Servers it starts listen on loopback and end with the tests.
 *
 * `--protocol-server` starts tests/servers/mongo instead: the MongoDB protocol without the product, for machines that
 * can fetch neither. What it lacks is named in MONGODB_LACKS, and each test that needs it says so instead of running.
 *
 * Paths after it run those suites only.
 */
import { installed } from './lib/install.js'
import { runJest } from './lib/jest.js'
import { findMongo } from './lib/mongoServer.js'

installed()
const server = await findMongo({ protocolServer: process.argv.includes('--protocol-server') }).catch(
  (error) => {
    console.error(`No MongoDB to test on: ${error.message}\nSet MONGODB_URL, or install mongod.`)
    process.exit(1)
  },
)
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
// Asked on the embedded database, and here only by name (`npm run test:mongo -- tests/access`): tens of thousands of
// questions about rules that are the same functions on either; processes, files and pictures that ask nothing of it; how
// one logs in and unsubscribes, which is cookies, tokens and mails around plain rows found by one key; how accounts of
// networks are joined, and that no secret of theirs is seen anywhere, which is requests and one sealed text.
const leftOut = [
  'access/int',
  'access/crawl',
  'cli/tool',
  'cli/interruptedImport',
  'hub/features',
  'syndication/(canaries|connect)',
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
