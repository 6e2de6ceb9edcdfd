import { longestKept } from '../../src/database/ledger'
import { type Demand, sharesOf } from './demand'
import type { Costs, Plan } from './model'

/** What happened in a simulated while. */
export type Simulated = Plan & {
  /** Milliseconds from a request to its answer. */
  p50: number
  p95: number
}

/** How long an answer may be kept, in seconds. */
const maxAge = longestKept / 1000

/**
 * Requests one by one, through nodes of one processor that serve in turn, each with its own kept answers; the proxy takes
 * the nodes in turn. Nothing of the model's formulas is used. Work takes an exponential time around its cost.
 *
 * @param random - a number from 0 to 1, 1 excluded, each time.
 * @param args.warm - seconds until the caches are what they will be; not counted.
 */
export const simulate = (
  demand: Demand,
  costs: Costs,
  args: { nodes: number; seconds: number; warm: number; random: () => number },
): Simulated => {
  const { nodes, random } = args
  const after = (rate: number): number => (rate === 0 ? Infinity : -Math.log(1 - random()) / rate)
  const cumulated = sharesOf(demand.pages)
  for (let rank = 1; rank < cumulated.length; rank += 1)
    cumulated[rank] = (cumulated[rank] ?? 0) + (cumulated[rank - 1] ?? 0)
  const page = (): number => {
    const wanted = random()
    let [low, high] = [0, cumulated.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cumulated[middle] ?? 1) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }

  const freeAt = new Float64Array(nodes)
  const madeAt = Array.from({ length: nodes }, () => new Map<number, number>())
  const times: number[] = []
  let [hits, asked, worked, lastWrite, turn] = [0, 0, 0, -1, 0]
  const next = {
    stranger: after(demand.strangers),
    reader: after(demand.readers),
    write: after(demand.writes),
  }
  for (;;) {
    const now = Math.min(next.stranger, next.reader, next.write)
    if (now >= args.warm + args.seconds) break
    const counts = now >= args.warm
    const node = (turn = (turn + 1) % nodes)
    let cost = costs.member
    if (now === next.stranger) {
      next.stranger = now + after(demand.strangers)
      const kept = madeAt[node]
      const key = page()
      const made = kept?.get(key) ?? -Infinity
      const isKept = made > lastWrite && now - made < maxAge
      if (!isKept) kept?.set(key, now)
      cost = isKept ? costs.kept : costs.made
      if (counts) asked += 1
      if (counts && isKept) hits += 1
    } else if (now === next.write) {
      next.write = now + after(demand.writes)
      lastWrite = now
      cost = costs.write
    } else next.reader = now + after(demand.readers)
    const takes = after(1000 / cost)
    const done = Math.max(now, freeAt[node] ?? 0) + takes
    freeAt[node] = done
    if (!counts) continue
    worked += takes
    times.push(1000 * (done - now))
  }
  times.sort((a, b) => a - b)
  const quantile = (share: number): number => times[Math.floor(share * times.length)] ?? NaN
  return {
    nodes,
    kept: asked === 0 ? 0 : hits / asked,
    busy: worked / args.seconds / nodes,
    p50: quantile(0.5),
    p95: quantile(0.95),
  }
}
