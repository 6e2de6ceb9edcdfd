import { describe, expect, it } from '@jest/globals'
import { listComplexity } from './graphqlComplexity'

describe('listComplexity', () => {
  it.each([
    [{ limit: 20 }, 20],
    [{}, 10],
    [{ limit: null }, 10],
    [{ limit: 0 }, 1000],
    [{ limit: -1 }, 1000],
  ])('should count %j as so many documents', (args, documents) => {
    expect(listComplexity({ args, childComplexity: 40 })).toBe(1 + 40 * documents)
  })
})
