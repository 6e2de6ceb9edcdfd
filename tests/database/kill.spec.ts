import { describe, expect } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import { sqliteClientOf } from '../../src/database'
import { itNeeding } from '../helpers/mongo'
import { bootOutbox } from '../outbox/boot'
import { thingsOf } from '../outbox/config'
import { seededRandom, startWorker } from '../outbox/startWorker'

const now = '2026-01-05T08:00:00.000Z'
const kills = 5

describe('the database when its writer is killed', () => {
  itNeeding('file', 'another process opens it and dies')(
    'should be whole, with no half document, after a kill -9 in mid-write',
    async () => {
      const { payload, where, stop } = await bootOutbox({ now: () => new Date(now) })
      const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
      const random = seededRandom(seed)
      const written: number[] = []
      for (let n = 0; n < kills; n += 1) {
        const writer = await startWorker({ where, work: 'write', lanes: 3, batch: 1, now })
        writer.go()
        await writer.nextLine()
        await pause(Math.floor(random() * 100))
        await writer.kill()
        written.push(writer.lines.filter((line) => line.startsWith('wrote')).length)
      }
      process.stdout.write(`kill -9: seed ${seed}, documents before each kill: ${written.join(', ')}\n`)

      const check = await sqliteClientOf(payload)?.execute('PRAGMA integrity_check')
      expect(check?.rows.map((row) => row[0])).toEqual(['ok'])
      const things = await thingsOf(payload)
      const { docs } = await payload.find({ collection: 'outbox', pagination: false })
      const said = docs.map((doc) => (doc.payload as { n: number }).n).sort((a, b) => a - b)
      expect(said).toEqual(things)
      expect(things.length).toBeGreaterThanOrEqual(written.reduce((sum, each) => sum + each, 0))
      await stop()
    },
  )
})
