import { describe, expect, it } from '@jest/globals'
import { pageNumber, pageOfReply, rangeOfPage, repliesPerPage } from './threads'

describe('threads', () => {
  it('should put every reply on exactly the page that holds its number', () => {
    for (let number = 1; number <= 3 * repliesPerPage + 1; number += 1) {
      const { after, upTo } = rangeOfPage(pageOfReply(number))
      expect(number).toBeGreaterThan(after)
      expect(number).toBeLessThanOrEqual(upTo)
    }
  })

  it('should read a page number, and nothing else', () => {
    expect(['3', '0', '-1', '1.5', 'x', undefined, ['2', '3'], '99999999'].map(pageNumber)).toEqual([
      3, 1, 1, 1, 1, 1, 1, 1,
    ])
  })
})
