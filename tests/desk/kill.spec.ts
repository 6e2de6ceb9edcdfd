import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildConfig, getPayload, type Payload } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import { createSchema } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'
import type { TestDatabase } from '../outbox/config'
import { seededRandom, startWorker } from '../outbox/startWorker'
import { deskConfig, type DeskOrder } from './killConfig'

const kills = 12
const texts = 60
const due = '2026-05-01T08:00:00.000Z'

let directory: string
let where: TestDatabase
let payload: Payload
beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'hub-desk-'))
  where = { url: `file:${path.join(directory, 'hub.db')}` }
  payload = await getPayload({ config: buildConfig(deskConfig({ where, now: due })), key: randomUUID() })
  await createSchema(payload)
})
afterAll(async () => {
  await payload.destroy()
  await rm(directory, { recursive: true, force: true })
})

describe('plans whose worker is killed', () => {
  itNeeding('file', 'another process opens the database')(
    'should each be kept once, in order, wherever the worker was hit',
    async () => {
      for (let n = 0; n < texts; n += 1) {
        const { id } = await payload.create({
          collection: 'posts',
          draft: true,
          data: { title: `Text ${n}`, stage: 'scheduled' } as never,
        })
        await payload.db.create({
          collection: 'desk-timers',
          data: {
            source: 'posts',
            document: String(id),
            locale: 'en',
            kind: 'publish',
            // Written down in another order than they come due in.
            at: new Date(Date.parse(due) - ((n * 7) % texts) * 60_000).toISOString(),
            timeZone: 'UTC',
            wall: '2026-05-01T08:00',
            status: 'waiting',
            slot: `posts:${id}:en:publish`,
          },
        })
      }
      const random = seededRandom(20_261_122)
      const order: DeskOrder = { where, now: due }
      let ready = startWorker(order, 'tests/desk/worker.ts')
      for (let n = 0; n < kills; n += 1) {
        const worker = await ready
        ready = startWorker(order, 'tests/desk/worker.ts')
        worker.go()
        await pause(Math.floor(random() * 60))
        await worker.kill()
      }
      await (await ready).kill()
      const task = hubCustom(payload.config).tasks.find(({ name }) => name === 'desk')
      const { signal } = new AbortController()
      while (((await task?.run({ payload, signal })) ?? 0) > 0);

      const published = await payload.count({
        collection: 'posts',
        where: { _status: { equals: 'published' } },
        locale: 'en',
      })
      expect(published.totalDocs).toBe(texts)
      const { docs: log } = await payload.db.find<{ id: number; document: string; stage: string }>({
        collection: 'desk-entries',
        where: { stage: { equals: 'published' } },
        sort: 'id',
        pagination: false,
        limit: 0,
      })
      expect(new Set(log.map(({ document }) => document)).size).toBe(texts)
      expect(log).toHaveLength(texts)
      const { docs: timers } = await payload.db.find<{ id: number; document: string; status: string }>({
        collection: 'desk-timers',
        where: {},
        sort: 'at',
        pagination: false,
        limit: 0,
      })
      expect(new Set(timers.map(({ status }) => status))).toEqual(new Set(['done']))
      expect(log.map(({ document }) => document)).toEqual(timers.map(({ document }) => document))
    },
    // A dozen processes start, about one second of a core each.
    300_000,
  )
})
