/**
 * `npm run bench -- --only costs`, or `tsx bench/costs.ts`: what a request costs a node, in milliseconds of its processor,
 * as the process itself counts them: a kept page, a page made for a stranger, one for a member, and a reply that is judged,
 * written and carried on by the worker. On the demonstration content. For `bench/capacity.ts`. Prints JSON.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../tests/helpers/freePort'
import { anybody, logIn, newMember, say } from '../tests/helpers/overHttp'
import type { Costs } from './capacity/model'
import { root } from './parts'
import { serve } from './processes'

const account = { email: 'ada@example.org', password: 'correct-horse-9' }
const token = 'the-token-of-the-bench'
/** Members, who reply once each: what one may write in a minute is bounded. */
const repliers = 20
/** Milliseconds in which the worker carries on what was written. */
const afterwards = 5_000

const dataDir = await mkdtemp(path.join(os.tmpdir(), 'hub-costs-'))
const port = await freePort()
const server = await serve({
  command: [process.execPath, '--conditions=production', 'scripts/start.js'],
  cwd: root,
  env: {
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    SITE_URL: `http://127.0.0.1:${port}`,
    HUB_SEED: 'demo',
    HUB_ADMIN_EMAIL: account.email,
    HUB_ADMIN_PASSWORD: account.password,
    METRICS_TOKEN: token,
    LOG_LEVEL: 'error',
  },
  port,
  path: '/readyz',
})
const { url } = server

const get = async (address: string, headers: Record<string, string> = {}): Promise<string> => {
  const answer = await fetch(address, { headers: { ...anybody(), ...headers } })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return text
}
/** Seconds of processor that the server has used so far. */
const used = async (): Promise<number> =>
  Number(
    /^process_cpu_seconds_total ([\d.e+-]+)/m.exec(
      await get(`${url}/metrics`, { authorization: `Bearer ${token}` }),
    )?.[1] ?? NaN,
  )
/** Milliseconds of processor for each of so many. */
const costOf = async (count: number, work: () => Promise<void>): Promise<number> => {
  const before = await used()
  await work()
  return (1_000 * ((await used()) - before)) / count
}
const each = async (addresses: readonly string[], headers: Record<string, string> = {}): Promise<void> => {
  for (const address of addresses) await get(address, headers)
}

try {
  const admin = await logIn(url, account)
  const members: Awaited<ReturnType<typeof newMember>>[] = []
  for (let n = 0; n < repliers; n += 1) members.push(await newMember(url, { admin, handle: `replier-${n}` }))
  const { docs: codes } = JSON.parse(
    await get(`${url}/api/codes-of-conduct?limit=1&sort=-version&depth=0`),
  ) as {
    docs: { version: number }[]
  }
  for (const { session } of members)
    for (const { version } of codes)
      await say(url, '/api/actions/acceptCodeOfConduct', { version }, { session })
  const session = members[0]?.session ?? ''
  const mapped = await get(`${url}/sitemap.xml`)
  const maps = [...mapped.matchAll(/<loc>([^<]+\.xml)<\/loc>/g)].map(([, address = '']) => address)
  const pages: string[] = []
  for (const map of maps.length > 0 ? maps : [`${url}/sitemap.xml`])
    for (const [, address = ''] of (await get(map)).matchAll(/<loc>([^<]+)<\/loc>/g))
      if (/\/(?:blog|forum|events)\/./.test(address) && !address.includes('/fr/')) pages.push(address)
  const asked = pages.slice(0, 150)
  const cookie = { cookie: `payload-token=${session}` }
  // Twice, so that the code is warm; what is kept of it is only what no session asked for.
  for (let round = 0; round < 2; round += 1) await each(asked, cookie)
  const member = await costOf(asked.length, () => each(asked, cookie))
  // Older than anything that is kept may be.
  await wait(11_000)
  const made = await costOf(asked.length, () => each(asked))
  const [first = url] = asked
  const same = Array.from({ length: 2_000 }, () => first)
  await each(same)
  const kept = await costOf(same.length, () => each(same))
  process.stderr.write(`kept ${kept}, made ${made}, member ${member}\n`)
  const idle = await costOf(1, () => wait(afterwards))
  const { docs } = JSON.parse(await get(`${url}/api/topics?limit=20&depth=0&sort=-createdAt`)) as {
    docs: { id: string | number }[]
  }
  const writing = await costOf(1, async () => {
    for (const [n, { session: own }] of members.entries())
      await say(
        url,
        '/api/actions/writeReply',
        {
          topic: docs[n % docs.length]?.id,
          body: `The lock opens at nine on weekdays, and the boat of the ${n + 1}th leaves from the other bank.`,
        },
        { session: own },
      )
    await wait(afterwards)
  })
  const costs: Costs & { pages: number } = {
    kept,
    made,
    member,
    write: Math.max(0, writing - idle) / repliers,
    pages: asked.length,
  }
  process.stdout.write(`${JSON.stringify(costs)}\n`)
} finally {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
}
process.exit(0)
