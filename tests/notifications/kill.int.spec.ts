import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildConfig, createLocalReq, getPayload, type Payload } from 'payload'
import { fanOutBatch } from '../../src/plugins/notifications/fanOut'
import { notify } from '../../src/plugins/notifications/notify'
import { writePreferences } from '../../src/plugins/notifications/preferences/store'
import { emit } from '../../src/plugins/outbox'
import { createSchema } from '../helpers/bootHub'
import { itNeeding, mongoUnderTest } from '../helpers/mongo'
import { type SmtpUnderTest, startSmtp } from '../helpers/smtp'
import type { TestDatabase } from '../outbox/config'
import { seededRandom, startWorker } from '../outbox/startWorker'
import { killConfig, mailsPerDay, type NotifyOrder, workAll } from './killConfig'

const kills = 5
const mailed = 6
/** Noon of a Monday; the digest’s hour is the next morning’s. */
const noon = Date.UTC(2026, 0, 5, 12)
/** More than a lease: each worker finds what the one before it left. */
const betweenWorkers = 6 * 60_000
const urgent = [1, 2, 3, 4]
const patient = [5, 6, 7]

describe('a worker that notifies, when it is killed', () => {
  const mongo = mongoUnderTest()
  let directory: string
  let where: TestDatabase
  let smtp: SmtpUnderTest

  const orderAt = (time: number): NotifyOrder => ({
    where,
    now: new Date(time).toISOString(),
    smtpURL: smtp.url,
  })
  const boot = async (time: number): Promise<Payload> =>
    getPayload({ config: buildConfig(killConfig(orderAt(time))), key: randomUUID() })

  beforeAll(async () => {
    smtp = await startSmtp()
    directory = await mkdtemp(path.join(os.tmpdir(), 'hub-notify-kill-'))
    where = mongo
      ? { url: mongo.url(`test-${randomUUID()}`), mongo: mongo.options }
      : { url: `file:${path.join(directory, 'hub.db')}` }
  })
  afterAll(async () => {
    await smtp.stop()
    await rm(directory, { recursive: true, force: true })
  })

  itNeeding('transactions', 'a digest is composed whole or not at all')(
    'should tell everybody everything, mail nobody over the cap, and compose one digest, wherever it is hit',
    async () => {
      const payload = await boot(noon)
      await createSchema(payload)
      const req = await createLocalReq({}, payload)
      const crowd: (number | string)[] = []
      for (let n = 0; n < fanOutBatch + 20; n += 1) {
        const data = { email: `m${n}@example.org`, displayName: `M${n}`, _verified: true }
        const { id } = await payload.db.create({ collection: 'members', data })
        crowd.push(id)
      }
      const readers = crowd.slice(0, mailed)
      for (const member of readers) {
        const preferences = {
          groups: {},
          mailOff: false,
          digest: 'daily',
          digestHour: 8,
          quiet: null,
        } as const
        await writePreferences({ payload, member, preferences, req })
      }
      await emit({ topic: 'crowd.called', payload: { n: 0 }, req })
      for (const [kind, numbers] of [
        ['urgent', urgent],
        ['patient', patient],
      ] as const)
        for (const n of numbers)
          await notify({ kind, key: `${kind}:${n}`, subject: null, data: { n }, to: readers, req })

      const random = seededRandom(20_261_122)
      const script = 'tests/notifications/notifyWorker.ts'
      const finish = async (time: number): Promise<void> => {
        const last = await boot(time)
        await workAll(last)
        await last.destroy()
      }
      // On the day of the mails, and in the morning of the digests.
      for (const start of [noon, noon + 20 * 3_600_000]) {
        const timeOf = (n: number): number => start + n * betweenWorkers
        let ready = startWorker(orderAt(timeOf(0)), script)
        for (let n = 0; n < kills; n += 1) {
          const worker = await ready
          if (n + 1 < kills) ready = startWorker(orderAt(timeOf(n + 1)), script)
          worker.go()
          await pause(Math.floor(20 + random() * 250))
          await worker.kill()
        }
        await finish(timeOf(kills))
        // What a killed worker had claimed last.
        await finish(timeOf(kills + 5))
      }
      await payload.destroy()

      const after = await boot(noon + 24 * 3_600_000)
      const { docs } = await after.find({ collection: 'notifications', pagination: false, depth: 0 })
      const rows = docs as unknown as { member: unknown; kind: string; status: string }[]
      expect(rows.filter(({ status }) => status !== 'delivered')).toEqual([])
      const crowdRows = rows.filter(({ kind }) => kind === 'crowd')
      expect(crowdRows).toHaveLength(crowd.length)
      expect(new Set(crowdRows.map(({ member }) => member)).size).toBe(crowd.length)
      if (mongo) await mongo.drop(after)
      await after.destroy()

      for (let n = 0; n < mailed; n += 1) {
        const all = smtp.messages.filter(({ to }) => to.includes(`m${n}@example.org`))
        // A mail whose outcome a killed worker could not save comes again, as the same mail.
        const mails = [...new Map(all.map((mail) => [mail.messageId, mail])).values()]
        const digests = mails.filter(({ subject }) => /^\d+ things|^One thing/.test(subject))
        const words = mails.map(({ subject, text }) => `${subject}\n${text}`).join('\n')
        for (const each of urgent) expect(words).toContain(`Urgent ${each}`)
        for (const each of patient) expect(words).toContain(`Patient ${each}`)
        expect(digests).toHaveLength(1)
        expect(mails.length - digests.length).toBe(mailsPerDay - 1)
      }
    },
    300_000,
  )
})
