/**
 * A process of its own that publishes whatever becomes due, until it is killed. Takes its order as JSON on the command
 * line, says "ready", and waits for a line.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { buildConfig, getPayload } from 'payload'
import type { TestDatabase } from '../outbox/config'
import { type FastClock, killConfig, readFastClock } from './killConfig'
import { work } from './work'

/** What a test tells it. */
export type SteadyOrder = { where: TestDatabase; clock: FastClock; deadlineMs: number }

const { where, clock, deadlineMs } = JSON.parse(process.argv[2] ?? '{}') as SteadyOrder
const payload = await getPayload({
  config: buildConfig(killConfig(where, readFastClock(clock), { deadlineMs })),
})
process.stdout.write('ready\n')
await once(createInterface(process.stdin), 'line')
for (;;) {
  await work(payload)
  await wait(50)
}
