import { describe, expect, it } from '@jest/globals'
import { demandOf } from '../../bench/capacity/demand'
import { keptShare, planFor } from '../../bench/capacity/model'
import { simulate } from '../../bench/capacity/simulate'
import { randomOf } from '../../src/plugins/moderation/training/random'

const costs = { kept: 0.3, made: 30, member: 40, write: 15 }

describe('the capacity model', () => {
  it.each([10_000, 100_000, 1_000_000])('should foretell what a simulation of %i members sees', (members) => {
    const demand = demandOf(members)
    const plan = planFor(demand, costs)
    const seconds = Math.max(60, Math.ceil(20_000 / (demand.strangers + demand.readers)))
    const seen = simulate(demand, costs, { nodes: plan.nodes, seconds, warm: 30, random: randomOf(7) })
    expect(Math.abs(seen.kept - plan.kept)).toBeLessThan(0.02)
    expect(Math.abs(seen.busy - plan.busy)).toBeLessThan(0.02)
  })

  it('should take more nodes for more members, and keep less where more is written', () => {
    const counts = [1_000, 10_000, 100_000, 1_000_000].map(
      (members) => planFor(demandOf(members), costs).nodes,
    )
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    const demand = demandOf(10_000)
    expect(keptShare({ ...demand, writes: 10 }, 1)).toBeLessThan(keptShare(demand, 1))
  })
})
