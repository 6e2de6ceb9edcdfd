import { describe, expect, it } from '@jest/globals'
import { ownAmong } from './call'

describe('ownAmong', () => {
  const since = new Date('2026-11-22T09:00:00.000Z')
  const post = (time: string) => ({ text: 'The same words', at: new Date(`2026-11-22T${time}Z`) })
  const found = (times: string[], date?: string) =>
    ownAmong(times.map(post), 'The same\nwords', since, {
      headers: new Headers(date === undefined ? {} : { date: `Sun, 22 Nov 2026 ${date} GMT` }),
      now: new Date('2026-11-22T09:01:00.000Z'),
    })?.at.toISOString()

  it.each([
    ['the post of our attempt', ['09:00:10'], undefined, '2026-11-22T09:00:10.000Z'],
    ['one by a machine that is a minute behind', ['08:59:00'], undefined, '2026-11-22T08:59:00.000Z'],
    ['no copy from before', ['08:30:00'], undefined, undefined],
    ['it when our clock is an hour ahead', ['08:00:10'], '08:01:00', '2026-11-22T08:00:10.000Z'],
    ['no copy from before when ours is ahead', ['07:30:00'], '08:01:00', undefined],
    ['it when our clock is an hour behind', ['10:00:10'], '10:01:00', '2026-11-22T10:00:10.000Z'],
    ['no copy from before when ours is behind', ['09:30:00'], '10:01:00', undefined],
  ])('should find %s', (_what, times, date, expected) => {
    expect(found(times, date)).toBe(expected)
  })
})
