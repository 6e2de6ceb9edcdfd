import { describe, expect, it } from '@jest/globals'
import { findClashes } from './clashes'
import { byTime, type CalendarEntry, entryId, inZone, parseEntryId } from './entry'
import { matches } from './filter'

let made = 0

const entry = (data: Partial<CalendarEntry> = {}): CalendarEntry => {
  made += 1
  const at = data.at === undefined ? '2026-12-01T09:00:00.000Z' : data.at
  return {
    id: `texts~posts:${made}:en:publish`,
    kind: 'posts',
    document: String(made),
    action: 'publish',
    status: 'planned',
    title: `Text ${made}`,
    locale: 'en',
    endsAt: null,
    day: (at ?? '2026-12-01').slice(0, 10),
    time: at === null ? null : at.slice(11, 16),
    endDay: (at ?? '2026-12-01').slice(0, 10),
    endTime: null,
    author: null,
    channels: [],
    needsApproval: false,
    note: null,
    movable: true,
    ...data,
    at,
  }
}

const channels = [
  { id: '1', name: 'Mastodon', language: 'en', ownLanguageOnly: false },
  { id: '2', name: 'Bluesky', language: 'fr', ownLanguageOnly: true },
] as const

const rulesOf = (entries: CalendarEntry[], holidays: Parameters<typeof findClashes>[0]['holidays'] = []) =>
  findClashes({ entries, holidays, channels }).map(({ rule }) => rule)

const at = (time: string, data: Partial<CalendarEntry> = {}) =>
  entry({ at: `2026-12-01T${time}:00.000Z`, ...data })

describe('two texts on one channel', () => {
  it.each([
    ['within the hour', '09:59', ['sameHour']],
    ['a whole hour apart', '10:00', []],
  ])('should be warned of %s', (_what, second, rules) => {
    expect(rulesOf([at('09:00'), at(second)])).toEqual(rules)
  })

  it('should be told of once, however many channels they meet on', () => {
    const both = ['1', '2']
    const found = findClashes({
      entries: [at('09:00', { channels: both }), at('09:30', { channels: both })],
      holidays: [],
      channels,
    })
    expect(found).toHaveLength(1)
    expect(found[0]?.message.en).toContain('the site in English')
  })

  it('should not clash in two languages, but on the channel that hears both', () => {
    const english = at('09:00', { channels: ['1'] })
    const french = at('09:10', { locale: 'fr' })
    expect(rulesOf([english, french])).toEqual([])
    const [found] = findClashes({
      entries: [english, { ...french, channels: ['1'] }],
      holidays: [],
      channels,
    })
    expect(found?.message).toMatchObject({
      en: expect.stringContaining('Mastodon'),
      fr: expect.stringContaining('«\u202f'),
    })
  })

  it('should not clash with its own translation, nor with what is over, cancelled or a draft', () => {
    expect(
      rulesOf([
        at('09:00', { document: '7', channels: ['1'] }),
        at('09:00', { document: '7', locale: 'fr', channels: ['1'] }),
      ]),
    ).toEqual([])
    for (const status of ['done', 'cancelled', 'draft', 'failed'] as const)
      expect(rulesOf([at('09:00'), at('09:00', { status })])).toEqual([])
  })
})

describe('a public holiday', () => {
  const holidays = [
    { day: '2026-12-01', name: 'Day One', country: 'FR' },
    { day: '2026-12-01', name: 'Day One', country: 'BE' },
  ]
  it('should be warned of, with every country that has it', () => {
    const [found] = findClashes({ entries: [at('09:00')], holidays, channels })
    expect(found).toMatchObject({
      rule: 'holiday',
      message: { en: expect.stringContaining('Day One (FR, BE)') },
    })
  })
  it.each(['withdraw', 'closes'] as const)('should not trouble what ends: %s', (action) => {
    expect(rulesOf([at('09:00', { action })], holidays)).toEqual([])
  })
})

