/**
 * `npm run bench -- --only freshness`, or `tsx bench/freshness.ts [seconds] [reads] [one|two]`: writers publish, edit, moderate, take down
 * and delete while readers read, on one node with its own file and on two over MongoDB and Redis: how many reads showed a
 * state from before a write whose response had come? Prints JSON.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { findMongo } from '../scripts/lib/mongoServer.js'
import { startNodes } from '../scripts/lib/nodes.js'
import { freePort } from '../tests/helpers/freePort'
import { type Freshness, freshness } from '../tests/helpers/freshness'
import { logIn, newMember } from '../tests/helpers/overHttp'
import { root } from './parts'
import { serve } from './processes'

/** What was found on so many nodes; or why it could not be measured. */
export type FreshnessResult = {
  nodes: string
  found:
    (Omit<Freshness, 'stale' | 'leaked' | 'failed'> & Record<'stale' | 'leaked' | 'failed', number>) | null
  seconds: number
  /** The first few of what is wrong, or the reason. */
  said: readonly string[]
}[]

/**
 * 20 writers, of whom five have what they write moderated, each every five seconds; and 50 readers, one of them of pages,
 * who read as fast as they are answered.
 */
const load = { writers: 15, moderated: 5, readers: 49, pageReaders: 1, pause: 5_000 }
const least = { ms: 1_000 * Number(process.argv[2] ?? 120), reads: Number(process.argv[3] ?? 100_000) }
const account = { email: 'ada@example.org', password: 'correct-horse-9' }
const env = {
  HUB_SEED: 'none',
  HUB_ADMIN_EMAIL: account.email,
  HUB_ADMIN_PASSWORD: account.password,
  LOG_LEVEL: 'error',
}
const command = ['--conditions=production', 'scripts/start.js'] as const

type Nodes = { urls: readonly string[]; stop: () => Promise<void> }

const oneNode = async (dataDir: string): Promise<Nodes> => {
  const port = await freePort()
  const server = await serve({
    command: [process.execPath, ...command],
    cwd: root,
    env: { ...env, DATA_DIR: dataDir, HOST: '127.0.0.1', SITE_URL: `http://127.0.0.1:${port}` },
    port,
    path: '/readyz',
  })
  return { urls: [server.url], stop: server.stop }
}

const twoNodes = async (dataDir: string): Promise<Nodes> => {
  const hasMongo = process.env.MONGODB_URL !== undefined || spawnSync('mongod', ['--version']).status === 0
  const mongo = await findMongo({ protocolServer: !hasMongo })
  try {
    const nodes = await startNodes({ command, env, mongo: mongo.env, dataDir })
    return {
      urls: nodes.apps.map(({ url }) => url),
      stop: async () => {
        await nodes.stop()
        await mongo.stop()
      },
    }
  } catch (error) {
    await mongo.stop()
    throw error
  }
}

const measure = async (
  name: string,
  start: (dataDir: string) => Promise<Nodes>,
): Promise<FreshnessResult[number]> => {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'hub-freshness-'))
  let nodes: Nodes | null = null
  try {
    nodes = await start(dataDir)
    const [url = ''] = nodes.urls
    const editor = await logIn(url, account)
    const authors: string[] = []
    for (let n = 0; n < load.moderated; n += 1)
      authors.push((await newMember(url, { admin: editor, handle: `author-${n}` })).session)
    const begun = performance.now()
    const { stale, leaked, failed, ...counts } = await freshness({
      ...load,
      urls: nodes.urls,
      editor,
      authors,
      isOver: ({ reads }) => reads >= least.reads && performance.now() - begun >= least.ms,
    })
    return {
      nodes: name,
      found: { ...counts, stale: stale.length, leaked: leaked.length, failed: failed.length },
      seconds: (performance.now() - begun) / 1_000,
      said: [...stale, ...leaked, ...failed].slice(0, 10),
    }
  } catch (error) {
    return { nodes: name, found: null, seconds: 0, said: [String(error).split('\n')[0] ?? ''] }
  } finally {
    await nodes?.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const kinds = { one: oneNode, two: twoNodes }
const results: FreshnessResult = []
for (const [name, start] of Object.entries(kinds))
  if (name === (process.argv[4] ?? name))
    results.push(await measure(name === 'one' ? 'one node' : 'two nodes', start))
for (const { said } of results) for (const line of said) process.stderr.write(`${line}\n`)
process.stdout.write(`${JSON.stringify(results)}\n`)
process.exit(0)
