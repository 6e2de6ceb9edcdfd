import { describe, expect, it } from '@jest/globals'
import { calendarEvents } from './calendarEvents'

const file = (...parts: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\n')
const entry = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n')

const series = entry(
  'UID:choir',
  'SUMMARY:Choir',
  'DTSTART;TZID=Europe/Paris:20261001T190000',
  'DTEND;TZID=Europe/Paris:20261001T210000',
  'RRULE:FREQ=WEEKLY;COUNT=8',
  'EXDATE;TZID=Europe/Paris:20261008T190000,20261105T190000',
)
const date = (planned: string, ...lines: string[]): string =>
  entry('UID:choir', `RECURRENCE-ID;TZID=Europe/Paris:${planned}`, ...lines)

const changesOf = (...dates: string[]): unknown =>
  calendarEvents(file(series, ...dates)).map((reading) =>
    'value' in reading ? reading.value.changes : `${reading.faults[0]?.field}: ${reading.faults[0]?.reason}`,
  )
const removed = [
  { occurrence: '20261008T190000', state: 'removed' },
  { occurrence: '20261105T190000', state: 'removed' },
]

describe('events of a calendar file', () => {
  it('should make a date that was moved a change of its series, across the change of clocks', () => {
    expect(
      changesOf(
        date(
          '20261029T190000',
          'SUMMARY:Choir',
          'DTSTART:20261030T183000Z',
          'DTEND:20261030T200000Z',
          'COMMENT:Hall taken',
        ),
      ),
    ).toEqual([
      [
        ...removed,
        {
          occurrence: '20261029T190000',
          state: 'moved',
          startsAt: '2026-10-30T18:30:00.000Z',
          endsAt: '2026-10-30T20:00:00.000Z',
          note: 'Hall taken',
        },
      ],
    ])
  })

  it('should cancel the date of an entry that is cancelled, and bring back one that was excluded', () => {
    expect(
      changesOf(
        date(
          '20261015T190000',
          'SUMMARY:Choir',
          'DTSTART;TZID=Europe/Paris:20261015T190000',
          'STATUS:CANCELLED',
        ),
        date('20261105T190000', 'SUMMARY:Concert', 'DTSTART;TZID=Europe/Paris:20261105T200000'),
      ),
    ).toEqual([
      [
        removed[0],
        {
          occurrence: '20261105T190000',
          state: 'moved',
          startsAt: '2026-11-05T19:00:00.000Z',
          endsAt: null,
          note: 'Concert',
        },
        { occurrence: '20261015T190000', state: 'cancelled' },
      ],
    ])
  })

  it('should find the series after its dates, and take the last revision of a date', () => {
    const moved = (hour: number, sequence: number): string =>
      date('20261015T190000', 'SUMMARY:Choir', `SEQUENCE:${sequence}`, `DTSTART:20261016T${hour}0000Z`)
    const [reading, ...others] = calendarEvents(file(moved(12, 3), moved(11, 2), series))
    expect(others).toEqual([])
    expect(reading).toMatchObject({
      value: { key: 'event:choir', changes: [...removed, { startsAt: '2026-10-16T12:00:00.000Z' }] },
    })
  })

  it('should read a planned time without a zone on the clock of the event', () => {
    expect(
      changesOf(
        entry(
          'UID:choir',
          'RECURRENCE-ID:20261015T190000',
          'SUMMARY:Choir',
          'DTSTART;TZID=Europe/Paris:20261015T190000',
          'STATUS:CANCELLED',
        ),
      ),
    ).toEqual([[...removed, { occurrence: '20261015T190000', state: 'cancelled' }]])
  })

  it('should leave a date alone whose entry says nothing new', () => {
    expect(
      changesOf(date('20261015T190000', 'SUMMARY:Choir', 'DTSTART;TZID=Europe/Paris:20261015T190000')),
    ).toEqual([removed])
  })

  it.each([
    [
      'no date of the series',
      date('20261016T190000', 'DTSTART:20261016T180000Z'),
      'RECURRENCE-ID: its series has no such date',
    ],
    [
      'an end before the start',
      date('20261015T190000', 'DTSTART:20261016T180000Z', 'DTEND:20261016T170000Z'),
      'DTEND: ends before it starts',
    ],
    [
      'this and all that follow',
      entry(
        'UID:choir',
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20261015T190000',
        'DTSTART:20261015T180000Z',
      ),
      'RECURRENCE-ID: RANGE=THISANDFUTURE is not imported: divide the series at this date',
    ],
  ])('should say so of %s, and keep the series', (_what, one, expected) => {
    expect(changesOf(one)).toEqual([removed, expected])
  })

  it('should refuse the dates of a series that is refused, and keep a date whose series is elsewhere', () => {
    const off = entry(
      'UID:off',
      'SUMMARY:Off',
      'STATUS:CANCELLED',
      'DTSTART:20261001T170000Z',
      'RRULE:FREQ=DAILY',
    )
    const one = entry('UID:off', 'RECURRENCE-ID:20261002T170000Z', 'SUMMARY:Off', 'DTSTART:20261002T180000Z')
    const lone = entry(
      'UID:lone',
      'RECURRENCE-ID:20261002T170000Z',
      'SUMMARY:Lone',
      'DTSTART:20261002T180000Z',
    )
    expect(calendarEvents(file(off, one, lone))).toMatchObject([
      { line: 3, faults: [{ field: 'STATUS' }] },
      { line: 10, faults: [{ field: 'RECURRENCE-ID', reason: 'its series is not imported' }] },
      { line: 16, value: { key: 'event:lone#2026-10-02T17:00:00.000Z', recurrence: null } },
    ])
  })

  it('should pass over components that it does not know, within an event as beside it', () => {
    const unknown = 'BEGIN:X-TENT\nX-COLOUR:red\nSUMMARY:Not ours\nDTSTART:never\nEND:X-TENT'
    const task = 'BEGIN:VTODO\nUID:todo\nSUMMARY:Sweep\nEND:VTODO'
    const alarm = 'BEGIN:VALARM\nACTION:DISPLAY\nSUMMARY:Ring\nTRIGGER:-PT5M\nEND:VALARM'
    const event = entry(
      'UID:a',
      unknown,
      alarm,
      'SUMMARY:Ours',
      'DTSTART:20261001T170000Z',
      'X-NEW;X-P=1:yes',
    )
    const readings = calendarEvents(file(unknown, task, event, 'BEGIN:VPOLL\nEND:VPOLL'))
    expect(readings).toMatchObject([{ value: { key: 'event:a', title: 'Ours' } }])
  })

  it('should read a hundred thousand entries, and lose only the broken one', () => {
    const zone = [
      'BEGIN:VTIMEZONE\nTZID:Europe/Paris',
      'BEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD',
      'BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\n')
    const many = Array.from({ length: 100_000 }, (_each, index) =>
      entry(
        `UID:${index}`,
        `SUMMARY:No. ${index}`,
        index === 77_777 ? 'DTSTART:soon' : 'DTSTART;TZID=Europe/Paris:20261001T190000',
      ),
    )
    const readings = calendarEvents(file(zone, ...many))
    expect(readings).toHaveLength(100_000)
    expect(readings.filter((each) => !('value' in each))).toHaveLength(1)
    expect(readings.at(-1)).toMatchObject({
      value: { key: 'event:99999', startsAt: '2026-10-01T17:00:00.000Z' },
    })
  })
})
