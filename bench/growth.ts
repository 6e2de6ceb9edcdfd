/**
 * How the cost of an answer grows: the same hub with ten and with a hundred times the posts, topics and replies. Each
 * question is asked one after the other, of pages never seen and of a session, so that nothing is answered from what is
 * kept whole. Prints JSON.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../tests/helpers/freePort'
import { root, run, tsx } from './parts'
import { serve } from './processes'
import { type Ask, once, type Round } from './versus/load'
import { sessionAt } from './versus/sides/logIn'
import { graphQL, listQuery } from './versus/sides/side'

/** What was asked of a hub so many times as large: half of the answers came within `p50` milliseconds. */
export type GrowthResult = { times: number; what: string; p50: number; p99: number; errors: number }[]

/** Answers of each kind. */
const count = Number(process.argv[2] ?? 60)
/** How many times as large: `1,10` is a matter of minutes. */
const sizes = (process.argv[3] ?? '1,10,100').split(',').map(Number)
const scratch = process.env.DATA_DIR ?? ''

const measured: GrowthResult = []
for (const times of sizes) {
  const env = {
    DATA_DIR: path.join(scratch, String(times)),
    HUB_SEED: 'none',
    LOG_LEVEL: 'error',
    BENCH_TIMES: String(times),
  }
  mkdirSync(env.DATA_DIR, { recursive: true })
  run(process.execPath, [...tsx, 'bench/versus/fill.ts', 'hub'], env)
  const port = await freePort()
  const server = await serve({
    command: [process.execPath, 'scripts/start.js'],
    cwd: root,
    env,
    port,
    path: '/',
  })
  try {
    const session = await sessionAt(server.url)
    const many = (ask: (n: number) => Ask): Ask[] => Array.from({ length: count }, (_, n) => ask(n))
    const page = (address: string): Ask => ({ method: 'GET', path: address })
    const asks: Record<string, Ask[]> = {
      'list of 20 posts, of a session': many(() => graphQL(listQuery, session)),
      'the list from its 400th post, of a session': many(() =>
        graphQL(listQuery.replace('limit: 20', 'limit: 20, page: 20'), session),
      ),
      'a post’s page, first view': many((n) => page(`/blog/post-${100 + n}`)),
      'a topic’s page, first view': many((n) => page(`/forum/room/topic-${10 + n}`)),
      'a page of the blog, first view': many((n) => page(`/blog?page=${2 + (n % 40)}`)),
    }
    for (const [what, questions] of Object.entries(asks)) {
      const [first] = questions
      if (first) await once(server.url, [first, first, first])
      const { p50, p99, errors }: Round = await once(server.url, questions)
      measured.push({ times, what, p50, p99, errors })
    }
  } finally {
    await server.stop()
  }
}
process.stdout.write(`${JSON.stringify(measured)}\n`)
