/**
 * A process of its own that notifies until nothing is due, or until it is killed. Takes its order as JSON on the command
 * line, says "ready", and waits for a line.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { buildConfig, getPayload } from 'payload'
import { killConfig, type NotifyOrder, workAll } from './killConfig'

const payload = await getPayload({
  config: buildConfig(killConfig(JSON.parse(process.argv[2] ?? '{}') as NotifyOrder)),
})
process.stdout.write('ready\n')
await once(createInterface(process.stdin), 'line')
await workAll(payload)
await payload.destroy()
process.exit(0)
