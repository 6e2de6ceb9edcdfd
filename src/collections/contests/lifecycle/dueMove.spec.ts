import { describe, expect, it } from '@jest/globals'
import { type DatedContest, dueMove } from './dueMove'

const contest = (over: Partial<DatedContest> = {}): DatedContest => ({
  state: 'draft',
  announcesAt: '2030-03-01T08:00:00.000Z',
  opensAt: '2030-03-10T08:00:00.000Z',
  closesAt: '2030-03-20T22:59:00.000Z',
  votesCloseAt: '2030-03-25T22:59:00.000Z',
  claimsUntil: null,
  judging: { how: 'both' },
  ...over,
})

/** All moves that are due at a moment, one after the other. */
const movesAt = (start: DatedContest, moment: string): string[] => {
  const made: string[] = []
  for (let state = start.state; ;) {
    const move = dueMove({ ...start, state }, new Date(moment))
    if (!move) return made
    state = move.to
    made.push(state)
  }
}

describe('dueMove', () => {
  it.each([
    ['2030-03-01T07:59:59Z', []],
    ['2030-03-01T08:00:00Z', ['announced']],
    ['2030-03-10T08:00:00Z', ['announced', 'open']],
    ['2030-03-20T22:59:00Z', ['announced', 'open', 'voting']],
    ['2031-01-01T00:00:00Z', ['announced', 'open', 'voting', 'judging']],
  ])('should make every move that is due at %s, in its order', (moment, moves) => {
    expect(movesAt(contest(), moment)).toEqual(moves)
  })

  it('should leave a draft alone that nobody has dated', () => {
    expect(movesAt(contest({ announcesAt: null }), '2031-01-01T00:00:00Z')).toEqual([])
  })

  it('should have no vote where only a jury decides', () => {
    const open = contest({ state: 'open', judging: { how: 'jury' } })
    expect(dueMove(open, new Date('2030-03-21T00:00:00Z'))?.to).toBe('judging')
  })

  it('should decide nothing, and close once prizes are claimed', () => {
    const late = new Date('2031-01-01T00:00:00Z')
    expect(dueMove(contest({ state: 'judging' }), late)).toBeNull()
    expect(dueMove(contest({ state: 'decided' }), late)).toBeNull()
    expect(dueMove(contest({ state: 'decided', claimsUntil: '2030-04-15T00:00:00Z' }), late)).toEqual({
      to: 'closed',
      dueAt: '2030-04-15T00:00:00.000Z',
    })
  })
})
