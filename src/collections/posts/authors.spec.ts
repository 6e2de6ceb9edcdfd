import { describe, expect, it } from '@jest/globals'
import { settleByline } from './authors'

const nobody = { author: null, authors: [] }
const anaAndBen = { author: 1, authors: [1, 2] }

describe('settleByline', () => {
  it('should take the first of several authors for the author', () => {
    expect(settleByline(nobody, { authors: [3, 1] })).toEqual({ author: 3, authors: [3, 1] })
    expect(settleByline(anaAndBen, { author: 1, authors: [2, 1] })).toEqual({ author: 2, authors: [2, 1] })
  })

  it('should name the author alone where a client knows of no others', () => {
    expect(settleByline(nobody, { author: 4 })).toEqual({ author: 4, authors: [4] })
  })

  it('should replace the first name alone when only the author changes', () => {
    expect(settleByline(anaAndBen, { author: 5 })).toEqual({ author: 5, authors: [5, 2] })
    expect(settleByline(anaAndBen, { author: 2 })).toEqual({ author: 2, authors: [2] })
  })

  it('should leave the byline as it is when nothing is said of it, or nobody is left', () => {
    expect(settleByline(anaAndBen, {})).toEqual(anaAndBen)
    expect(settleByline(anaAndBen, { author: 1, authors: ['1', '2'] })).toEqual(anaAndBen)
    expect(settleByline({ author: 1, authors: [1] }, { authors: [] })).toEqual({ author: 1, authors: [1] })
  })

  it('should name nobody twice', () => {
    expect(settleByline(nobody, { authors: [{ id: 2 }, 2, 3] })).toEqual({ author: 2, authors: [2, 3] })
  })
})
