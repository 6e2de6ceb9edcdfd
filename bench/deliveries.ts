/**
 * How deliveries go out, and whether any is lost or doubled. In one process with the simulated networks, so that what is
 * said of the processor includes answering as four networks.
 *
 *   npx tsx --conditions=production bench/deliveries.ts [deliveries under torture, default 10000]
 */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildConfig, getPayload, type Payload } from 'payload'
import { hubCustom } from '../src/config/hubCustom'
import { createGuardedFetch, type GuardedFetch } from '../src/network/guardedFetch'
import type { SyndicationOptions } from '../src/plugins/syndication'
import { createSchema } from '../tests/helpers/bootHub'
import { type FastClock, killConfig, readFastClock } from '../tests/syndication/killConfig'
import { type Networks, startNetworks } from '../tests/syndication/networks'
import { faultPlan, judge, torture } from '../tests/syndication/torture'
import { work } from '../tests/syndication/work'

const tortured = Number(process.argv[2] ?? 10_000)
const kinds = 4
const deadlineMs = 2_000

type Scene = { payload: Payload; networks: Networks; clock: FastClock; where: { url: string } }

const scene = async (
  args: {
    copies?: number
    speed?: number
    fault?: Parameters<typeof startNetworks>[0]['fault']
    more?: Partial<SyndicationOptions>
  },
  play: (scene: Scene) => Promise<void>,
): Promise<void> => {
  const clock = { from: Date.parse('2026-11-23T09:00:00Z'), began: Date.now(), speed: args.speed ?? 30 }
  const now = readFastClock(clock)
  const networks = await startNetworks({ now, ...(args.fault ? { fault: args.fault } : {}) })
  const directory = await mkdtemp(path.join(os.tmpdir(), 'hub-bench-'))
  const where = { url: `file:${path.join(directory, 'hub.db')}` }
  const config = buildConfig(killConfig(where, now, { deadlineMs, ...args.more }))
  const payload = await getPayload({ config, key: randomUUID() })
  await createSchema(payload)
  await networks.connect(payload, args.copies)
  try {
    await play({ payload, networks, clock, where })
  } finally {
    await payload.destroy()
    await networks.stop()
    await rm(directory, { recursive: true, force: true })
  }
}

const publish = async (payload: Payload, count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1)
    await payload.create({ collection: 'posts', data: { title: `Piece ${n}`, isLive: true } as never })
}

const plan = async (payload: Payload): Promise<void> => {
  const outbox = hubCustom(payload.config).tasks.find(({ name }) => name === 'outbox')
  const { signal } = new AbortController()
  for (let did = 1; did > 0;) did = (await outbox?.run({ payload, signal })) ?? 0
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const seconds = (from: number): string => `${((Date.now() - from) / 1000).toFixed(1)} s`

/** The network is 150 to 900 milliseconds away. */
const distant: GuardedFetch = async (request) => {
  const answer = createGuardedFetch({ allowPrivateNetwork: true })
  await wait(75 + Math.random() * 375)
  const answered = await answer(request)
  await wait(75 + Math.random() * 375)
  return answered
}

await scene({ copies: 3, speed: 1, more: { fetch: distant } }, async ({ payload }) => {
  await publish(payload, 1)
  const from = Date.now()
  await work(payload)
  const { totalDocs } = await payload.count({
    collection: 'deliveries',
    where: { status: { equals: 'published' } },
  })
  say(`publish to the last of ${totalDocs} receipts, networks 150–900 ms away: ${seconds(from)}`)
})

await scene({ speed: 600 }, async ({ payload }) => {
  await publish(payload, 250)
  await plan(payload)
  const from = Date.now()
  const before = process.cpuUsage()
  const waits = { status: { in: ['pending', 'sending', 'retrying'] } }
  while ((await payload.count({ collection: 'deliveries', where: waits })).totalDocs > 0) await work(payload)
  const { user, system } = process.cpuUsage(before)
  const took = (Date.now() - from) / 1000
  say(
    `1,000 due in the same minute: ${took.toFixed(1)} s, ${(1000 / took).toFixed(0)} a second, ` +
      `${((user + system) / 1_000_000).toFixed(2)} ms of processor each, networks included`,
  )
})

await scene({ fault: faultPlan(20_261_123, 0.1) }, async ({ payload, networks, clock, where }) => {
  await publish(payload, Math.ceil(tortured / kinds))
  await plan(payload)
  const from = Date.now()
  const kills = await torture({ payload, where, clock, deadlineMs, killEvery: 3_000, limitMs: 3_600_000 })
  const { lost, doubled, unseen, byStatus, needlessUnknown, deliveries } = await judge(payload, networks)
  say(`torture: ${deliveries} deliveries, ${kills} kills, one message in ten goes wrong: ${seconds(from)}`)
  say(`  lost ${lost.length}, doubled ${doubled.length}, at a network without a word ${unseen.length}`)
  say(`  unknown where the network could have told: ${needlessUnknown}`)
  for (const [status, count] of Object.entries(byStatus).sort()) say(`  ${status}: ${count}`)
})
process.exit(0)
