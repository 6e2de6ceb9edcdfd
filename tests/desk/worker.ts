/**
 * A process of its own that keeps the desk's plans, with the database's file and its clock on the command line. Says
 * "ready", waits for a line, works until nothing is due or it is killed, and says a line for each turn.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { buildConfig, getPayload } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import { deskConfig, type DeskOrder } from './killConfig'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const order = JSON.parse(process.argv[2] ?? '{}') as DeskOrder
const payload = await getPayload({ config: buildConfig(deskConfig(order)) })
const task = hubCustom(payload.config).tasks.find(({ name }) => name === 'desk')
if (!task) throw new Error('There is no desk.')
say('ready')
await once(createInterface(process.stdin), 'line')
const { signal } = new AbortController()
for (let kept = 1; kept > 0;) {
  kept = await task.run({ payload, signal })
  say(`kept ${kept}`)
}
await payload.destroy()
process.exit(0)
