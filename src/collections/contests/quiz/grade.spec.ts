import { describe, expect, it } from '@jest/globals'
import { pointsOf, type Question } from './grade'

const questions: Question[] = [
  {
    id: 'a',
    points: 2,
    choices: [
      { id: 'a1', right: true },
      { id: 'a2', right: false },
    ],
  },
  {
    id: 'b',
    points: 5,
    choices: [
      { id: 'b1', right: true },
      { id: 'b2', right: true },
      { id: 'b3', right: false },
    ],
  },
]

describe('pointsOf', () => {
  it.each([
    [0, []],
    [2, [{ question: 'a', choices: ['a1'] }]],
    [0, [{ question: 'a', choices: ['a2'] }]],
    [0, [{ question: 'a', choices: ['a1', 'a2'] }]],
    [0, [{ question: 'b', choices: ['b1'] }]],
    [5, [{ question: 'b', choices: ['b2', 'b1', 'b1'] }]],
    [
      7,
      [
        { question: 'b', choices: ['b1', 'b2'] },
        { question: 'a', choices: ['a1'] },
      ],
    ],
  ])('should give %d points', (points, answers) => {
    expect(pointsOf(questions, answers)).toBe(points)
  })

  it.each([
    ['a question that is not there', [{ question: 'z', choices: [] }]],
    ['an answer to another question', [{ question: 'a', choices: ['b1'] }]],
    [
      'two answers to one question',
      [
        { question: 'a', choices: ['a1'] },
        { question: 'a', choices: ['a2'] },
      ],
    ],
  ])('should refuse %s', (_what, answers) => {
    expect(() => pointsOf(questions, answers)).toThrow('none of the choices')
  })

  it('should give nothing for a question without a right answer', () => {
    expect(pointsOf([{ id: 'a', choices: [{ id: 'a1' }] }], [{ question: 'a', choices: [] }])).toBe(0)
  })
})
