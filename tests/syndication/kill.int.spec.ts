import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { buildConfig, getPayload, type Payload } from 'payload'
import { createClock } from '../fakes/clock'
import { createSchema } from '../helpers/bootHub'
import { mongoUnderTest } from '../helpers/mongo'
import type { TestDatabase } from '../outbox/config'
import { seededRandom, startWorker } from '../outbox/startWorker'
import { type MastodonServer, startMastodon } from '../servers/mastodon'
import { startWebhookReceiver, type WebhookReceiver } from '../servers/webhookReceiver'
import { type DeliveryOrder, killConfig } from './killConfig'
import { work } from './work'

const kills = 12
const posts = 40
/** More than a lease, so that each worker finds what the one before it left. */
const betweenWorkers = 2 * 60_000

const clock = createClock()
const random = seededRandom(20_261_122)
const mongo = mongoUnderTest()
let directory: string
let where: TestDatabase
let payload: Payload
let mastodon: MastodonServer
let receiver: WebhookReceiver
/** Called at each step of each request that reaches a network. */
let onStep: () => void = () => undefined

beforeAll(async () => {
  const step = () => onStep()
  ;[mastodon, receiver] = await Promise.all([
    startMastodon({ now: clock.now, onPost: step }),
    startWebhookReceiver({ now: clock.now, onRequest: step }),
  ])
  directory = await mkdtemp(path.join(os.tmpdir(), 'hub-kill-'))
  where = mongo
    ? { url: mongo.url(`test-${randomUUID()}`), mongo: mongo.options }
    : { url: `file:${path.join(directory, 'hub.db')}` }
  payload = await getPayload({ config: buildConfig(killConfig(where, clock.now)), key: randomUUID() })
  await createSchema(payload)
  for (const account of [
    {
      kind: 'mastodon',
      settings: { mastodon: { server: mastodon.url } },
      credentials: { mastodon: { accessToken: mastodon.token } },
    },
    {
      kind: 'webhook',
      settings: { webhook: { url: receiver.endpoint } },
      credentials: { webhook: { secret: receiver.secret } },
    },
  ])
    await payload.create({
      collection: 'channels',
      data: { name: account.kind, language: 'en', enabled: true, ...account } as never,
    })
})
afterAll(async () => {
  if (mongo) await mongo.drop(payload)
  await payload.destroy()
  await Promise.all([mastodon.stop(), receiver.stop()])
  await rm(directory, { recursive: true, force: true })
})

describe('a worker that is killed', () => {
  it('should lose nothing and send nothing twice, wherever it is hit', async () => {
    for (let n = 0; n < posts; n += 1)
      await payload.create({ collection: 'posts', data: { title: `Post ${n}`, isLive: true } as never })
    const start = clock.now().getTime()
    const workerAt = (n: number) =>
      startWorker<DeliveryOrder>(
        { where, now: new Date(start + n * betweenWorkers).toISOString() },
        'tests/syndication/deliveryWorker.ts',
      )
    // One boots while the one before it works.
    let ready = workerAt(0)
    for (let n = 0; n < kills; n += 1) {
      const worker = await ready
      if (n + 1 < kills) ready = workerAt(n + 1)
      // A few steps in, and up to some milliseconds later: in the network, and in the database on either side of it.
      const steps = 1 + Math.floor(random() * 5)
      const moment = Math.floor(random() * 40)
      const hit = new Promise<void>((resolve) => {
        let seen = 0
        onStep = () => {
          seen += 1
          if (seen === steps) setTimeout(resolve, moment)
        }
      })
      worker.go()
      // Who finds nothing left to do ends by itself.
      await Promise.race([hit, worker.end()])
      await worker.kill()
      onStep = () => undefined
      clock.advance(betweenWorkers)
    }

    const active = { status: { in: ['pending', 'sending', 'retrying'] } }
    for (let round = 0; round < 10; round += 1) {
      await work(payload)
      clock.advance(betweenWorkers)
      if ((await payload.count({ collection: 'deliveries', where: active })).totalDocs === 0) break
    }
    const { docs } = await payload.find({ collection: 'deliveries', pagination: false, depth: 0 })
    expect(docs).toHaveLength(2 * posts)
    expect(docs.filter(({ status }) => status !== 'published')).toEqual([])
    expect(mastodon.statuses).toHaveLength(posts)
    expect(new Set(mastodon.statuses.map(({ text }) => text)).size).toBe(posts)
    expect(receiver.received).toHaveLength(posts)
    expect(new Set(receiver.received.map(({ data }) => data.title)).size).toBe(posts)
    // The kills hit something: some messages were sent more than once, and the networks kept one of each.
    expect(mastodon.posts + receiver.requests.length).toBeGreaterThan(2 * posts)
  }, 300_000)
})
