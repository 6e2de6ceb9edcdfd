import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { setImmediate as giveWay } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { hubSchema } from '../../src/config/graphql'
import { hubCustom } from '../../src/config/hubCustom'
import { inTransaction } from '../../src/database/inTransaction'
import { claimAttempt, type Consumer, drain, emit, lastAttempt, onBell } from '../../src/plugins/outbox'
import { retryMessage } from '../../src/plugins/outbox/operations/retryMessage'
import { itNeeding } from '../helpers/mongo'
import { bootOutbox, type TestOutbox } from './boot'
import { effectsOf, leaveEffect, makeThing, thingsOf } from './config'
import { startWorker } from './startWorker'
import type { WorkerOrder } from './worker'

const start = new Date('2026-01-05T08:00:00Z')
const never = new AbortController().signal
const minutes = (n: number): Date => new Date(start.getTime() + n * 60_000)
const itWithTransactions = itNeeding('transactions', 'several writes happen together or not at all')

const messagesOf = async (payload: Payload) =>
  (await payload.find({ collection: 'outbox', pagination: false, sort: 'id', depth: 0 })).docs
const pendingOf = async (payload: Payload): Promise<number> =>
  (await payload.count({ collection: 'outbox', where: { status: { equals: 'pending' } } })).totalDocs
const requestOf = (payload: Payload, ...roles: string[]): Promise<PayloadRequest> =>
  createLocalReq({ user: { id: 1, collection: 'users', roles } as never }, payload)

describe('the outbox', () => {
  let clock = start
  const now = (): Date => clock
  let consume: Consumer = leaveEffect
  let test: TestOutbox
  let payload: Payload
  const work = (batch = 100): Promise<number> => drain({ payload, now, signal: never, batch })

  beforeEach(async () => {
    clock = start
    consume = leaveEffect
    test = await bootOutbox({ now, consumers: { 'thing.made': [(message) => consume(message)] } })
    payload = test.payload
  })
  afterEach(() => test.stop())

  it('should hand each message to its consumers once', async () => {
    for (const n of [1, 2, 3]) await makeThing(payload, n)
    expect(await work()).toBe(3)
    expect(await work()).toBe(0)
    expect(await effectsOf(payload)).toEqual([1, 2, 3])
    expect((await messagesOf(payload)).map(({ status }) => status)).toEqual(['done', 'done', 'done'])
  })

  itWithTransactions('should leave no message of a document that was rolled back', async () => {
    await expect(makeThing(payload, -1)).rejects.toThrow('a hook that throws')
    expect(await messagesOf(payload)).toEqual([])
    expect(await thingsOf(payload)).toEqual([])
  })

  it('should refuse a topic that nobody declared, and the document with it', async () => {
    const req = await requestOf(payload)
    await expect(emit({ topic: 'thing.mdae', payload: {}, req })).rejects.toThrow('"thing.mdae"')
  })

  it('should refuse a payload that is not as declared', async () => {
    const req = await requestOf(payload)
    await expect(emit({ topic: 'thing.made', payload: { n: 'one' }, req })).rejects.toThrow('n: ')
  })

  it('should take a declared topic without consumers', async () => {
    await emit({ topic: 'thing.declared', payload: {}, req: await requestOf(payload) })
    expect(await work()).toBe(1)
    expect(await pendingOf(payload)).toBe(0)
  })

  it('should show a message that a newer shape refuses as failed, and not try it again', async () => {
    const broken = {
      topic: 'thing.made',
      payload: { m: 1 },
      status: 'pending',
      nextAttemptAt: start.toISOString(),
    }
    await payload.db.create({ collection: 'outbox', data: broken })
    await work()
    expect(await messagesOf(payload)).toMatchObject([{ status: 'failed', attempts: 1 }])
    expect((await messagesOf(payload))[0]?.error).toContain('n: ')
  })

  itWithTransactions(
    'should roll back whole what a throwing consumer did, and try again by the policy',
    async () => {
      let throws = 1
      consume = async (message) => {
        await leaveEffect(message)
        if (throws-- > 0) throw new Error('no answer from smtp://hub:s3cret@mail.example.org')
      }
      await makeThing(payload, 7)
      await work()
      expect(await effectsOf(payload)).toEqual([])
      const [waiting] = await messagesOf(payload)
      expect(waiting).toMatchObject({
        status: 'pending',
        attempts: 1,
        nextAttemptAt: '2026-01-05T08:00:05.000Z',
      })
      expect(waiting?.error).toBe('no answer from smtp://…@mail.example.org')
      expect(await work()).toBe(0)

      clock = new Date(start.getTime() + 5000)
      expect(await work()).toBe(1)
      expect(await effectsOf(payload)).toEqual([7])
      expect(await messagesOf(payload)).toMatchObject([{ status: 'done', attempts: 2, error: null }])
    },
  )

  it('should fail visibly after the last attempt, and start again at the press of a button', async () => {
    consume = () => Promise.reject(new Error('always'))
    await makeThing(payload, 7)
    let tried = 0
    for (let hour = 0; hour < 20; hour += 1) {
      clock = minutes(hour * 60)
      tried += await work()
    }
    expect(tried).toBe(8)
    const [failed] = await messagesOf(payload)
    expect(failed).toMatchObject({ status: 'failed', attempts: 8, error: 'always' })

    const id = failed?.id ?? ''
    await expect(retryMessage({ message: id }, await requestOf(payload, 'editor'))).rejects.toThrow()
    const req = await requestOf(payload, 'manager')
    expect(await retryMessage({ message: String(id) }, req)).toMatchObject({ status: 'pending' })
    await expect(retryMessage({ message: id }, req)).rejects.toMatchObject({ code: 'MESSAGE_NOT_FAILED' })
    await expect(retryMessage({ message: 'x' }, req)).rejects.toMatchObject({ code: 'MESSAGE_NOT_FOUND' })

    consume = leaveEffect
    expect(await work()).toBe(1)
    expect(await effectsOf(payload)).toEqual([7])
  })

  it('should offer the button’s action as a mutation', () => {
    const fields = hubSchema(payload.config).schema.getMutationType()?.getFields() ?? {}
    expect(Object.keys(fields)).toContain('retryMessage')
  })

  it('should take an attempt again when its lease has ended without an outcome, and not before', async () => {
    await makeThing(payload, 7)
    const [message] = await messagesOf(payload)
    const attempt = { payload, attempts: 'outbox-attempts' as const, field: 'message', id: message?.id ?? '' }
    const claim = { ...attempt, number: 1, leaseMs: 60_000, now: start }
    expect(await claimAttempt(claim)).not.toBeNull()
    expect(await claimAttempt(claim)).toBeNull()

    expect(await work()).toBe(0)
    clock = minutes(1)
    expect(await work()).toBe(1)
    expect(await lastAttempt(attempt)).toMatchObject({ number: 2, outcome: { kind: 'done' } })
    expect(await effectsOf(payload)).toEqual([7])
  })

  it('should stop between two messages when the hub stops', async () => {
    const stopping = new AbortController()
    consume = async (message) => {
      await leaveEffect(message)
      stopping.abort()
    }
    await makeThing(payload, 1)
    await makeThing(payload, 2)
    expect(await drain({ payload, now, signal: stopping.signal, batch: 100 })).toBe(1)
    expect(await effectsOf(payload)).toEqual([1])
  })

  it('should go past messages that others hold', async () => {
    for (const n of [1, 2, 3]) await makeThing(payload, n)
    for (const { id } of (await messagesOf(payload)).slice(0, 2))
      await claimAttempt({
        payload,
        attempts: 'outbox-attempts',
        field: 'message',
        id,
        number: 1,
        leaseMs: 60_000,
        now: start,
      })
    expect(await work(1)).toBe(1)
    expect(await effectsOf(payload)).toEqual([3])
  })

  itWithTransactions('should ring after a commit that brought messages, and only then', async () => {
    const rung: string[] = []
    const stopListening = onBell(payload, () => rung.push('bell'))
    await inTransaction({ payload }, async (req) => {
      await makeThing(payload, 1, req)
      rung.push('not committed')
    })
    expect(rung).toEqual(['not committed', 'bell'])
    await expect(makeThing(payload, -1)).rejects.toThrow()
    await payload.create({ collection: 'effects' as never, data: { n: 1 } as never })
    expect(rung).toHaveLength(2)
    stopListening()
    await makeThing(payload, 2)
    expect(rung).toHaveLength(2)
  })

  it('should prune what was done long ago, with its attempts, and keep what failed', async () => {
    await makeThing(payload, 1)
    await work()
    consume = () => Promise.reject(new Error('always'))
    await makeThing(payload, 2)
    for (let hour = 0; hour < 20; hour += 1) {
      clock = minutes(hour * 60)
      await work()
    }
    const task = hubCustom(payload.config).tasks.find(({ name }) => name === 'outbox')
    clock = minutes(31 * 24 * 60)
    await task?.run({ payload, signal: never })
    expect(await messagesOf(payload)).toMatchObject([{ status: 'failed', payload: { n: 2 } }])
    const { docs } = await payload.find({ collection: 'outbox-attempts', pagination: false, depth: 0 })
    expect(docs).toHaveLength(8)
  })
})

