import { afterEach, beforeEach, describe, expect } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import { drain } from '../../src/plugins/outbox'
import { itNeeding } from '../helpers/mongo'
import { bootOutbox, type TestOutbox } from './boot'
import { effectsOf, makeThing } from './config'
import { seededRandom, startWorker } from './startWorker'
import type { WorkerOrder } from './worker'

const start = new Date('2026-01-05T08:00:00Z')
const never = new AbortController().signal
// Three minutes for each worker: the leases of those before it are over.
const clockAt = (n: number): Date => new Date(start.getTime() + n * 3 * 60_000)

describe('the outbox when its worker is killed', () => {
  let test: TestOutbox
  beforeEach(async () => {
    test = await bootOutbox({ now: () => start })
  })
  afterEach(() => test.stop())

  const orderAt = (n: number): WorkerOrder => ({
    where: test.where,
    work: 'drain',
    lanes: 2,
    batch: 5,
    now: clockAt(n).toISOString(),
  })

  itNeeding('transactions', 'a message is consumed whole or not at all')(
    'should lose nothing and repeat nothing when its worker is killed at 20 random points',
    async () => {
      const { payload } = test
      const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
      const random = seededRandom(seed)
      const kills = 20
      let made = 0
      let isKilling = false
      const makeThings = async (): Promise<void> => {
        isKilling = true
        while (isKilling) {
          await makeThing(payload, ++made)
          // SQLite's lock between processes is not fair: a writer without pauses would keep the worker out.
          await pause(10)
        }
      }
      // The next workers boot while one is at work.
      const ready = [0, 1, 2].map((n) => startWorker(orderAt(n)))
      const points: number[] = []
      for (let n = 0; n < kills; n += 1) {
        const worker = await ready.shift()
        if (n + 3 < kills) ready.push(startWorker(orderAt(n + 3)))
        for (const end = made + 12; made < end;) await makeThing(payload, ++made)
        const making = makeThings()
        worker?.go()
        await worker?.nextLine()
        const delay = Math.floor(random() * 120)
        points.push(delay)
        await pause(delay)
        await worker?.kill()
        isKilling = false
        await making
      }
      const later = (): Date => clockAt(kills)
      while ((await drain({ payload, now: later, signal: never, batch: 100 })) > 0);
      const { totalDocs } = await payload.count({
        collection: 'outbox-attempts',
        where: { finishedAt: { exists: false } },
      })
      process.stdout.write(
        `kill -9: seed ${seed}, ${kills} kills after ${points.join(', ')} ms, ${made} messages, ${totalDocs} attempts cut short\n`,
      )
      const done = { status: { equals: 'done' } } as const
      expect((await payload.count({ collection: 'outbox', where: done })).totalDocs).toBe(made)
      expect(await effectsOf(payload)).toEqual(Array.from({ length: made }, (_, n) => n + 1))
    },
    // Twenty processes start, about one second of a core each; on a machine at its limits that takes a while.
    300_000,
  )
})
