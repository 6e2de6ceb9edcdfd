/**
 * How a forum reads when it is large: the site's own questions on 1,000,000 replies beside the same on 10,000, in turns,
 * and 20 clients that reply to either. `tsx bench/forum.ts [folder [warm,cold [questions]]]`: forums that lie in the folder
 * already are taken as they are, so that a second run begins at once; so many times each question is asked of either;
 * of the questions, those that begin with one of these words, with commas between, and nobody replies. Writes its figures
 * as JSON in its last line; `npm run bench` runs it.
 */
import path from 'node:path'
import type { Order, Report } from './forum/ask'
import { questions } from './forum/questions'
import { at, inTurn, say, sizeNames, type SizeName, summary, twinsOf } from './twins'

/** Times that each question is asked of either forum: warm, and with nothing of the file in memory. */
const [warm = 200, cold = 40] = (process.argv[3] ?? '')
  .split(',')
  .flatMap((text) => (text ? [Number(text)] : []))
const only = process.argv[4]?.split(',') ?? null
/** Asked before anything is timed: compiled code, for both alike. */
const warmUp = 10
const clients = 20
const replies = 400

const folder = path.resolve(process.argv[2] ?? process.env.DATA_DIR ?? 'bench/results/forums')
const { fill, open } = twinsOf<Order, Report>('forum', folder)

type Took = Extract<Report, { kind: 'took' }>
type Times = Record<SizeName, Took[]>

for (const size of sizeNames) fill(size)
const [small, large] = [await open('small'), await open('large')]
const forums = { small, large }
const canBeCold = Object.values(forums).every(({ ready }) => ready.kind === 'ready' && ready.canBeCold)

const ask = async (size: SizeName, question: keyof typeof questions, isCold: boolean, n: number) => {
  const report = await forums[size].order({ do: 'ask', question, isCold, n })
  if (report.kind !== 'took') throw new Error(`${question}: no time was told.`)
  return report
}
const measure = async (question: keyof typeof questions, isCold: boolean, count: number): Promise<Times> => {
  const times: Times = { small: [], large: [] }
  for (let n = -warmUp; n < count; n += 1)
    for (const size of inTurn(n)) {
      const took = await ask(size, question, isCold, n + warmUp)
      if (n >= 0) times[size].push(took)
    }
  return times
}
const ratio = (times: Times, of: 'waited' | 'processor', part: number): number => {
  const [a, b] = sizeNames.map((size) =>
    at(
      times[size].map((took) => took[of]),
      part,
    ),
  )
  return (b ?? NaN) / (a ?? NaN)
}

/** One line of the result; milliseconds of the large forum, and how many times those of the small one they are. */
type Row = {
  question: string
  state: 'warm' | 'cold'
  p50: number
  p99: number
  /** Of what a reader waits, at the median and the 99th percentile: other work on the machine counts in. */
  waited50: number
  waited: number
  /** Of the processor's time, at the median and the 99th percentile: other work does not count in. */
  processor50: number
  processor99: number
}

/** What the measurement prints. */
export type ForumResult = {
  rows: Row[]
  /** Milliseconds that a reply takes while others reply, too. */
  replying: { size: SizeName; clients: number; perSecond: number; p50: number; p99: number }[]
}

const rows: Row[] = []
const asked = (Object.keys(questions) as (keyof typeof questions)[]).filter(
  (question) => only?.some((word) => question.startsWith(word)) ?? true,
)
for (const question of asked)
  for (const state of ['warm', 'cold'] as const) {
    if (state === 'cold' && !canBeCold) {
      say(`${question}: not measured cold, this system does not let go of a file's pages.`)
      continue
    }
    const times = await measure(question, state === 'cold', state === 'cold' ? cold : warm)
    const row: Row = {
      question,
      state,
      ...summary(times.large.map(({ waited }) => waited)),
      waited50: ratio(times, 'waited', 0.5),
      waited: ratio(times, 'waited', 0.99),
      processor50: ratio(times, 'processor', 0.5),
      processor99: ratio(times, 'processor', 0.99),
    }
    say(
      JSON.stringify(row, (_key, value: unknown) => (typeof value === 'number' ? +value.toFixed(2) : value)),
    )
    rows.push(row)
  }

const replying: ForumResult['replying'] = []
for (const size of only ? [] : sizeNames) {
  const report = await forums[size].order({ do: 'reply', clients, replies })
  if (report.kind !== 'replied') continue
  const { seconds, milliseconds } = report
  replying.push({ size, clients, perSecond: replies / seconds, ...summary(milliseconds) })
}
await Promise.all([small.close(), large.close()])
process.stdout.write(`${JSON.stringify({ rows, replying } satisfies ForumResult)}\n`)