describe('the outbox under many workers', () => {
  let test: TestOutbox
  beforeEach(async () => {
    test = await bootOutbox({ now: () => start })
  })
  afterEach(() => test.stop())

  const order = (at: Date): WorkerOrder => ({
    where: test.where,
    work: 'drain',
    lanes: 2,
    batch: 20,
    now: at.toISOString(),
  })

  it('should have each effect of 1,000 messages once with 8 workers in 3 processes', async () => {
    const { payload } = test
    const wanted = Array.from({ length: 1000 }, (_, n) => n)
    const others = await Promise.all([startWorker(order(start)), startWorker(order(start))])
    for (let n = 0; n < 1000; n += 100)
      await inTransaction({ payload }, async (req) => {
        for (const each of wanted.slice(n, n + 100))
          await emit({ topic: 'thing.made', payload: { n: each }, req })
      })
    for (const other of others) other.go()
    const lane = async (): Promise<number> => {
      let total = 0
      while ((await pendingOf(payload)) > 0) {
        total += await drain({ payload, now: () => start, signal: never, batch: 20 })
        await giveWay()
      }
      return total
    }
    const here = await Promise.all([lane(), lane(), lane(), lane()])
    await Promise.all(others.map((other) => other.end()))
    const shares = [here, ...others.map(({ lines }) => lines)]
    process.stdout.write(`8 workers: ${JSON.stringify(shares.map(shareOf))} messages by process\n`)
    expect(await effectsOf(payload)).toEqual(wanted)
    const done = { status: { equals: 'done' } } as const
    expect((await payload.count({ collection: 'outbox', where: done })).totalDocs).toBe(1000)
  })
})

/** How many messages the lanes of one process handled. */
const shareOf = (lanes: readonly (number | string)[]): number =>
  lanes.reduce<number>((sum, lane) => sum + Number(/\d+/.exec(String(lane))?.[0] ?? 0), 0)
