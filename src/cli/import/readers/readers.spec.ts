import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readCalendar } from './icalendar'
import { readJsonArray } from './json'
import { readJsonLines } from './jsonLines'
import { readMarkdown } from './markdown'
import type { Reading } from './reading'
import { instantIn } from '../../../core/timeZone'
import { ianaZone } from './zones'

/** `line: value` or `line! reason`. */
const told = (readings: readonly Reading<unknown>[]): string[] =>
  readings.map((each) =>
    'value' in each
      ? `${each.line}: ${JSON.stringify(each.value)}`
      : `${each.line}! ${each.faults[0]?.reason.replace(/: .*/, '')}`,
  )

describe('readJsonLines', () => {
  it('should answer a record a line, and a fault for a bad one', () => {
    expect(told(readJsonLines('\uFEFF{"a":1}\r\n\n{"a":\n[2]'))).toEqual([
      '1: {"a":1}',
      '3! not JSON',
      '4: [2]',
    ])
  })
})

describe('readJsonArray', () => {
  it('should know the line of every element, and lose only the bad one', () => {
    const text = '[\n  {"a": "x, ]\\"}"},\n  {"b": oops},\n\n  {"c": [1, {"d": 2}]}\n]\n'
    expect(told(readJsonArray(text))).toEqual(['2: {"a":"x, ]\\"}"}', '3! not JSON', '5: {"c":[1,{"d":2}]}'])
  })

  it('should say that a file is cut off or no array', () => {
    expect(told(readJsonArray('[{"a":1},\n{"b"'))).toEqual([
      '1: {"a":1}',
      '2! not JSON',
      '2! the file ends within the array',
    ])
    expect(told(readJsonArray('{"a":1}'))).toEqual(['1! not a JSON array'])
    expect(readJsonArray(' [ ] ')).toEqual([])
  })

  it('should read back any array of JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), fc.nat(2), (values, indent) => {
        const read = readJsonArray(JSON.stringify(values, null, indent))
        expect(read.map((each) => ('value' in each ? each.value : each))).toEqual(
          JSON.parse(JSON.stringify(values)),
        )
      }),
      { numRuns: 100 },
    )
  })
})

describe('readMarkdown', () => {
  it('should answer front matter and text', () => {
    const [reading] = [readMarkdown('---\ntitle: "A: b"\ntags: [x]\n---\n\n# Text\n')]
    expect(reading).toEqual({ line: 1, value: { data: { title: 'A: b', tags: ['x'] }, body: '\n# Text\n' } })
  })

  it('should say on which line YAML breaks', () => {
    expect(told([readMarkdown('---\ntitle: x\ntags: [a, b\ndate: y\n---\ntext')])).toEqual([
      '4! the front matter is not YAML',
    ])
  })

  it('should not run a program in the front matter', () => {
    expect(told([readMarkdown('---js\n{ title: (globalThis.ran = true, "x") }\n---\ntext')])).toEqual([
      '1! the front matter is not YAML',
    ])
    expect('ran' in globalThis).toBe(false)
  })
})

const calendar = (...events: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((event) => ['BEGIN:VEVENT', event, 'END:VEVENT']),
    'END:VCALENDAR',
  ]
    .join('\n')
    .replaceAll('\n', '\r\n')

const times = (event: string, zone?: string): string | undefined => {
  const [reading] = readCalendar(calendar(event), zone)
  if (!reading || !('value' in reading)) return reading?.faults[0]?.reason
  const { startsAt, endsAt, timeZone } = reading.value
  return `${startsAt} – ${endsAt ?? ''} ${timeZone}`
}

