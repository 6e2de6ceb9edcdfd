import { describe, expect, it } from '@jest/globals'
import {
  checkedChoices,
  isPollOpen,
  movedTally,
  planPoll,
  type PollInput,
  showsResults,
  wordsOf,
} from './poll'

const now = new Date('2030-01-01T12:00:00.000Z')
const codeOf = (input: Partial<PollInput>): string => {
  try {
    planPoll({ options: ['Tea', 'Coffee'], ...input }, now)
    return 'done'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('a poll', () => {
  it('should be kept with its choices tidied, empty lines left out, and defaults filled in', () => {
    expect(planPoll({ options: [' Tea ', '', 'Black\u200b  coffee'] }, now)).toEqual({
      question: null,
      options: [
        { id: '1', text: 'Tea' },
        { id: '2', text: 'Black coffee' },
      ],
      most: 1,
      closesAt: null,
      results: 'always',
      changeable: true,
      anonymous: true,
    })
  })

  it.each([
    ['POLL_OPTIONS_COUNT', { options: ['Tea'] }],
    ['POLL_OPTIONS_COUNT', { options: ['\u200b', ' ', 'Tea'] }],
    ['POLL_OPTIONS_COUNT', { options: Array.from({ length: 21 }, (_, i) => `Choice ${i}`) }],
    ['POLL_OPTION_TOO_LONG', { options: ['Tea', 'x'.repeat(151)] }],
    ['POLL_OPTION_TWICE', { options: ['Tea', 'tea '] }],
    ['POLL_QUESTION_TOO_LONG', { question: 'x'.repeat(201) }],
    ['POLL_MOST_INVALID', { most: 0 }],
    ['POLL_MOST_INVALID', { most: 3 }],
    ['POLL_CLOSES_INVALID', { closesAt: now.toISOString() }],
    ['POLL_CLOSES_INVALID', { closesAt: 'tomorrow' }],
    ['done', { most: 2, closesAt: '2030-01-01T12:00:00.001Z' }],
  ] as const)('should answer %s to %j', (code, input) => {
    expect(codeOf(input)).toBe(code)
  })

  it('should be closed from its closing moment on', () => {
    const poll = { closesAt: now.toISOString() }
    expect(isPollOpen(poll, new Date(now.getTime() - 1))).toBe(true)
    expect(isPollOpen(poll, now)).toBe(false)
    expect(isPollOpen({}, now)).toBe(true)
  })

  it.each([
    ['always', true, false, true],
    ['voted', true, false, false],
    ['voted', true, true, true],
    ['voted', false, false, true],
    ['closed', true, true, false],
    ['closed', false, false, true],
  ] as const)('should show results %s: open %s, voted %s → %s', (results, isOpen, hasVoted, shown) => {
    expect(showsResults({ results }, { isOpen, hasVoted })).toBe(shown)
  })

  it('should take known choices, each once, and no more than it says', () => {
    const poll = planPoll({ options: ['Tea', 'Coffee', 'Water'], most: 2 }, now)
    expect(checkedChoices(poll, ['3', '1', '3'])).toEqual(['1', '3'])
    expect(() => checkedChoices(poll, ['1', '2', '3'])).toThrow(
      expect.objectContaining({ code: 'POLL_CHOICES_MANY' }),
    )
    expect(() => checkedChoices(poll, ['4'])).toThrow(
      expect.objectContaining({ code: 'POLL_CHOICE_UNKNOWN' }),
    )
    expect(wordsOf({ ...poll, question: 'Which?' })).toBe('Which?\nTea\nCoffee\nWater')
  })

  it('should count a vote that becomes another one where it is now', () => {
    expect(movedTally({ 1: 2 }, ['1'], ['2', '3'])).toEqual({ 1: 1, 2: 1, 3: 1 })
  })
})
