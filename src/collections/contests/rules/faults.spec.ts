import { describe, expect, it } from '@jest/globals'
import { faultsOf } from './faults'
import { type Terms, termsOf } from './terms'

const both = (text: string) => ({ en: text, fr: text })

/** Terms with nothing missing. */
const whole: Terms = termsOf(
  {
    title: both('Winter light'),
    kind: 'creative',
    timeZone: 'Europe/Paris',
    opensAt: '2030-03-10T08:00:00.000Z',
    closesAt: '2030-03-20T22:59:00.000Z',
    votesCloseAt: '2030-03-25T22:59:00.000Z',
    decidesAt: '2030-04-01T10:00:00.000Z',
    personalDataUntil: '2030-07-01T00:00:00.000Z',
    judging: {
      ...{ how: 'both', voteWeight: 50, juryWeight: 50, jury: [1] },
      criteria: [{ title: both('Craft'), weight: 1 }],
    },
    prizes: [{ title: both('A boat'), count: 1 }],
    rules: { organiser: 'The lock house, 1 quay', complaints: 'contests@example.org' },
  },
  null,
)
const faulty = (change: Partial<Terms>): string[] =>
  faultsOf({ ...whole, ...change }).map(({ field }) => field)

describe('the faults of rules', () => {
  it('should be none where nothing is missing', () => {
    expect(faulty({})).toEqual([])
  })

  it.each<[string, string, Partial<Terms>]>([
    ['no end', 'closesAt', { closesAt: '' }],
    ['an end before the beginning', 'closesAt', { closesAt: '2030-03-01T00:00:00.000Z' }],
    ['a vote without an end', 'votesCloseAt', { votesCloseAt: null }],
    ['no day of the result', 'decidesAt', { decidesAt: null }],
    ['a result before the last vote', 'decidesAt', { decidesAt: '2030-03-21T00:00:00.000Z' }],
    ['no day on which personal data go', 'personalDataUntil', { personalDataUntil: null }],
    [
      'personal data that go before the result',
      'personalDataUntil',
      { personalDataUntil: '2030-03-30T00:00:00.000Z' },
    ],
    ['a title in one language', 'title', { title: { en: 'Winter light', fr: '' } }],
    [
      'a prize in one language',
      'prizes',
      { prizes: [{ title: { en: 'A boat', fr: '' }, value: null, currency: 'EUR', count: 1 }] },
    ],
    ['weights that are no whole', 'judging', { judging: { ...whole.judging, voteWeight: 60 } }],
    ['nobody in the jury', 'judging', { judging: { ...whole.judging, jurors: 0 } }],
    ['points for a picture', 'judging', { judging: { ...whole.judging, how: 'score' } }],
    ['nothing to do', 'kind', { tasks: 0 }],
    ['a question without a right answer', 'quiz', { unanswerable: 1 }],
    ['nobody who organises it', 'rules', { organiser: '' }],
    ['nowhere to complain', 'rules', { complaints: '' }],
  ])('should name %s', (_what, field, change) => {
    expect(faulty(change)).toContain(field)
  })
})
