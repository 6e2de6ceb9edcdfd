import { describe, expect, it } from '@jest/globals'
import { replyAddress, threadFrom } from '../core/threads'
import { pageNumber, threadPlace } from './threads'

describe('addresses of a thread', () => {
  it('should lead to the page that holds a reply, and never to another one', () => {
    expect([1, 20, 21, 40, 9999].map((number) => replyAddress('/t', number))).toEqual([
      '/t#reply-1',
      '/t#reply-20',
      '/t?after=20#reply-21',
      '/t?after=20#reply-40',
      '/t?after=9980#reply-9999',
    ])
    expect(threadFrom('/t', 0)).toBe('/t')
  })

  it('should be read back, and mean the beginning when they say nothing', () => {
    expect(threadPlace({ after: '40' })).toEqual({ kind: 'after', number: 40 })
    expect(threadPlace({ before: '41' })).toEqual({ kind: 'before', number: 41 })
    for (const after of [undefined, '', '-3', '0', '1e3', '99999999', ['1', '2']])
      expect(threadPlace({ after })).toEqual({ kind: 'after', number: 0 })
  })

  it('should still know the numbers of pages, and of a reply alone', () => {
    const where = (query: Parameters<typeof threadPlace>[0]) => {
      const place = threadPlace(query)
      return place.kind === 'elsewhere' ? [place.to('/t'), place.reply ?? null] : null
    }
    expect(where({ page: '1' })).toEqual(['/t', null])
    expect(where({ page: '3' })).toEqual(['/t?after=40', null])
    expect(where({ reply: '41' })).toEqual(['/t?after=40#reply-41', 41])
  })

  it('should take any other page number for the first', () => {
    expect([pageNumber('7'), pageNumber('x'), pageNumber(['2', '3']), pageNumber(undefined)]).toEqual([
      7, 1, 1, 1,
    ])
  })
})
