import { describe, expect, it } from '@jest/globals'
import { formatter } from './format'
import { translator } from './messages'

const now = new Date('2026-03-21T18:30:00Z')
const at = (hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString()

describe('format', () => {
  it('should write a date as each language does', () => {
    expect(formatter('en').date(now.toISOString())).toBe('21 March 2026')
    expect(formatter('fr').date(now.toISOString())).toBe('21 mars 2026')
    expect(formatter('fr').fullDate(now.toISOString())).toBe('samedi 21 mars 2026')
  })

  it('should write the first of a month as French does', () => {
    expect(formatter('fr').date('2026-11-01T12:00:00Z')).toBe('1er novembre 2026')
    expect(formatter('fr').fullDate('2026-11-01T12:00:00Z')).toBe('dimanche 1er novembre 2026')
    expect(formatter('fr').dateTime('2026-11-01T12:00:00Z')).toMatch(/^1er nov\. 2026/)
    expect(formatter('fr').date('2026-11-11T12:00:00Z')).toBe('11 novembre 2026')
    expect(formatter('en').date('2026-11-01T12:00:00Z')).toBe('1 November 2026')
  })

  it('should give a time in the zone that is asked for', () => {
    expect(formatter('en').time(now.toISOString(), 'Europe/Paris')).toBe('19:30')
    expect(formatter('en').time(now.toISOString(), 'Asia/Tokyo')).toBe('03:30')
    expect(formatter('en').day(now.toISOString(), 'Asia/Tokyo').day).toBe('22')
    expect(formatter('fr').time(now.toISOString(), 'Nowhere/Else')).toBe('18:30')
  })

  it('should say how long ago within a week, and the date before that', () => {
    expect(formatter('en').ago(at(0), now)).toBe('now')
    expect(formatter('en').ago(at(-3), now)).toMatch(/^3 ?hr? ago$/)
    expect(formatter('fr').ago(at(-3), now)).toMatch(/^il y a 3\sh$/)
    expect(formatter('fr').ago(at(-24), now)).toBe('hier')
    expect(formatter('en').ago(at(-24 * 30), now)).toBe('19 February 2026')
  })

  it('should write what is below nought with a minus, and numbers in sentences too', () => {
    expect(formatter('en').number(-1234.5)).toBe('\u22121,234.5')
    expect(formatter('fr').number(-2)).toBe('\u22122')
    expect(formatter('en').number(7)).toBe('7')
    expect(translator('fr')('contest.points', { n: -2 })).toBe('\u22122 points')
  })
})
