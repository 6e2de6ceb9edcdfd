import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { signingChain } from '../servers/drandChain'
import { isSignatureOfRound } from '../../src/core/draw/beacon.js'
import {
  canonical,
  commitmentTo,
  drawLog,
  hashText,
  leadSeconds,
  pickEntrants,
  quicknet,
  roundFor,
  textOfLog,
  timeOfRound,
  verifyLog,
} from '../../src/core/draw/index.js'
import type { DrawList, DrawLog } from '../../src/core/draw/format.js'
import type { VerifySignature } from '../../src/core/draw/verify.js'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
const verifySignature: VerifySignature = (args) => isSignatureOfRound({ ...args, sha256 })

/** A round of the real beacon (api.drand.sh, quicknet, round 1000). */
const real = {
  round: 1_000,
  signature:
    'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
}

const frozenAt = new Date(
  timeOfRound({ round: real.round, chain: quicknet }) - leadSeconds * 1_000,
).toISOString()

const entrants = Array.from({ length: 12 }, (_, index) => ({
  id: hashText(`entrant ${index}`, sha256).slice(0, 32),
  weight: 1 + (index % 3),
})).sort((a, b) => (a.id < b.id ? -1 : 1))

const list: DrawList = {
  format: 'hub-draw-list/1',
  contest: 'summer-light',
  closedAt: '2023-08-23T15:00:00.000Z',
  winners: 2,
  alternates: 3,
  weightCap: 3,
  pseudonymKey: commitmentTo('ab'.repeat(32), sha256),
  source: { kind: 'drand', chain: quicknet, frozenAt, round: real.round },
  entrants,
}

const log = drawLog({ list, proof: { signature: real.signature }, sha256 })

const secret = 'cd'.repeat(32)
const committed = drawLog({
  list: {
    ...list,
    source: {
      kind: 'commitment',
      commitment: commitmentTo(secret, sha256),
      committedAt: '2023-08-01T08:00:00.000Z',
      opensAt: '2023-08-01T09:00:00.000Z',
    },
  },
  proof: { secret },
  sha256,
})

const verdictOf = (bytes: Uint8Array | string, more: object = {}) =>
  verifyLog({ bytes, sha256, verifySignature, ...more })

/** The log with some of it changed, its own hash made anew: what somebody does who knows the format. */
const forged = (change: (copy: DrawLog) => void, from: DrawLog = log): string => {
  const copy = structuredClone(from)
  change(copy)
  const { digest: _digest, ...rest } = copy
  return canonical({ ...rest, digest: hashText(canonical(rest), sha256) })
}

const failsAt = async (bytes: string, more: object = {}) => {
  const { verdict, checks } = await verdictOf(bytes, more)
  return verdict === 'refuted' ? checks.at(-1)?.name : verdict
}

describe('verifyLog', () => {
  it('should verify a log that rests on a real round of the beacon', async () => {
    const { verdict, checks } = await verdictOf(textOfLog(log))
    expect(checks.map(({ outcome }) => outcome)).toEqual(Array<string>(7).fill('holds'))
    expect(verdict).toBe('verified')
  })

  it('should verify a log that rests on a commitment', async () => {
    expect((await verdictOf(textOfLog(committed))).verdict).toBe('verified')
  })

  it('should say so when nobody checked the signature', async () => {
    const { verdict, checks } = await verdictOf(textOfLog(log), { verifySignature: null })
    expect(verdict).toBe('incomplete')
    expect(checks).toContainEqual({ name: 'signature', outcome: 'unchecked' })
  })

  it('should verify none of 10,000 logs with one byte changed', async () => {
    const bytes = new TextEncoder().encode(textOfLog(log))
    let verified = 0
    for (let turn = 0; turn < 10_000; turn += 1) {
      const index = turn % bytes.length
      const tampered = Uint8Array.from(bytes)
      // Never 0: each turn round the log adds something else to each byte.
      tampered[index] = (Number(bytes[index]) + 1 + ((turn * 89) % 255)) % 256
      if ((await verdictOf(tampered)).verdict !== 'refuted') verified += 1
    }
    expect(verified).toBe(0)
  })

  it('should verify no log that lost or gained a byte, white space included', async () => {
    const text = textOfLog(log)
    for (const changed of [
      `${text}\n`,
      ` ${text}`,
      `\uFEFF${text}`,
      text.slice(0, -1),
      JSON.stringify(log, null, 2),
    ])
      expect(await failsAt(changed)).toBe('form')
  })

  it.each<[string, string, (copy: DrawLog) => void]>([
    ['another winner', 'picks', (copy) => void (copy.picks = [...copy.picks].reverse())],
    ['a winner less', 'picks', (copy) => void copy.picks.pop()],
    ['another seed', 'picks', (copy) => void (copy.seed = '0'.repeat(64))],
    ['a ticket more for somebody', 'fingerprint', ({ list: { entrants } }) => setWeight(entrants, 3)],
    ['more tickets than the cap', 'list', ({ list: { entrants } }) => setWeight(entrants, 4)],
    ['an entrant twice', 'list', ({ list: { entrants } }) => void entrants.unshift({ ...first(entrants) })],
    ['no entrants', 'list', (copy) => void (copy.list.entrants = [])],
    ['a list out of order', 'list', ({ list: { entrants } }) => void entrants.reverse()],
    ['more winners', 'fingerprint', ({ list }) => void (list.winners = 3)],
    ['a freeze at another second', 'fingerprint', moveFreeze],
    [
      'a signature of another round',
      'signature',
      (copy) => void (copy.proof = { signature: `a${real.signature.slice(1)}` }),
    ],
    ['a secret in place of a signature', 'source', (copy) => void (copy.proof = { secret })],
  ])('should refuse %s although its hash is made anew', async (_what, check, change) => {
    expect(await failsAt(forged(change))).toBe(check)
  })

  it('should refuse a whole draw done anew for another list, to who kept the fingerprint', async () => {
    const other = drawLog({ list: { ...list, winners: 1 }, proof: { signature: real.signature }, sha256 })
    expect(await failsAt(textOfLog(other), { published: log.listHash })).toBe('fingerprint')
  })

  it('should refuse a round that its rule does not lead to', async () => {
    const source = { ...list.source, round: real.round - 1 } as DrawList['source']
    const earlier = drawLog({ list: { ...list, source }, proof: { signature: real.signature }, sha256 })
    expect(await failsAt(textOfLog(earlier))).toBe('source')
  })

  it('should refuse a list that was frozen before the contest closed', async () => {
    const early = drawLog({
      list: { ...list, closedAt: '2024-01-01T00:00:00.000Z' },
      proof: { signature: real.signature },
      sha256,
    })
    expect(await failsAt(textOfLog(early))).toBe('source')
  })

  it('should refuse a beacon of the organiser’s own', async () => {
    const own = signingChain()
    const round = roundFor({ frozenAt, chain: own.chain })
    const drawn = drawLog({
      list: { ...list, source: { kind: 'drand', chain: own.chain, frozenAt, round } },
      proof: { signature: own.sign(round) },
      sha256,
    })
    expect(await failsAt(textOfLog(drawn))).toBe('source')
    // The simulator of the tests signs as drand does.
    expect((await verdictOf(textOfLog(drawn), { chains: [own.chain] })).verdict).toBe('verified')
  })

  it('should refuse a secret that was not the one committed to', async () => {
    const other = drawLog({ list: committed.list, proof: { secret: 'ef'.repeat(32) }, sha256 })
    expect(await failsAt(textOfLog(other))).toBe('source')
  })

  it('should refuse a commitment made after the opening', async () => {
    const source = { ...committed.list.source, committedAt: '2023-08-02T00:00:00.000Z' } as DrawList['source']
    const late = drawLog({ list: { ...committed.list, source }, proof: { secret }, sha256 })
    expect(await failsAt(textOfLog(late))).toBe('source')
  })
})

