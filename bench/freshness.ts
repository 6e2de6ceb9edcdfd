/**
 * `tsx bench/freshness.ts`: writers publish, edit, take down and delete while readers read, on two nodes behind nothing:
 * how many reads showed a state from before a write whose response had come? Starts MongoDB as `npm run test:mongo`
 * does (`--protocol-server` likewise), and a `redis-server`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { findMongo } from '../scripts/lib/mongoServer.js'
import { startNodes } from '../scripts/lib/nodes.js'
import { freshness } from '../tests/helpers/freshness'

/** As the issue asks. */
const least = { reads: 100_000, ms: 120_000, writers: 20, readers: 50 }
const account = { email: 'ada@example.org', password: 'correct-horse-9' }

const dataDir = await mkdtemp(path.join(os.tmpdir(), 'hub-freshness-'))
const mongo = await findMongo({ protocolServer: process.argv.includes('--protocol-server') })
try {
  const nodes = await startNodes({
    // Without Next: what is measured is in front of it.
    command: ['--conditions=production', '--import', 'tsx', 'tests/server/child.ts'],
    env: {
      HUB_SEED: 'none',
      HUB_ADMIN_EMAIL: account.email,
      HUB_ADMIN_PASSWORD: account.password,
      LOG_LEVEL: 'warn',
    },
    mongo: mongo.env,
    dataDir,
  })
  try {
    const urls = nodes.apps.map(({ url }) => url)
    const answer = await fetch(`${urls[0]}/api/members/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    })
    const { token } = (await answer.json()) as { token: string }
    const begun = performance.now()
    const found = await freshness({
      urls,
      editor: token,
      writers: least.writers,
      readers: least.readers,
      isOver: ({ reads }) => reads >= least.reads && performance.now() - begun >= least.ms,
    })
    const seconds = (performance.now() - begun) / 1000
    const { reads, hits, writes, stale, failed } = found
    console.log(
      `${reads} reads in ${seconds.toFixed(0)} s, ${((100 * hits) / reads).toFixed(0)} % of them kept`,
    )
    console.log(`${writes} writes; stale: ${stale.length}; failed: ${failed.length}`)
    for (const each of [...stale, ...failed].slice(0, 10)) console.log(`  ${each}`)
    process.exitCode = stale.length + failed.length === 0 ? 0 : 1
  } finally {
    await nodes.stop()
  }
} finally {
  await mongo.stop()
  await rm(dataDir, { recursive: true, force: true })
}
