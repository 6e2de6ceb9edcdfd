import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../tests/helpers/freePort'
import { type Line, root } from '../parts'
import { residentMemory, serve } from '../processes'

/** The hub's second start to its first page, and its memory when nobody asks. */
export const startLines = async (args: { scratch: string; say: (line: string) => void }): Promise<Line[]> => {
  args.say('start: once to build, once to be timed …')
  const env = { DATA_DIR: path.join(args.scratch, 'start'), HUB_SEED: 'none', LOG_LEVEL: 'error' }
  mkdirSync(env.DATA_DIR, { recursive: true })
  const start = async () =>
    serve({
      command: [process.execPath, 'scripts/start.js'],
      cwd: root,
      env,
      port: await freePort(),
      path: '/',
    })
  await (await start()).stop()
  const hub = await start()
  await new Promise((resolve) => setTimeout(resolve, 10_000))
  const atRest = residentMemory(hub.child.pid ?? 0)
  await hub.stop()
  return [
    { what: 'second start to first page (s)', value: hub.readyAfter / 1000, target: '≤ 6' },
    { what: 'memory at rest (MB)', value: atRest / 2 ** 20, target: '≤ 600' },
  ]
}
