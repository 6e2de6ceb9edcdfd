import { describe, expect, it } from '@jest/globals'
import { shuffledPage } from './shuffled'

const ids = Array.from({ length: 5_000 }, (_each, index) => String(index + 1))

const walk = (list: readonly string[], seed: string, limit = 24): string[] => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const page = shuffledPage({ ids: list, seed, after, limit })
    seen.push(...page.ids)
    after = page.next
  } while (after !== null)
  return seen
}

describe('shuffledPage', () => {
  it('should show everything once, whatever the order that it is given in', () => {
    const seen = walk(ids, 'reader')
    expect(seen).toHaveLength(ids.length)
    expect(new Set(seen).size).toBe(ids.length)
    expect(walk([...ids].reverse(), 'reader')).toEqual(seen)
  })

  it('should be another order for another reader, and the same for the same one', () => {
    const first = shuffledPage({ ids, seed: 'one', after: null, limit: 24 }).ids
    expect(shuffledPage({ ids, seed: 'one', after: null, limit: 24 }).ids).toEqual(first)
    expect(shuffledPage({ ids, seed: 'two', after: null, limit: 24 }).ids).not.toEqual(first)
  })

  it('should move nothing else when something comes or goes', () => {
    const before = walk(ids.slice(0, 200), 'reader')
    expect(walk(ids.slice(0, 201), 'reader').filter((id) => id !== '201')).toEqual(before)
    expect(walk(ids.slice(1, 200), 'reader')).toEqual(before.filter((id) => id !== '1'))
  })

  it('should give each the same chance of the first page', () => {
    const few = ids.slice(0, 100)
    const shown = new Map(few.map((id) => [id, 0]))
    const readers = 4_000
    for (let reader = 0; reader < readers; reader += 1)
      for (const id of shuffledPage({ ids: few, seed: `reader-${reader}`, after: null, limit: 10 }).ids)
        shown.set(id, (shown.get(id) ?? 0) + 1)
    const expected = readers / 10
    const chi = [...shown.values()].reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0)
    // The upper 0.1 % of chi-squared with 99 degrees of freedom (NIST/SEMATECH e-Handbook, 1.3.6.7.4).
    expect(chi).toBeLessThan(148.23)
  })

  it('should begin at the first page for a cursor that is none', () => {
    const first = shuffledPage({ ids, seed: 'one', after: null, limit: 5 })
    expect(shuffledPage({ ids, seed: 'one', after: 'nonsense', limit: 5 })).toEqual(first)
  })
})