const first = (of: DrawList['entrants']): DrawList['entrants'][number] => of[0] ?? { id: '', weight: 0 }
const setWeight = (of: DrawList['entrants'], weight: number): void => {
  of.splice(0, 1, { ...first(of), weight: weight === first(of).weight ? weight - 1 : weight })
}
function moveFreeze({ list: { source } }: DrawLog): void {
  if (source.kind === 'drand') source.frozenAt = new Date(Date.parse(source.frozenAt) - 1_000).toISOString()
}

describe('roundFor', () => {
  it('should choose the first round that comes ten minutes after the freeze or later', () => {
    for (const shift of [-2_999, -1, 0, 1, 2_999]) {
      const at = Date.parse(frozenAt) + shift
      const round = roundFor({ frozenAt: new Date(at).toISOString(), chain: quicknet })
      expect(timeOfRound({ round, chain: quicknet })).toBeGreaterThanOrEqual(at + leadSeconds * 1_000)
      expect(timeOfRound({ round: round - 1, chain: quicknet })).toBeLessThan(at + leadSeconds * 1_000)
    }
  })
})

describe('pickEntrants', () => {
  it('should draw nobody twice, and everybody when there are as many places', () => {
    const picks = pickEntrants({ seed: 'a seed', entrants, count: 20, sha256 })
    expect(new Set(picks.map(({ id }) => id)).size).toBe(entrants.length)
    expect(picks).toHaveLength(entrants.length)
  })

  it('should give each entrant the chances that its weight says, over 100,000 draws', () => {
    const weights = [1, 1, 2, 3, 5, 8]
    const given = weights.map((weight, index) => ({ id: String(index), weight }))
    const draws = 100_000
    const first = weights.map(() => 0)
    const second = weights.map(() => 0)
    for (let draw = 0; draw < draws; draw += 1) {
      const [winner, alternate] = pickEntrants({ seed: `draw ${draw}`, entrants: given, count: 2, sha256 })
      first[Number(winner?.id)] = (first[Number(winner?.id)] ?? 0) + 1
      second[Number(alternate?.id)] = (second[Number(alternate?.id)] ?? 0) + 1
    }
    const all = weights.reduce((sum, weight) => sum + weight, 0)
    const asFirst = weights.map((weight) => weight / all)
    // Drawn second: anybody else first, then this one of what is left.
    const asSecond = weights.map((weight, index) =>
      weights.reduce(
        (sum, other, before) => (before === index ? sum : sum + (other / all) * (weight / (all - other))),
        0,
      ),
    )
    // The upper 0.1 % of chi-squared with 5 degrees of freedom (NIST/SEMATECH e-Handbook, 1.3.6.7.4).
    expect(chiSquared(first, asFirst, draws)).toBeLessThan(20.515)
    expect(chiSquared(second, asSecond, draws)).toBeLessThan(20.515)
  })
})

const chiSquared = (seen: number[], chances: number[], draws: number): number =>
  chances.reduce((sum, chance, index) => {
    const expected = chance * draws
    return sum + ((seen[index] ?? 0) - expected) ** 2 / expected
  }, 0)
