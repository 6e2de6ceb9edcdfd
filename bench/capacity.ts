/**
 * `npx tsx bench/capacity.ts [kept made member write]`: how many nodes a hub of so many members needs, by a model and by
 * a simulation of the same demand. Costs in milliseconds of one processor; see docs/scaling.md.
 */
import { randomOf } from '../src/plugins/moderation/training/random'
import { demandOf } from './capacity/demand'
import { planFor } from './capacity/model'
import { simulate } from './capacity/simulate'

const [kept = 0.21, made = 63, member = 94, write = 112] = process.argv.slice(2).map(Number)
const costs = { kept, made, member, write }
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

console.table(
  [1_000, 10_000, 100_000, 300_000, 1_000_000].map((members) => {
    const demand = demandOf(members)
    const plan = planFor(demand, costs)
    const seen = simulate(demand, costs, {
      nodes: plan.nodes,
      // Enough requests for a quantile, and not more than a minute's worth of a large hub.
      seconds: Math.max(60, Math.ceil(20_000 / (demand.strangers + demand.readers))),
      warm: 30,
      random: randomOf(20261123),
    })
    return {
      members,
      'pages/s': (demand.strangers + demand.readers).toFixed(1),
      'writes/s': demand.writes.toFixed(2),
      nodes: plan.nodes,
      'kept (model)': percent(plan.kept),
      'kept (simulated)': percent(seen.kept),
      'busy (model)': percent(plan.busy),
      'busy (simulated)': percent(seen.busy),
      'p50 ms': Math.round(seen.p50),
      'p95 ms': Math.round(seen.p95),
    }
  }),
)
