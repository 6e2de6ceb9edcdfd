import { describe, expect, it } from '@jest/globals'
import { pollFrom, polling, pollProblems } from './poll'

const none = Object.fromEntries(polling.map((name) => [name, ''])) as Parameters<typeof pollFrom>[0]
const now = new Date('2030-05-06T10:00:00.000Z')

describe('the poll of a form', () => {
  it('should be none while neither a choice nor a question is written', () => {
    expect(pollFrom({ ...none, pollMost: '1', pollDays: '7', poll: ' \n ' }, now)).toBeNull()
    expect(pollFrom({ ...none, pollQuestion: 'Which?' }, now)).toMatchObject({ options: [] })
  })

  it('should have a choice for each line, and close so many days from now', () => {
    const poll = ' Tea \r\n\nCoffee\n'
    expect(
      pollFrom({ ...none, poll, pollMost: '2', pollDays: '3', pollResults: 'voted', pollFinal: 'yes' }, now),
    ).toEqual({
      question: null,
      options: ['Tea', 'Coffee'],
      most: 2,
      closesAt: '2030-05-09T10:00:00.000Z',
      results: 'voted',
      changeable: false,
      anonymous: true,
    })
  })

  it('should leave to the hub to refuse what is no number, and know its fields by the form’s names', () => {
    expect(pollFrom({ ...none, poll: 'Tea\nCoffee', pollMost: 'two' }, now)).toMatchObject({ most: 0 })
    const problem = (field: string) => ({ message: '', extensions: { code: 'X', field } })
    expect(pollProblems([problem('poll.options'), problem('title')])).toEqual([
      problem('poll'),
      problem('title'),
    ])
  })
})
