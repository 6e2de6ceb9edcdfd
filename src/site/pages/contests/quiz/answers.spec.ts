import { describe, expect, it } from '@jest/globals'
import { answersIn, boxOf } from './answers'

describe('answersIn', () => {
  it('should gather the ticked boxes by their question', () => {
    const names = [boxOf('a1', 'c1'), boxOf('b2', 'c2'), boxOf('a1', 'c3')]
    expect(answersIn(names)).toEqual([
      { question: 'a1', choices: ['c1', 'c3'] },
      { question: 'b2', choices: ['c2'] },
    ])
  })

  it('should leave out whatever else a form sends', () => {
    expect(answersIn(['contest', 'answer-', 'answer-x-y', 'answer-a1', 'answer-a1-b2-c3'])).toEqual([])
  })
})