describe('two events', () => {
  const event = (from: string, to: string, data: Partial<CalendarEntry> = {}) =>
    at(from, {
      action: 'takesPlace',
      kind: 'events',
      locale: null,
      endsAt: `2026-12-01T${to}:00.000Z`,
      ...data,
    })
  it('should be warned of when they overlap, not when one follows the other', () => {
    expect(rulesOf([event('18:00', '20:00'), event('19:59', '21:00')])).toEqual(['overlap'])
    expect(rulesOf([event('18:00', '20:00'), event('20:00', '21:00')])).toEqual([])
    expect(rulesOf([event('18:00', '23:00'), event('19:00', '20:00'), event('21:00', '22:00')])).toEqual([
      'overlap',
      'overlap',
    ])
  })
})

describe('warnings', () => {
  it('should name a text that nobody has approved', () => {
    expect(rulesOf([at('09:00', { needsApproval: true })])).toEqual(['approval'])
  })

  it('should stay quick and bounded with thousands of entries at one minute', () => {
    const crowd = Array.from({ length: 3000 }, () =>
      at('09:00', { action: 'takesPlace', kind: 'events', endsAt: '2026-12-01T10:00:00.000Z' }),
    )
    expect(rulesOf(crowd).length).toBeLessThanOrEqual(200)
  })
})

describe('an entry in a zone', () => {
  const source = {
    key: '1:once',
    action: 'takesPlace',
    status: 'planned',
    title: 'Night',
    document: { collection: 'events', id: '1' },
    locale: null,
    author: null,
    movable: true,
  } as const
  const shown = (when: { at: string; endsAt: string | null } | { day: string }, timeZone: string) =>
    inZone({ ...source, when }, { source: 'events', timeZone, names: new Map() })

  it('should stand on the day that the clocks there show', () => {
    const when = { at: '2026-12-01T23:30:00Z', endsAt: '2026-12-02T01:00:00Z' }
    expect(shown(when, 'UTC')).toMatchObject({ day: '2026-12-01', time: '23:30', endDay: '2026-12-02' })
    expect(shown(when, 'Europe/Paris')).toMatchObject({ day: '2026-12-02', time: '00:30', endTime: '02:00' })
    expect(shown(when, 'America/New_York')).toMatchObject({ day: '2026-12-01', endDay: '2026-12-01' })
  })

  it('should follow the change of clocks, and not touch the day that begins when it ends', () => {
    expect(shown({ at: '2026-10-25T00:30:00Z', endsAt: null }, 'Europe/Paris').time).toBe('02:30')
    expect(shown({ at: '2026-10-25T01:30:00Z', endsAt: null }, 'Europe/Paris').time).toBe('02:30')
    expect(
      shown({ at: '2026-12-01T22:00:00Z', endsAt: '2026-12-01T23:00:00Z' }, 'Europe/Paris'),
    ).toMatchObject({
      endDay: '2026-12-01',
      endTime: '00:00',
    })
  })

  it('should keep a whole day in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(shown({ day: '2026-12-01' }, zone)).toMatchObject({ day: '2026-12-01', time: null, at: null })
  })

  it('should have an id that says where it comes from', () => {
    expect(parseEntryId(entryId({ source: 'texts', key: 'posts:1:en:publish' }))).toEqual({
      source: 'texts',
      key: 'posts:1:en:publish',
    })
    expect([parseEntryId(''), parseEntryId('~x'), parseEntryId('nothing')]).toEqual([null, null, null])
  })

  it('should stand in the order of the day', () => {
    const sorted = [at('10:00'), at('09:00'), entry({ at: null, day: '2026-12-01' })].sort(byTime)
    expect(sorted.map(({ time }) => time)).toEqual([null, '09:00', '10:00'])
  })
})

describe('a filter', () => {
  const one = entry({ channels: ['1'], author: { id: '5', name: 'Edith' } })
  it.each([
    [{}, true],
    [{ kinds: [] }, true],
    [{ kinds: ['events'] }, false],
    [{ statuses: ['planned', 'done'] }, true],
    [{ channels: ['2'] }, false],
    [{ authors: ['5'] }, true],
    [{ authors: ['6'] }, false],
    [{ locale: 'fr' }, false],
    [{ locale: 'en', kinds: ['posts'], channels: ['1'] }, true],
  ] as const)('should pass what it asks for: %j', (filter, passes) => {
    expect(matches(one, filter)).toBe(passes)
  })
  it('should pass an event in either language', () => {
    expect(matches({ ...one, locale: null }, { locale: 'fr' })).toBe(true)
  })
})
