import { describe, expect, it } from '@jest/globals'
import { rankRelated } from './rankRelated'

const post = (id: number, tags: number[], categories: number[] = [], publishedAt = '2026-01-01') => ({
  id,
  tags,
  categories,
  publishedAt,
})

const ids = (posts: readonly { id: number | string }[]) => posts.map(({ id }) => id)

describe('rankRelated', () => {
  it('should put the post that shares most first, and leave out what shares nothing', () => {
    const others = [post(2, [1]), post(3, [1, 2]), post(4, [9], [9])]
    expect(ids(rankRelated(post(1, [1, 2], [5]), others))).toEqual([3, 2])
  })

  it('should hold one tag for as near as two categories', () => {
    const others = [post(2, [], [5, 6], '2026-01-02'), post(3, [1], [], '2026-01-01'), post(4, [1], [5])]
    expect(ids(rankRelated(post(1, [1], [5, 6]), others))).toEqual([4, 2, 3])
  })

  it('should prefer the newer of two that are equally near', () => {
    const others = [post(2, [1], [], '2025-05-01'), post(3, [1], [], '2026-05-01')]
    expect(ids(rankRelated(post(1, [1]), others))).toEqual([3, 2])
  })

  it('should not relate a post to itself, nor one without subjects to anything', () => {
    expect(rankRelated(post(1, [1]), [post(1, [1])])).toEqual([])
    expect(rankRelated(post(1, []), [post(2, [1])])).toEqual([])
  })
})
