import { describe, expect, it } from '@jest/globals'
import { afterQuiet, nextFreeSlot, type Rhythm, weekdays } from './slots'

const paris: Rhythm = {
  timeZone: 'Europe/Paris',
  slots: [
    { days: ['mo', 'th'], time: '09:00' },
    { days: ['mo'], time: '18:30' },
  ],
  quiet: null,
}
const nextAfter = (rhythm: Rhythm, iso: string, taken: readonly string[] = []): string | undefined =>
  nextFreeSlot({
    rhythm,
    after: new Date(iso),
    taken: new Set(taken.map((each) => Date.parse(each))),
  })?.toISOString()

describe('nextFreeSlot', () => {
  it.each([
    ['later the same day', '2026-11-23T08:30:00Z', [], '2026-11-23T17:30:00.000Z'],
    ['never the moment itself', '2026-11-23T08:00:00Z', [], '2026-11-23T17:30:00.000Z'],
    ['past what is taken', '2026-11-23T07:00:00Z', ['2026-11-23T08:00:00Z'], '2026-11-23T17:30:00.000Z'],
    ['on the next day that has one', '2026-11-24T00:00:00Z', [], '2026-11-26T08:00:00.000Z'],
    ['by the summer’s clock in summer', '2026-07-06T00:00:00Z', [], '2026-07-06T07:00:00.000Z'],
    ['on the day of the channel’s clock', '2026-11-22T23:30:00Z', [], '2026-11-23T08:00:00.000Z'],
  ])('should be %s', (_name, after, taken, expected) => {
    expect(nextAfter(paris, after, taken)).toBe(expected)
  })

  it('should be as late as it should have been when clocks skip its time, and the first of two', () => {
    const night: Rhythm = { ...paris, slots: [{ days: ['su'], time: '02:30' }] }
    expect(nextAfter(night, '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:30:00.000Z')
    expect(nextAfter(night, '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z')
    expect(nextAfter(night, '2026-10-25T00:30:00Z')).toBe('2026-11-01T01:30:00.000Z')
  })

  it('should pass over slots in quiet hours, and find none where there is none', () => {
    const quiet = { from: '18:00', to: '08:00' }
    expect(nextAfter({ ...paris, quiet }, '2026-11-23T08:30:00Z')).toBe('2026-11-26T08:00:00.000Z')
    expect(nextAfter({ ...paris, slots: [] }, '2026-11-23T08:30:00Z')).toBeUndefined()
    expect(
      nextAfter({ ...paris, quiet: { from: '08:00', to: '07:00' } }, '2026-11-23T08:30:00Z'),
    ).toBeUndefined()
  })

  it('should never give two the same moment', () => {
    const daily: Rhythm = { ...paris, slots: [{ days: [...weekdays], time: '12:00' }] }
    const taken = new Set<number>()
    for (let n = 0; n < 60; n += 1) {
      const at = nextFreeSlot({ rhythm: daily, after: new Date('2026-02-27T00:00:00Z'), taken })
      expect(taken.has(at?.getTime() ?? 0)).toBe(false)
      taken.add(at?.getTime() ?? 0)
    }
    // Sixty days of noon, with the change of clocks on 29 March among them.
    expect(Math.max(...taken)).toBe(Date.parse('2026-04-27T10:00:00Z'))
  })
})

describe('afterQuiet', () => {
  const night: Rhythm = { ...paris, quiet: { from: '22:00', to: '07:00' } }
  it.each([
    ['leave the day alone', '2026-11-23T12:00:00Z', '2026-11-23T12:00:00.000Z'],
    ['end at the morning after midnight', '2026-11-23T02:00:00Z', '2026-11-23T06:00:00.000Z'],
    ['end on the next day before midnight', '2026-11-23T21:30:00Z', '2026-11-24T06:00:00.000Z'],
    ['begin with the minute', '2026-11-23T21:00:00Z', '2026-11-24T06:00:00.000Z'],
    ['end with the minute', '2026-11-23T06:00:00Z', '2026-11-23T06:00:00.000Z'],
    ['know the night that is an hour shorter', '2026-03-28T23:00:00Z', '2026-03-29T05:00:00.000Z'],
  ])('should %s', (_name, at, expected) => {
    expect(afterQuiet(night, new Date(at)).toISOString()).toBe(expected)
  })
})
