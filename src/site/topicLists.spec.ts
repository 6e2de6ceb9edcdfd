import { describe, expect, it } from '@jest/globals'
import { listAddress, readListQuery, topicViews } from './topicLists'

describe('addresses of lists of topics', () => {
  it('should be read back as they were written', () => {
    for (const view of topicViews) {
      const query = { view, period: 'year', kind: 'idea', tag: 'tea & milk' } as const
      const address = new URL(listAddress('/forum', query, { after: 'x~1' }), 'http://localhost')
      const read = readListQuery(Object.fromEntries(address.searchParams))
      const expected = { ...query, period: view === 'top' ? 'year' : 'month', after: 'x~1', before: null }
      expect(read).toEqual(expected)
    }
  })

  it('should be the plain address for the plain list', () => {
    expect(listAddress('/forum', {})).toBe('/forum')
    expect(listAddress('/forum', { view: 'top' })).toBe('/forum?view=top')
  })

  it('should take what nobody offered for nothing, and go one way only', () => {
    const odd = { view: 'all', period: 'decade', kind: ['idea'], tag: '', after: 'a', before: 'b' }
    expect(readListQuery(odd)).toEqual({
      view: 'latest',
      period: 'month',
      kind: null,
      tag: null,
      after: 'a',
      before: null,
    })
    expect(readListQuery({ after: 'x'.repeat(201) }).after).toBeNull()
  })
})
