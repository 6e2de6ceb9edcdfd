import { describe, expect, it } from '@jest/globals'
import { instantOfWall, wallOf } from '../../../core/timeZone'
import { compactWall, parseWall, wallsBetween } from './rule'

// RFC 5545, 3.8.5.3: every example of the RRULE property, with the dates that it lists. All begin at 09:00 in New York
// unless they say otherwise. `…` in the standard means "and so on": then the dates up to the last one listed.
const newYork = 'America/New_York'

type Example = { say: string; start?: string; rule: string; dates: string }

/** `1997-09: 2 3 4` → the days of that month at 09:00; `2T10:30` for other times. */
const readDates = (text: string): string[] =>
  text.split('|').flatMap((part) => {
    const [month = '', days = ''] = part.split(':', 1).concat(part.slice(part.indexOf(':') + 1))
    return days
      .trim()
      .split(/\s+/)
      .map((day) => {
        const [number = '', time = '090000'] = day.split('T')
        return `${month.trim().replace('-', '')}${number.padStart(2, '0')}T${time.padEnd(6, '0')}`
      })
  })

const days = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_each, index) => String(from + index)).join(' ')

const examples: Example[] = [
  { say: 'daily for 10 occurrences', rule: 'FREQ=DAILY;COUNT=10', dates: `1997-09: ${days(2, 11)}` },
  {
    say: 'daily until December 24, 1997',
    rule: 'FREQ=DAILY;UNTIL=19971224T000000Z',
    dates: `1997-09: ${days(2, 30)} | 1997-10: ${days(1, 31)} | 1997-11: ${days(1, 30)} | 1997-12: ${days(1, 23)}`,
  },
  {
    say: 'every other day',
    rule: 'FREQ=DAILY;INTERVAL=2',
    dates:
      '1997-09: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 | 1997-10: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 | 1997-11: 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 | 1997-12: 1 3',
  },
  {
    say: 'every 10 days, 5 occurrences',
    rule: 'FREQ=DAILY;INTERVAL=10;COUNT=5',
    dates: '1997-09: 2 12 22 | 1997-10: 2 12',
  },
  {
    say: 'every day in January, for 3 years',
    start: '19980101T090000',
    rule: 'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
    dates: `1998-01: ${days(1, 31)} | 1999-01: ${days(1, 31)} | 2000-01: ${days(1, 31)}`,
  },
  {
    say: 'every day in January, for 3 years, by days',
    start: '19980101T090000',
    rule: 'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1',
    dates: `1998-01: ${days(1, 31)} | 1999-01: ${days(1, 31)} | 2000-01: ${days(1, 31)}`,
  },
  {
    say: 'weekly for 10 occurrences',
    rule: 'FREQ=WEEKLY;COUNT=10',
    dates: '1997-09: 2 9 16 23 30 | 1997-10: 7 14 21 28 | 1997-11: 4',
  },
  {
    say: 'weekly until December 24, 1997',
    rule: 'FREQ=WEEKLY;UNTIL=19971224T000000Z',
    dates: '1997-09: 2 9 16 23 30 | 1997-10: 7 14 21 28 | 1997-11: 4 11 18 25 | 1997-12: 2 9 16 23',
  },
  {
    say: 'every other week',
    rule: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    dates:
      '1997-09: 2 16 30 | 1997-10: 14 28 | 1997-11: 11 25 | 1997-12: 9 23 | 1998-01: 6 20 | 1998-02: 3 17',
  },
  {
    say: 'weekly on Tuesday and Thursday for five weeks',
    rule: 'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
    dates: '1997-09: 2 4 9 11 16 18 23 25 30 | 1997-10: 2',
  },
  {
    say: 'weekly on Tuesday and Thursday for five weeks, counted',
    rule: 'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
    dates: '1997-09: 2 4 9 11 16 18 23 25 30 | 1997-10: 2',
  },
  {
    say: 'every other week on Monday, Wednesday and Friday until December 24, 1997',
    start: '19970901T090000',
    rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    dates:
      '1997-09: 1 3 5 15 17 19 29 | 1997-10: 1 3 13 15 17 27 29 31 | 1997-11: 10 12 14 24 26 28 | 1997-12: 8 10 12 22',
  },
  {
    say: 'every other week on Tuesday and Thursday, for 8 occurrences',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    dates: '1997-09: 2 4 16 18 30 | 1997-10: 2 14 16',
  },
  {
    say: 'monthly on the first Friday for 10 occurrences',
    start: '19970905T090000',
    rule: 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    dates:
      '1997-09: 5 | 1997-10: 3 | 1997-11: 7 | 1997-12: 5 | 1998-01: 2 | 1998-02: 6 | 1998-03: 6 | 1998-04: 3 | 1998-05: 1 | 1998-06: 5',
  },
  {
    say: 'monthly on the first Friday until December 24, 1997',
    start: '19970905T090000',
    rule: 'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR',
    dates: '1997-09: 5 | 1997-10: 3 | 1997-11: 7 | 1997-12: 5',
  },
  {
    say: 'every other month on the first and last Sunday for 10 occurrences',
    start: '19970907T090000',
    rule: 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    dates: '1997-09: 7 28 | 1997-11: 2 30 | 1998-01: 4 25 | 1998-03: 1 29 | 1998-05: 3 31',
  },
  {
    say: 'monthly on the second-to-last Monday for 6 months',
    start: '19970922T090000',
    rule: 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
    dates: '1997-09: 22 | 1997-10: 20 | 1997-11: 17 | 1997-12: 22 | 1998-01: 19 | 1998-02: 16',
  },
  {
    say: 'monthly on the third-to-the-last day of the month',
    start: '19970928T090000',
    rule: 'FREQ=MONTHLY;BYMONTHDAY=-3',
    dates: '1997-09: 28 | 1997-10: 29 | 1997-11: 28 | 1997-12: 29 | 1998-01: 29 | 1998-02: 26',
  },
  {
    say: 'monthly on the 2nd and 15th for 10 occurrences',
    rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    dates: '1997-09: 2 15 | 1997-10: 2 15 | 1997-11: 2 15 | 1997-12: 2 15 | 1998-01: 2 15',
  },
  {
    say: 'monthly on the first and last day for 10 occurrences',
    start: '19970930T090000',
    rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    dates: '1997-09: 30 | 1997-10: 1 31 | 1997-11: 1 30 | 1997-12: 1 31 | 1998-01: 1 31 | 1998-02: 1',
  },
  {
    say: 'every 18 months on the 10th thru 15th for 10 occurrences',
    start: '19970910T090000',
    rule: 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    dates: '1997-09: 10 11 12 13 14 15 | 1999-03: 10 11 12 13',
  },
  {
    say: 'every Tuesday, every other month',
    rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    dates: '1997-09: 2 9 16 23 30 | 1997-11: 4 11 18 25 | 1998-01: 6 13 20 27 | 1998-03: 3 10 17 24 31',
  },
  {
    say: 'yearly in June and July for 10 occurrences',
    start: '19970610T090000',
    rule: 'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
    dates:
      '1997-06: 10 | 1997-07: 10 | 1998-06: 10 | 1998-07: 10 | 1999-06: 10 | 1999-07: 10 | 2000-06: 10 | 2000-07: 10 | 2001-06: 10 | 2001-07: 10',
  },
  {
    say: 'every other year on January, February and March for 10 occurrences',
    start: '19970310T090000',
    rule: 'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    dates:
      '1997-03: 10 | 1999-01: 10 | 1999-02: 10 | 1999-03: 10 | 2001-01: 10 | 2001-02: 10 | 2001-03: 10 | 2003-01: 10 | 2003-02: 10 | 2003-03: 10',
  },
  {
    say: 'every third year on the 1st, 100th and 200th day for 10 occurrences',
    start: '19970101T090000',
    rule: 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    dates:
      '1997-01: 1 | 1997-04: 10 | 1997-07: 19 | 2000-01: 1 | 2000-04: 9 | 2000-07: 18 | 2003-01: 1 | 2003-04: 10 | 2003-07: 19 | 2006-01: 1',
  },
  {
    say: 'every 20th Monday of the year',
    start: '19970519T090000',
    rule: 'FREQ=YEARLY;BYDAY=20MO',
    dates: '1997-05: 19 | 1998-05: 18 | 1999-05: 17',
  },
  {
    say: 'Monday of week number 20',
    start: '19970512T090000',
    rule: 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    dates: '1997-05: 12 | 1998-05: 11 | 1999-05: 17',
  },
  {
    say: 'every Thursday in March',
    start: '19970313T090000',
    rule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    dates: '1997-03: 13 20 27 | 1998-03: 5 12 19 26 | 1999-03: 4 11 18 25',
  },
  {
    say: 'every Thursday, but only during June, July and August',
    start: '19970605T090000',
    rule: 'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    dates:
      '1997-06: 5 12 19 26 | 1997-07: 3 10 17 24 31 | 1997-08: 7 14 21 28 | 1998-06: 4 11 18 25 | 1998-07: 2 9 16 23 30 | 1998-08: 6 13 20 27 | 1999-06: 3 10 17 24 | 1999-07: 1 8 15 22 29 | 1999-08: 5 12 19 26',
  },
  {
    say: 'every Friday the 13th',
    // The standard takes the start out of the set by EXDATE; it is no Friday, and is not in it.
    rule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    dates: '1998-02: 13 | 1998-03: 13 | 1998-11: 13 | 1999-08: 13 | 2000-10: 13',
  },
  {
    say: 'the first Saturday that follows the first Sunday of the month',
    start: '19970913T090000',
    rule: 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    dates:
      '1997-09: 13 | 1997-10: 11 | 1997-11: 8 | 1997-12: 13 | 1998-01: 10 | 1998-02: 7 | 1998-03: 7 | 1998-04: 11 | 1998-05: 9 | 1998-06: 13',
  },
  {
    say: 'every 4 years, the first Tuesday after a Monday in November',
    start: '19961105T090000',
    rule: 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    dates: '1996-11: 5 | 2000-11: 7 | 2004-11: 2',
  },
  {
    say: 'the third instance into the month of Tuesday, Wednesday or Thursday, for 3 months',
    start: '19970904T090000',
    rule: 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    dates: '1997-09: 4 | 1997-10: 7 | 1997-11: 6',
  },
  {
    say: 'the second-to-last weekday of the month',
    start: '19970929T090000',
    rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    dates: '1997-09: 29 | 1997-10: 30 | 1997-11: 27 | 1997-12: 30 | 1998-01: 29 | 1998-02: 26 | 1998-03: 30',
  },
  {
    say: 'every 3 hours from 9:00 to 17:00 on a day',
    // 17:00 in New York; the standard's own Z is a known erratum (3883).
    rule: 'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z',
    dates: '1997-09: 2T0900 2T1200 2T1500',
  },
  {
    say: 'every 15 minutes for 6 occurrences',
    rule: 'FREQ=MINUTELY;INTERVAL=15;COUNT=6',
    dates: '1997-09: 2T0900 2T0915 2T0930 2T0945 2T1000 2T1015',
  },
  {
    say: 'every hour and a half for 4 occurrences',
    rule: 'FREQ=MINUTELY;INTERVAL=90;COUNT=4',
    dates: '1997-09: 2T0900 2T1030 2T1200 2T1330',
  },
  {
    say: 'every 20 minutes from 9:00 to 16:40 every day',
    rule: 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40',
    dates: `1997-09: ${[2, 3].flatMap((day) => [9, 10, 11, 12, 13, 14, 15, 16].flatMap((hour) => ['00', '20', '40'].map((minute) => `${day}T${String(hour).padStart(2, '0')}${minute}`))).join(' ')}`,
  },
  {
    say: 'every 20 minutes from 9:00 to 16:40 every day, by minutes',
    rule: 'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16',
    dates: `1997-09: ${[2, 3].flatMap((day) => [9, 10, 11, 12, 13, 14, 15, 16].flatMap((hour) => ['00', '20', '40'].map((minute) => `${day}T${String(hour).padStart(2, '0')}${minute}`))).join(' ')}`,
  },
  {
    say: 'where the week begins on Monday',
    start: '19970805T090000',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    dates: '1997-08: 5 10 19 24',
  },
  {
    say: 'where the week begins on Sunday',
    start: '19970805T090000',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    dates: '1997-08: 5 17 19 31',
  },
  {
    say: 'where an invalid date is ignored',
    start: '20070115T090000',
    rule: 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    dates: '2007-01: 15 30 | 2007-02: 15 | 2007-03: 15 30',
  },
]

