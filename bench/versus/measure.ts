import { type Ask, bodyOf, load, median, once, type Round } from './load'
import { type Row, rows } from './rows'
import type { Bodies, Question, Running, Side } from './sides/side'

/** How much is asked. */
export type Effort = { rounds: number; seconds: number; connections: readonly number[]; firstViews: number }

/** One side's answers to one row over so many connections: medians of the rounds, errors of all. */
export type Figure = { side: string; row: Question; connections: number; median: Round; rounds: Round[] }

/** A side that could not be had, and why. */
export type Absent = { side: string; why: string }

/** Measures each side alone, one after the other: the hub first, whose answers the limit sends again. */
export const measure = async (args: {
  sides: readonly Side[]
  chosen: readonly Row[]
  effort: Effort
  scratch: string
  say: (line: string) => void
}): Promise<{ figures: Figure[]; absent: Absent[]; lists: Map<string, string> }> => {
  const { sides, chosen, effort, scratch, say } = args
  const bodies: Bodies = new Map()
  const figures: Figure[] = []
  const absent: Absent[] = []
  const lists = new Map<string, string>()
  for (const side of sides) {
    say(`${side.name}: starting …`)
    let running: Running
    try {
      running = await side.start({ scratch, bodies })
    } catch (error) {
      absent.push({
        side: side.name,
        why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
      })
      say(`${side.name}: ${absent.at(-1)?.why ?? ''}`)
      continue
    }
    try {
      if (side.name === 'hub') await keepBodies(running, bodies)
      const { list } = running.asks
      if (list) lists.set(side.name, (await bodyOf(running.url, list)).toString('utf8'))
      for (const row of chosen) figures.push(...(await measureRow(side.name, running, row, effort, say)))
    } finally {
      await running.stop()
    }
  }
  return { figures, absent, lists }
}

const keepBodies = async ({ url, asks }: Running, bodies: Bodies): Promise<void> => {
  for (const { question } of rows) {
    const ask = asks[question]
    if (!ask) continue
    const type = ask.method === 'POST' ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8'
    bodies.set(question, { type, body: await bodyOf(url, ask) })
  }
}

const measureRow = async (
  side: string,
  { url, asks, nth }: Running,
  row: Row,
  { rounds, seconds, connections, firstViews }: Effort,
  say: (line: string) => void,
): Promise<Figure[]> => {
  const told = (each: Figure): Figure => {
    say(
      `${side}, ${row.what}, ${each.connections}: ${each.median.rate.toFixed(0)}/s, p99 ${each.median.p99.toFixed(1)} ms, ${each.median.errors} errors`,
    )
    return each
  }
  if (row.how === 'never') {
    if (!nth) return []
    const views = (from: number): Ask[] =>
      Array.from({ length: firstViews }, (_, n) => nth(row.question, from + n))
    // The route itself has been seen: what is new is the page.
    await once(url, [nth(row.question, 0)])
    const all: Round[] = []
    for (let round = 0; round < rounds; round += 1) all.push(await once(url, views(1 + round * firstViews)))
    return [told(figureOf(side, row.question, 1, all))]
  }
  const ask = asks[row.question]
  if (!ask) return []
  const figures: Figure[] = []
  for (const many of connections) {
    const all: Round[] = []
    await load(url, ask, { connections: many, seconds: 1 })
    for (let round = 0; round < rounds; round += 1)
      all.push(await load(url, ask, { connections: many, seconds }))
    figures.push(told(figureOf(side, row.question, many, all)))
  }
  return figures
}

const figureOf = (side: string, row: Question, connections: number, rounds: Round[]): Figure => ({
  side,
  row,
  connections,
  median: {
    rate: median(rounds.map(({ rate }) => rate)),
    p50: median(rounds.map(({ p50 }) => p50)),
    p99: median(rounds.map(({ p99 }) => p99)),
    errors: rounds.reduce((sum, { errors }) => sum + errors, 0),
  },
  rounds,
})
