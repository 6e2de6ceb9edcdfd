import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { buildConfig, createLocalReq, getPayload, type Payload } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import { stopPublishing } from '../../src/plugins/syndication/operations/stopPublishing'
import { createSchema } from '../helpers/bootHub'
import { mongoUnderTest } from '../helpers/mongo'
import type { TestDatabase } from '../outbox/config'
import { startWorker } from '../outbox/startWorker'
import { type FastClock, killConfig, readFastClock } from './killConfig'
import { type Networks, startNetworks } from './networks'
import type { SteadyOrder } from './steadyWorker'
import { faultPlan, judge, torture } from './torture'
import { work } from './work'

const posts = 30
const deadlineMs = 1_000
/** Its hour is over in two minutes, its lease in two seconds. */
const clock: FastClock = { from: Date.parse('2026-11-23T09:00:00Z'), began: Date.now(), speed: 30 }
const now = readFastClock(clock)
const mongo = mongoUnderTest()
let directory: string
let where: TestDatabase
let payload: Payload
let networks: Networks
let fault: ReturnType<typeof faultPlan> = () => undefined
let onArrival: () => void = () => undefined

beforeAll(async () => {
  networks = await startNetworks({ now, fault: () => fault(), onArrival: () => onArrival() })
  directory = await mkdtemp(path.join(os.tmpdir(), 'hub-torture-'))
  where = mongo
    ? { url: mongo.url(`test-${randomUUID()}`), mongo: mongo.options }
    : { url: `file:${path.join(directory, 'hub.db')}` }
  payload = await getPayload({
    config: buildConfig(killConfig(where, now, { deadlineMs })),
    key: randomUUID(),
  })
  await createSchema(payload)
  await networks.connect(payload)
})
afterAll(async () => {
  if (mongo) await mongo.drop(payload)
  await payload.destroy()
  await networks.stop()
  await rm(directory, { recursive: true, force: true })
})

const publish = async (name: string, count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1)
    await payload.create({ collection: 'posts', data: { title: `${name} ${n}`, isLive: true } as never })
  const outbox = hubCustom(payload.config).tasks.find((task) => task.name === 'outbox')
  const { signal } = new AbortController()
  for (let did = 1; did > 0;) did = (await outbox?.run({ payload, signal })) ?? 0
}

describe('two workers, of which one is killed again and again', () => {
  it('should lose nothing, double nothing, and show what is uncertain, whatever the networks do', async () => {
    await publish('Torture', posts)
    fault = faultPlan(20_261_123, 0.15)
    // Whatever the dice say: at least one that only a person can resolve.
    networks.plain.next({ kind: 'drop-answer' })
    const kills = await torture({
      payload,
      where,
      clock,
      deadlineMs,
      killEvery: 1_000,
      most: 5,
      limitMs: 120_000,
    })
    fault = () => undefined
    const verdict = await judge(payload, networks)
    expect(kills).toBeGreaterThan(1)
    expect(verdict).toMatchObject({
      deliveries: 4 * posts,
      lost: [],
      doubled: [],
      unseen: [],
      needlessUnknown: 0,
    })
    expect(verdict.byStatus['plain unknown']).toBeGreaterThan(0)
  }, 300_000)
})

describe('the crisis switch, pressed in one process while another one sends', () => {
  it('should let nothing go that was not on its way already', async () => {
    for (const collection of [
      'delivery-attempts',
      'delivery-measures',
      'deliveries',
      'announcements',
    ] as const)
      await payload.db.deleteMany({ collection, where: {} })
    const member = await payload.create({
      collection: 'members',
      data: { email: 'manager@example.org', password: 'correct-horse-9', roles: ['manager'] } as never,
    })
    const req = await createLocalReq({ user: { ...member, collection: 'members' } as never }, payload)
    await publish('Race', 25)
    // Nothing is to be tried twice here, however slow the machine is: the world's own pace, and a patient deadline.
    const slow: FastClock = { from: now().getTime(), began: Date.now(), speed: 1 }
    const order: SteadyOrder = { where, clock: slow, deadlineMs: 30_000 }
    const worker = await startWorker(order, 'tests/syndication/steadyWorker.ts')
    let arrived = 0
    const someArrived = new Promise<void>((resolve) => {
      onArrival = () => {
        arrived += 1
        if (arrived === 10) resolve()
      }
    })
    worker.go()
    await someArrived
    const stop = await stopPublishing({ reason: 'An accident' }, req)
    const before = arrived
    // The worker goes on looking for something to do, and what was on its way ends.
    for (const active = { status: { equals: 'sending' } }; ;) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      if ((await payload.count({ collection: 'deliveries', where: active })).totalDocs === 0) break
    }
    await worker.kill()
    await work(payload)
    const { docs } = await payload.find({ collection: 'deliveries', pagination: false, depth: 0 })
    const held = docs.filter(({ status }) => status === 'held')
    expect(arrived - before).toBeLessThanOrEqual(stop.underWay)
    expect(held.length).toBeGreaterThan(20)
    expect(held.length + arrived).toBe(100)
    expect(docs.filter(({ status }) => status !== 'held' && status !== 'published')).toEqual([])
  }, 120_000)
})
