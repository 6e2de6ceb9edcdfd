import { longestKept } from '../../src/database/ledger'
import { type Demand, sharesOf } from './demand'

/** What a request costs a node, in milliseconds of one processor. */
export type Costs = {
  /** A kept page. */
  kept: number
  /** A page that is made for a stranger. */
  made: number
  /** A page that is made for a member. */
  member: number
  /** A text that is judged, written and sent out. */
  write: number
}

/** How long an answer may be kept, in seconds. */
const maxAge = longestKept / 1000

/**
 * Pure: the share of strangers' pages that one of `nodes` has kept. Requests for an address come by Poisson's law at rate
 * r, writes at rate w; an answer lives until the next write, ten seconds at most, and is given r(1 − e^(−wT))/w times
 * meanwhile.
 */
export const keptShare = ({ strangers, writes, pages }: Demand, nodes: number): number => {
  const life = writes === 0 ? maxAge : (1 - Math.exp(-writes * maxAge)) / writes
  return sharesOf(pages).reduce((sum, share) => {
    const given = ((share * strangers) / nodes) * life
    return sum + (share * given) / (1 + given)
  }, 0)
}

/** What a demand needs. */
export type Plan = {
  nodes: number
  kept: number
  /** Share of the time that a node's processor works. */
  busy: number
}

/** Pure: the fewest nodes of one processor each that are busy for no more than `most` of the time. */
export const planFor = (demand: Demand, costs: Costs, most = 0.6): Plan => {
  for (let nodes = 1; ; nodes += 1) {
    const kept = keptShare(demand, nodes)
    const strangers = demand.strangers * (kept * costs.kept + (1 - kept) * costs.made)
    const work = strangers + demand.readers * costs.member + demand.writes * costs.write
    const busy = work / 1000 / nodes
    if (busy <= most) return { nodes, kept, busy }
  }
}
