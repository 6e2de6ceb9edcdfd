import { describe, expect, it } from '@jest/globals'
import { addressOf, filtersOf, questionOf } from './filters'

const now = new Date('2026-10-01T12:00:00.000Z')
const ask = (asked: Record<string, string | string[]>) => {
  const filters = filtersOf(asked)
  return filters && questionOf(filters, now)
}

describe('the filters of events', () => {
  it('should be in the address of the next page', () => {
    const asked = { place: 'Le Havre & around', how: 'site', within: '100' }
    const filters = filtersOf(asked)
    const next = filters && new URL(addressOf(filters, 'WzBd'), 'http://hub.example')
    expect(Object.fromEntries(next?.searchParams ?? [])).toEqual({ ...asked, after: 'WzBd' })
  })

  it('should be none for an address without any, or with nonsense', () => {
    expect(filtersOf({})).toBeNull()
    expect(
      filtersOf({ within: '25', how: 'by boat', at: '91,0', from: '2026-13-01', tag: ['a', 'b'] }),
    ).toBeNull()
  })

  it('should ask for a place that was typed rather than for the reader’s own', () => {
    expect(ask({ place: ' Marseille ', at: '48.86,2.35', within: '100' })?.near).toEqual({
      place: 'Marseille',
      within: 100,
    })
    expect(ask({ at: '48.86,2.35', within: '7' })?.near).toEqual({
      latitude: 48.86,
      longitude: 2.35,
      within: 25,
    })
  })

  it('should take days whole, and begin no sooner than now', () => {
    expect(ask({ from: '2026-01-01', to: '2026-10-05' })).toMatchObject({
      from: now.toISOString(),
      to: '2026-10-06T00:00:00.000Z',
    })
    expect(ask({ from: '2026-11-01' })).toMatchObject({ from: '2026-11-01T00:00:00.000Z', to: null })
  })
})
