/**
 * A process of its own for the tests of the outbox, with its orders as JSON on the command line. Says "ready", waits
 * for a line, then works until there is nothing left or it is killed, and says a line for each round.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setImmediate as giveWay } from 'node:timers/promises'
import { buildConfig, getPayload, type Payload } from 'payload'
import { drain } from '../../src/plugins/outbox'
import { makeThing, outboxConfig, type TestDatabase } from './config'

/** What a test tells its worker. */
export type WorkerOrder = {
  where: TestDatabase
  /** Consume messages, or write documents without end, `lanes` at a time. */
  work: 'drain' | 'write'
  lanes: number
  batch: number
  /** ISO 8601: the worker's clock stands still. */
  now: string
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const drainAll = async (payload: Payload, { batch, now }: WorkerOrder): Promise<void> => {
  const signal = new AbortController().signal
  for (;;) {
    const done = await drain({ payload, now: () => new Date(now), signal, batch })
    say(`drained ${done}`)
    const pending = { status: { equals: 'pending' } } as const
    const { totalDocs } = await payload.count({ collection: 'outbox', where: pending })
    if (totalDocs === 0) return
    await giveWay()
  }
}

const write = async (payload: Payload): Promise<void> => {
  for (let n = 1; ; n += 1) {
    await makeThing(payload, n)
    say(`wrote ${n}`)
    await giveWay()
  }
}

const order = JSON.parse(process.argv[2] ?? '{}') as WorkerOrder
const config = outboxConfig(order.where, { now: () => new Date(order.now) })
const payload = await getPayload({ config: buildConfig(config) })
say('ready')
await once(createInterface(process.stdin), 'line')
const work = order.work === 'drain' ? drainAll : write
await Promise.all(Array.from({ length: order.lanes }, () => work(payload, order)))
await payload.destroy()
process.exit(0)