const wall = (text: string): number => parseWall(text) ?? NaN

describe('the examples of RFC 5545, 3.8.5.3', () => {
  it.each(examples)('should expand: $say', ({ start = '19970902T090000', rule, dates }) => {
    const expected = readDates(dates)
    const ends = /COUNT|UNTIL/.test(rule)
    const last = ends ? Date.UTC(2040, 0) : wall(expected.at(-1) ?? '')
    const found = wallsBetween({ rule, start: wall(start), timeZone: newYork }, wall(start), last)
    expect(found.map(compactWall)).toEqual(expected)
  })

  it('should keep 09:00 at 09:00 through the changes of clocks', () => {
    const start = wall('19971020T090000')
    const found = wallsBetween(
      { rule: 'FREQ=DAILY', start, timeZone: newYork },
      start,
      wall('19971030T090000'),
    )
    const instants = found.map((each) => new Date(instantOfWall(newYork, each)).toISOString().slice(8, 16))
    // 26 October 1997: New York went back from UTC−4 to UTC−5.
    expect(instants).toEqual([
      '20T13:00',
      '21T13:00',
      '22T13:00',
      '23T13:00',
      '24T13:00',
      '25T13:00',
      '26T14:00',
      '27T14:00',
      '28T14:00',
      '29T14:00',
      '30T14:00',
    ])
    expect(found.map((each) => wallOf(newYork, instantOfWall(newYork, each)))).toEqual(found)
  })
})
