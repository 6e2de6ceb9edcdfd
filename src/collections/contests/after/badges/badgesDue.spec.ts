import { describe, expect, it } from '@jest/globals'
import { isFinished } from '../standingEntries'
import { badgesDue } from './badgesDue'

const entry = (member: string, done = true) => ({ member, isFinished: done })

describe('the badges of a contest', () => {
  it('should be one of a kind for a member, however many entries and prizes they have', () => {
    const entries = [entry('ada'), entry('ada', false), entry('bob', false)]
    const winners = [
      { member: 'ada', place: 3 },
      { member: 'ada', place: 1 },
    ]
    expect(badgesDue({ entries, winners })).toEqual([
      { member: 'ada', kind: 'entered', place: null },
      { member: 'bob', kind: 'entered', place: null },
      { member: 'ada', kind: 'finished', place: null },
      { member: 'ada', kind: 'won', place: 1 },
    ])
  })

  it('should not be for a winner whose entry does not stand', () => {
    expect(badgesDue({ entries: [], winners: [{ member: 'ada', place: 1 }] })).toEqual([])
  })

  it('should say that a challenge is finished with its last step, and everything else when it is handed in', () => {
    expect(isFinished(['a', 'b'], ['b'])).toBe(false)
    expect(isFinished(['a', 'b'], ['b', 'a'])).toBe(true)
    expect(isFinished([], [])).toBe(true)
  })
})
