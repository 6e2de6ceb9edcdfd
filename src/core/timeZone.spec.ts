import { describe, expect, it } from '@jest/globals'
import { momentIn, parseLocalTime, wallClockAt } from './timeZone'

const moment = (zone: string, text: string) => {
  const local = parseLocalTime(text)
  if (!local) throw new Error(`Not a time: ${text}`)
  const { at, kind } = momentIn(zone, local)
  return [new Date(at).toISOString(), kind]
}

describe('momentIn', () => {
  it.each([
    ['Europe/Paris', '2026-06-15T09:00', '2026-06-15T07:00:00.000Z', 'exact'],
    ['Europe/Paris', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z', 'exact'],
    ['Europe/Paris', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z', 'gap'],
    ['Europe/Paris', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z', 'exact'],
    ['Europe/Paris', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z', 'double'],
    ['Europe/Paris', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z', 'exact'],
    ['America/New_York', '2026-11-01T01:15', '2026-11-01T05:15:00.000Z', 'double'],
    // Clocks move by half an hour there.
    ['Australia/Lord_Howe', '2026-10-04T02:10', '2026-10-03T15:40:00.000Z', 'gap'],
    // The day that Samoa never had.
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00.000Z', 'gap'],
    ['UTC', '2026-03-29T02:30', '2026-03-29T02:30:00.000Z', 'exact'],
  ])('should read %s %s', (zone, text, at, kind) => expect(moment(zone, text)).toEqual([at, kind]))
})

describe('parseLocalTime', () => {
  it.each(['2026-02-31T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-01-01', '10:00', ''])(
    'should refuse "%s"',
    (text) => expect(parseLocalTime(text)).toBeNull(),
  )
})

describe('wallClockAt', () => {
  it('should show what the clocks show', () =>
    expect(wallClockAt('Europe/Paris', Date.parse('2026-03-29T01:30:00Z'))).toBe('2026-03-29T03:30'))
})
