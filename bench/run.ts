/**
 * `npm run bench`: the hub beside what a user would otherwise run, on the same data, each server alone on the loopback, in
 * one run on one machine. Ratios are the result; absolute numbers are this machine's.
 *
 * - `--only list,post,writes`: some rows only (`--help` names them).
 * - `--quick`: one short round at one number of connections, to see that it runs.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ownRows } from './own'
import { type Line, root } from './parts'
import { type Effort, measure } from './versus/measure'
import { rows } from './versus/rows'
import { directus } from './versus/sides/directus'
import { express } from './versus/sides/express'
import { ghost } from './versus/sides/ghost'
import { hub } from './versus/sides/hub'
import { payload } from './versus/sides/payload'
import { strapi } from './versus/sides/strapi'
import { linesOf } from './versus/table'
import { startLines } from './versus/start'
import { writeLines } from './versus/writeLines'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const names = [...rows.map(({ question }) => question), 'writes', 'start', ...Object.keys(ownRows)]
const only = values.only?.split(',') ?? names
const unknown = only.filter((name) => !names.includes(name))
if (values.help || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no row ${unknown.join(', ')}.`)
  console.log(`npm run bench -- [--quick] [--only ${names.join(',')}]`)
  process.exit(unknown.length > 0 ? 1 : 0)
}

const effort: Effort = values.quick
  ? { rounds: 1, seconds: 2, connections: [10], firstViews: 20 }
  : { rounds: 5, seconds: 4, connections: [1, 10, 50], firstViews: 100 }
const scratch = mkdtempSync(path.join(os.tmpdir(), 'hub-bench-'))
const say = (line: string): void => console.error(line)
const lines: Line[] = []
const measured: Record<string, unknown> = {}

try {
  const chosen = rows.filter(({ question }) => only.includes(question))
  if (chosen.length > 0) {
    const sides = [hub, payload, strapi, directus, ghost, express]
    const { figures, absent, lists } = await measure({ sides, chosen, effort, scratch, say })
    if (lists.get('payload') !== undefined && lists.get('hub') !== lists.get('payload'))
      throw new Error('Hub and plain Payload answer differently; nothing to compare.')
    lines.push(...linesOf({ rows: chosen, figures, absent }))
    Object.assign(measured, { figures, absent })
  }
  if (only.includes('writes')) lines.push(...writeLines({ scratch, count: values.quick ? 20 : 200, say }))
  if (only.includes('start')) lines.push(...(await startLines({ scratch, say })))
  for (const [name, own] of Object.entries(ownRows))
    if (only.includes(name)) {
      say(`${name} …`)
      lines.push(...own(scratch))
    }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

console.table(
  lines.map(({ what, value, target = '' }) => ({
    what,
    value: typeof value === 'number' ? value.toFixed(1) : value,
    'held against': target,
  })),
)
const machine = {
  node: process.version,
  platform: `${os.platform()} ${os.release()}`,
  cpu: os.cpus()[0]?.model,
  cpus: os.cpus().length,
  memory: os.totalmem(),
  // A machine that is busy with something else measures that.
  load: os.loadavg(),
}
mkdirSync(path.join(root, 'bench/results'), { recursive: true })
const file = path.join(root, 'bench/results', `${new Date().toISOString().replace(/[:.]/g, '-')}.json`)
writeFileSync(file, JSON.stringify({ machine, effort, lines, ...measured }, null, 2))
console.log(
  `Written to ${path.relative(root, file)} (load ${machine.load.map((each) => each.toFixed(1)).join(' ')})`,
)
process.exit(0)
