/**
 * `npm run nodes`: two application nodes and a worker over one MongoDB and one Redis, behind a reverse proxy, on
 * loopback. Ends all that it started with Ctrl-C. Takes `MONGODB_URL`, else starts a server as `npm run test:mongo`
 * does (`--protocol-server` likewise); needs a `redis-server` on the machine. `PORT` is the proxy's.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { built } from './lib/build.js'
import { installed } from './lib/install.js'
import { alone } from './lib/lock.js'

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
await alone(async () => {
  installed()
  // Before the nodes, which would each begin to.
  await built()
})
const { findMongo } = await import('./lib/mongoServer.js')
const { startNodes } = await import('./lib/nodes.js')

const dataDir = await mkdtemp(path.join(os.tmpdir(), 'hub-nodes-'))
const mongo = await findMongo({ protocolServer: process.argv.includes('--protocol-server') })
const end = async (stopNodes) => {
  await stopNodes()
  await mongo.stop()
  await rm(dataDir, { recursive: true, force: true })
}
const passed = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => /^(HUB_|SMTP_|MAIL_|LOG_|S3_)/.test(name)),
)
try {
  const nodes = await startNodes({
    command: ['--conditions=production', 'scripts/start.js'],
    env: { HUB_ADMIN_PASSWORD: 'correct-horse-9', ...passed },
    mongo: mongo.env,
    dataDir,
    port: Number(process.env.PORT ?? 3000),
    say: (line) => console.log(line),
  })
  console.log(`\n  Two nodes, a worker, behind   ${nodes.url}\n`)
  let isEnding = false
  const stop = () => {
    if (isEnding) return
    isEnding = true
    end(nodes.stop).then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
} catch (error) {
  console.error(error)
  await end(async () => {})
  process.exit(1)
}
