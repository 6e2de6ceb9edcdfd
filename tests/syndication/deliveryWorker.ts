/**
 * A process of its own that publishes until nothing is due, or until it is killed. Takes its order as JSON on the
 * command line, says "ready", and waits for a line.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { buildConfig, getPayload } from 'payload'
import { type DeliveryOrder, killConfig } from './killConfig'
import { work } from './work'

const { where, now } = JSON.parse(process.argv[2] ?? '{}') as DeliveryOrder
const payload = await getPayload({ config: buildConfig(killConfig(where, () => new Date(now))) })
process.stdout.write('ready\n')
await once(createInterface(process.stdin), 'line')
await work(payload)
await payload.destroy()
process.exit(0)
