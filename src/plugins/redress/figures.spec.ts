import { describe, expect, it } from '@jest/globals'
import { figuresOf, median, type YearRecords } from './figures'

const nothing: YearRecords = { notices: [], reports: [], log: [], sanctions: [], statements: [], appeals: [] }
const at = (hour: number): string => new Date(Date.UTC(2030, 0, 1, hour)).toISOString()

describe('median', () => {
  it.each([
    [[], null],
    [[null], null],
    [[3], 3],
    [[5, 1, null, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('should make of %j: %j', (values, expected) => expect(median(values)).toBe(expected))
})

describe('figuresOf', () => {
  it('should divide by nothing where nothing happened', () => {
    expect(figuresOf(nothing)).toMatchObject({
      cases: { opened: 0, medianHours: null },
      statements: { automatedShare: null },
      automatedErrorRate: null,
      appealErrorRate: null,
    })
  })

  it('should count notices by category once their sender is confirmed, and the time to their decision', () => {
    const { notices } = figuresOf({
      ...nothing,
      notices: [
        { category: 'hate', status: 'upheld', receivedAt: at(1), decidedAt: at(3) },
        { category: 'hate', status: 'open', receivedAt: at(1), decidedAt: null },
        { category: 'fraud', status: 'rejected', receivedAt: at(1), decidedAt: at(7) },
        { category: 'fraud', status: 'unconfirmed', receivedAt: null, decidedAt: null },
      ],
    })
    expect(notices).toEqual({
      total: 3,
      byCategory: { fraud: 1, hate: 2 },
      byOutcome: { open: 1, rejected: 1, upheld: 1 },
      medianHours: 4,
    })
  })

  it('should measure from the first opening of a case to the decision of a person, and again after an appeal', () => {
    const entry = (id: string, action: string, actor: boolean, hour: number) => ({
      case: id,
      action,
      actor,
      at: at(hour),
    })
    const { cases } = figuresOf({
      ...nothing,
      log: [
        entry('1', 'held', false, 1),
        entry('1', 'reported', true, 2),
        entry('1', 'rejected', true, 5),
        entry('1', 'appealed', true, 6),
        entry('1', 'approved', true, 7),
        entry('2', 'refused', false, 8),
        entry('2', 'deleted', false, 9),
      ],
    })
    expect(cases).toEqual({ opened: 3, byDecision: { approved: 1, rejected: 1 }, medianHours: 2.5 })
  })

  it('should tell how often the machine, and how often anybody, was wrong', () => {
    const statement = { kind: 'hidden', noticed: 'machine', automated: true, overturned: false }
    const appeal = { about: 'case', status: 'upheld', openedAt: at(1), decidedAt: at(2) }
    const figures = figuresOf({
      ...nothing,
      statements: [
        statement,
        { ...statement, overturned: true },
        { ...statement, automated: false },
        { ...statement, automated: false, overturned: true },
      ],
      appeals: [
        appeal,
        { ...appeal, status: 'rejected' },
        { ...appeal, status: 'rejected' },
        { ...appeal, status: 'open', decidedAt: null },
      ],
    })
    expect(figures.automatedErrorRate).toBe(0.5)
    expect(figures.appealErrorRate).toBe(0.3333)
    expect(figures.statements.automatedShare).toBe(0.5)
  })
})
