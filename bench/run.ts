/**
 * `npm run bench`: the hub beside plain Payload's own GraphQL route in Next, on the same data, in one run on one
 * machine. Ratios are the result; absolute numbers are this machine's.
 */
import autocannon from 'autocannon'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../tests/helpers/freePort'
import type { EventsResult } from './events'
import type { ForumResult } from './forum'
import { residentMemory, serve } from './processes'

const root = path.resolve(import.meta.dirname, '..')
const baseline = path.join(root, 'bench/baseline')
const scratch = mkdtempSync(path.join(os.tmpdir(), 'hub-bench-'))

const rounds = 3
const secondsEach = 5
const connections = 8

const list = (name = 'Posts'): string =>
  `{ ${name}: Posts(limit: 20, sort: "-publishedAt") { docs { title slug excerpt publishedAt author { displayName handle } tags { title slug } } } }`

const run = (command: string, args: string[], env: Record<string, string> = {}, cwd = root): void =>
  void execFileSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

const ask = async (url: string, query: string): Promise<unknown> => {
  const response = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

// The limits are per address; behind a proxy on loopback a crowd has many.
const addresses = Array.from({ length: 1000 }, (_, n) => `10.1.${n >> 8}.${n & 255}`)

let nonce = 0
const load = async (url: string, fresh: boolean): Promise<number> => {
  const result = await autocannon({
    url: `${url}/api/graphql`,
    connections,
    duration: secondsEach,
    requests: addresses.map((address) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ query: list() }),
      // A name that nobody asked for before: no answer can be kept for it.
      ...(fresh
        ? {
            setupRequest: (request: autocannon.Request) => ({
              ...request,
              body: JSON.stringify({ query: list(`q${(nonce += 1)}`) }),
            }),
          }
        : {}),
    })),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed.`)
  return result.requests.average
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

// `production`: the editor's plain modules sometimes never finish loading; see scripts/lib.
const tsx = ['--conditions=production', '--import', 'tsx']

/** What a part of its own, on a hub of its own, prints as JSON in its last line. */
const part = <Result>(name: string): Result => {
  const env = { ...process.env, DATA_DIR: path.join(scratch, name), HUB_SEED: 'none', LOG_LEVEL: 'error' }
  mkdirSync(env.DATA_DIR)
  const output = execFileSync(process.execPath, [...tsx, `bench/${name}.ts`], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Result
}

const hubEnv = {
  DATA_DIR: path.join(scratch, 'hub'),
  HUB_SEED: 'none',
  LOG_LEVEL: 'error',
}
const baselineEnv = { BASELINE_DATABASE: `file:${path.join(scratch, 'baseline.db')}` }

console.log('Building both, and filling them with the same 200 posts …')
if (!existsSync(path.join(baseline, '.next/BUILD_ID')))
  run('npx', ['next', 'build'], { NODE_ENV: 'production' }, baseline)
mkdirSync(hubEnv.DATA_DIR)
const fill = [...tsx, 'bench/fill.ts']
run(process.execPath, [...fill, 'hub'], hubEnv)
run(process.execPath, [...fill, 'baseline'], baselineEnv)

const startHub = async () =>
  serve({
    command: [process.execPath, 'scripts/start.js'],
    cwd: root,
    env: hubEnv,
    port: await freePort(),
    path: '/',
  })
console.log('Starting the hub once to build, once to be timed …')
await (await startHub()).stop()
const hub = await startHub()
await new Promise((resolve) => setTimeout(resolve, 10_000))
const atRest = residentMemory(hub.child.pid ?? 0)
const port = await freePort()
const plain = await serve({
  command: [
    process.execPath,
    path.join(root, 'node_modules/next/dist/bin/next'),
    'start',
    '-H',
    '127.0.0.1',
    '-p',
    String(port),
  ],
  cwd: baseline,
  env: { ...baselineEnv, NODE_ENV: 'production' },
  port,
  path: '/api/graphql',
  // It takes POST only: the right refusal is a sign of life.
  ready: 405,
}).catch(async (error: unknown) => {
  await hub.stop()
  throw error
})

const [ours, theirs] = await Promise.all([ask(hub.url, list()), ask(plain.url, list())])
if (JSON.stringify(ours) !== JSON.stringify(theirs))
  throw new Error('The two answer differently; nothing to compare.')

const measured: Record<'plain' | 'kept' | 'computed', number[]> = { plain: [], kept: [], computed: [] }
for (let round = 1; round <= rounds; round += 1) {
  console.log(`Round ${round} of ${rounds} …`)
  measured.plain.push(await load(plain.url, false))
  measured.kept.push(await load(hub.url, false))
  measured.computed.push(await load(hub.url, true))
}
await Promise.all([hub.stop(), plain.stop()])
/** Milliseconds of processor time that the topic list takes. */
const rules = part<Record<'without' | 'visitor' | 'member', number>>('access')
/** Milliseconds by which the address that differs most does so from an unknown one, at each door of strangers. */
const doors = part<Record<string, { difference: number }>>('enumeration')
/** Milliseconds of processor time: one text judged, and a reply posted with and without being judged. */
const judging = part<Record<'median' | 'p99' | 'perSecond' | 'judged' | 'unjudged', number>>('moderation')
/** A forum of a million replies beside one of ten thousand. */
const forum = part<ForumResult>('forum')
/** A calendar of ten thousand events beside one of a thousand, and a crowd that registers. */
const events = part<EventsResult>('events')
rmSync(scratch, { recursive: true, force: true })

const plainRate = median(measured.plain)
const rows: { what: string; value: number; ratio?: number; target?: string }[] = [
  { what: 'plain Payload, its Next route: list of 20 posts (requests/s)', value: plainRate, ratio: 1 },
  {
    what: 'hub, the same list asked again (requests/s)',
    value: median(measured.kept),
    ratio: median(measured.kept) / plainRate,
  },
  {
    what: 'hub, every question new (requests/s)',
    value: median(measured.computed),
    ratio: median(measured.computed) / plainRate,
  },
  { what: 'topic list without access rules (ms of processor)', value: rules.without },
  ...(['visitor', 'member'] as const).map((who) => ({
    what: `topic list under the rules, as a ${who} (ms of processor)`,
    value: rules[who],
    target: `× ${(rules[who] / rules.without).toFixed(2)} of without, ≤ 1.15`,
  })),
  ...Object.entries(doors).map(([name, { difference }]) => ({
    what: `${name}, known address beside unknown (ms)`,
    value: difference,
    target: '± 5',
  })),
  { what: 'moderation, one text judged: median (ms of processor)', value: judging.median, target: '≤ 2' },
  { what: 'moderation, one text judged: p99 (ms of processor)', value: judging.p99 },
  { what: 'moderation, texts judged in a second', value: judging.perSecond },
  {
    what: 'a reply posted and judged (ms of processor)',
    value: judging.judged,
    target: `× ${(judging.judged / judging.unjudged).toFixed(2)} of unjudged, ≤ 1.3`,
  },
  ...forum.rows.flatMap(({ question, state, p50, p99, waited, processor99 }) => [
    { what: `large forum, ${question}, ${state}: p50 (ms)`, value: p50 },
    {
      what: `large forum, ${question}, ${state}: p99 (ms)`,
      value: p99,
      target: `× ${waited.toFixed(2)} of the small one (processor: × ${processor99.toFixed(2)}), ≤ 1.5`,
    },
  ]),
  ...forum.replying.map(({ size, clients, perSecond, p99 }) => ({
    what: `${size} forum, ${clients} clients reply (replies/s)`,
    value: perSecond,
    target: `p99 ${p99.toFixed(0)} ms`,
  })),
  { what: 'a month of 10,000 events, 500 of them series: p50 (ms)', value: events.month.p50 },
  {
    what: 'a month of 10,000 events, 500 of them series: p99 (ms)',
    value: events.month.p99,
    target: `× ${events.month.waited99.toFixed(2)} of 1,000 events (processor: × ${events.month.processor99.toFixed(2)})`,
  },
  ...events.registering.map(({ size, clients, perSecond, p50, p99 }) => ({
    what: `${size} calendar, ${clients} clients register for one event (RSVPs/s)`,
    value: perSecond,
    target: `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
  })),
  { what: 'hub, second start to first page (s)', value: hub.readyAfter / 1000, target: '≤ 6' },
  { what: 'hub, memory at rest (MB)', value: atRest / 2 ** 20, target: '≤ 600' },
]
console.table(
  rows.map(({ what, value, ratio, target }) => ({
    what,
    value: value.toFixed(1),
    '× plain Payload': ratio?.toFixed(2) ?? '',
    target: target ?? (what.includes('again') ? '≥ 10 ×' : ''),
  })),
)
mkdirSync(path.join(root, 'bench/results'), { recursive: true })
const file = path.join(root, 'bench/results', `${new Date().toISOString().replace(/[:.]/g, '-')}.json`)
writeFileSync(
  file,
  JSON.stringify(
    { node: process.version, cpus: os.cpus().length, rounds, secondsEach, connections, measured, rows },
    null,
    2,
  ),
)
console.log(`Written to ${path.relative(root, file)}`)
process.exit(0)