describe('readCalendar', () => {
  it('should read what an event says, folded lines and escapes included', () => {
    const [reading] = readCalendar(
      calendar(
        'UID:1@example.org\nSUMMARY:Open door\\, day\nDESCRIPTION:One\\nTwo\n  words\nLOCATION:Town hall\nURL:https://a.example/\nSTATUS:CONFIRMED\nDTSTART:20240501T180000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20240508T180000Z,20240515T180000Z\nRDATE;TZID=Europe/Paris:20240601T200000',
      ),
    )
    expect(reading).toEqual({
      line: 3,
      value: {
        uid: '1@example.org',
        recurrenceId: null,
        isForFuture: false,
        sequence: 0,
        summary: 'Open door, day',
        description: 'One\nTwo words',
        comment: null,
        location: 'Town hall',
        url: 'https://a.example/',
        status: 'CONFIRMED',
        startsAt: '2024-05-01T18:00:00.000Z',
        endsAt: null,
        allDay: false,
        timeZone: 'UTC',
        recurrence: 'FREQ=WEEKLY;COUNT=3',
        exceptions: ['2024-05-08T18:00:00.000Z', '2024-05-15T18:00:00.000Z'],
        additions: ['2024-06-01T18:00:00.000Z'],
      },
    })
  })

  it.each([
    [
      'UTC',
      'DTSTART:20240501T180000Z\nDTEND:20240501T190000Z',
      '2024-05-01T18:00:00.000Z – 2024-05-01T19:00:00.000Z UTC',
    ],
    [
      'a zone by name',
      'DTSTART;TZID=Europe/Paris:20240501T180000\nDURATION:PT90M',
      '2024-05-01T16:00:00.000Z – 2024-05-01T17:30:00.000Z Europe/Paris',
    ],
    [
      'a Windows name',
      'DTSTART;TZID=Romance Standard Time:20240101T180000',
      '2024-01-01T17:00:00.000Z –  Europe/Paris',
    ],
    ['no zone', 'DTSTART:20240501T180000', '2024-05-01T16:00:00.000Z –  Europe/Paris'],
    [
      'whole days',
      'DTSTART;VALUE=DATE:20240501\nDTEND;VALUE=DATE:20240503',
      '2024-05-01T00:00:00.000Z – 2024-05-02T23:59:59.000Z UTC',
    ],
    [
      'one whole day',
      'DTSTART;VALUE=DATE:20240501',
      '2024-05-01T00:00:00.000Z – 2024-05-01T23:59:59.000Z UTC',
    ],
    [
      'a day that does not say so',
      'DTSTART:20240501',
      '2024-05-01T00:00:00.000Z – 2024-05-01T23:59:59.000Z UTC',
    ],
    ['no start', 'SUMMARY:x', 'DTSTART is missing or not a time'],
    ['an absurd duration', 'DTSTART:20240101T000000Z\nDURATION:P999999999999999999W', 'no such date'],
  ])('should place %s', (_what, event, expected) => {
    expect(times(event, 'Europe/Paris')).toBe(expected)
  })

  it('should use the zone that the file brings along', () => {
    const zone =
      'BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE\n'
    const text = calendar('SUMMARY:x\nDTSTART;TZID=Ours:20240101T120000').replace(
      'BEGIN:VEVENT',
      `${zone}BEGIN:VEVENT`,
    )
    expect(readCalendar(text)).toMatchObject([
      { value: { startsAt: '2024-01-01T06:30:00.000Z', timeZone: 'UTC' } },
    ])
  })

  it('should lose only the broken event, and say where it is', () => {
    const readings = readCalendar(
      calendar('SUMMARY:a\nDTSTART:20240101T120000Z', 'no colon', 'SUMMARY:b\nDTSTART:20240102T120000Z'),
    )
    expect(readings.map((each) => `${each.line} ${'value' in each}`)).toEqual([
      '3 true',
      '7 false',
      '10 true',
    ])
    expect(told(readCalendar('hello'))).toEqual(['1! not an iCalendar file'])
  })
})

describe('time zones', () => {
  it.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['"Europe/Paris"', 'Europe/Paris'],
    [
      '/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires',
      'America/Argentina/Buenos_Aires',
    ],
    ['Tokyo Standard Time', 'Asia/Tokyo'],
    ['UTC', 'UTC'],
    ['My own', null],
    ['Europe/Nowhere', null],
  ])('should know %s', (tzid, expected) => {
    expect(ianaZone(tzid)).toBe(expected)
  })

  it.each([
    ['before the clocks change', { month: 3, day: 31, hour: 1 }, '2024-03-31T00:00:00.000Z'],
    ['after it', { month: 3, day: 31, hour: 3 }, '2024-03-31T01:00:00.000Z'],
    ['in winter', { month: 12, day: 1, hour: 12 }, '2024-12-01T11:00:00.000Z'],
  ])('should place a wall clock %s', (_when, local, expected) => {
    const instant = instantIn('Europe/Paris', { year: 2024, minute: 0, second: 0, ...local })
    expect(new Date(instant).toISOString()).toBe(expected)
  })
})
