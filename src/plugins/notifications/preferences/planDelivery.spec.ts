import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nextDigestAt, type Plan, planDelivery } from './planDelivery'
import { defaultPreferences, digestRhythms, type Preferences } from './preferences'
import { isQuiet } from './quietHours'

const noon = new Date('2026-01-05T12:00:00Z') // a Monday
const cap = 6
const both = { via: ['inApp', 'email'] } as const
const mandatory = both
const urgent = { ...both, group: 'community', urgency: 'urgent' } as const
const patient = { ...both, group: 'community', urgency: 'canWait' } as const
const night = { from: '22:00', to: '07:00' }
const paris = { ...defaultPreferences, timeZone: 'Europe/Paris' }

type Case = {
  name: string
  kind: Parameters<typeof planDelivery>[0]['kind']
  preferences: Partial<Preferences>
  at?: string
  sentToday?: number
  plan: Plan
}

const table: readonly Case[] = [
  { name: 'mandatory', kind: mandatory, preferences: {}, plan: { when: 'now' } },
  {
    name: 'mandatory, at night, over the cap, with a digest and all mail off',
    kind: mandatory,
    preferences: { quiet: { from: '11:00', to: '14:00' }, digest: 'daily', mailOff: true },
    sentToday: 50,
    plan: { when: 'now' },
  },
  { name: 'only on the site', kind: { via: ['inApp'] }, preferences: {}, plan: { when: 'inApp' } },
  { name: 'urgent', kind: urgent, preferences: { digest: 'daily' }, plan: { when: 'now' } },
  {
    name: 'chosen away',
    kind: urgent,
    preferences: { groups: { community: { email: false } } },
    plan: { when: 'inApp' },
  },
  { name: 'all mail chosen away', kind: urgent, preferences: { mailOff: true }, plan: { when: 'inApp' } },
  { name: 'may wait, no digest', kind: patient, preferences: {}, plan: { when: 'now' } },
  {
    name: 'may wait, daily digest at eight in Paris',
    kind: patient,
    preferences: { digest: 'daily' },
    plan: { when: 'digest', at: new Date('2026-01-06T07:00:00Z') },
  },
  {
    name: 'may wait, weekly digest',
    kind: patient,
    preferences: { digest: 'weekly' },
    plan: { when: 'digest', at: new Date('2026-01-12T07:00:00Z') },
  },
  {
    name: 'urgent, at night',
    kind: urgent,
    preferences: { quiet: night },
    at: '2026-01-05T22:30:00Z',
    plan: { when: 'at', at: new Date('2026-01-06T06:00:00Z') },
  },
  {
    name: 'urgent, over the cap, without a digest',
    kind: urgent,
    preferences: {},
    sentToday: 5,
    plan: { when: 'digest', at: new Date('2026-01-06T07:00:00Z') },
  },
  {
    name: 'urgent, the last before the digest’s own',
    kind: urgent,
    preferences: {},
    sentToday: 4,
    plan: { when: 'now' },
  },
  {
    name: 'the night in which the clock skips the end of the quiet hours',
    kind: urgent,
    preferences: { quiet: { from: '22:00', to: '02:30' } },
    at: '2026-03-29T00:30:00Z',
    plan: { when: 'at', at: new Date('2026-03-29T01:30:00Z') },
  },
  {
    name: 'the night in which the clock shows an hour twice',
    kind: urgent,
    preferences: { quiet: { from: '22:00', to: '03:00' } },
    at: '2026-10-25T00:30:00Z',
    plan: { when: 'at', at: new Date('2026-10-25T02:00:00Z') },
  },
]

describe('planDelivery', () => {
  it.each(table)('should plan $name', ({ kind, preferences, at, sentToday = 0, plan }) => {
    const now = at === undefined ? noon : new Date(at)
    expect(planDelivery({ kind, preferences: { ...paris, ...preferences }, now, sentToday, cap })).toEqual(
      plan,
    )
  })

  it('should move a digest out of quiet hours', () => {
    const preferences: Preferences = { ...paris, digest: 'daily', digestHour: 23, quiet: night }
    expect(nextDigestAt(preferences, noon)).toEqual(new Date('2026-01-06T06:00:00Z'))
    // What came after the hour of the digest, and before the end of the night, still goes with it.
    expect(nextDigestAt(preferences, new Date('2026-01-06T02:00:00Z'))).toEqual(
      new Date('2026-01-06T06:00:00Z'),
    )
  })

  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
  const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
    groups: fc.constantFrom<Preferences['groups'][]>(
      {},
      { community: { email: false } },
      { community: { inApp: false } },
    ),
    mailOff: fc.boolean(),
    digest: fc.constantFrom(...digestRhythms),
    digestHour: fc.integer({ min: 0, max: 23 }),
    quiet: fc.option(fc.record({ from: time, to: time })),
    timeZone: fc.constantFrom(
      'UTC',
      'Europe/Paris',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    ),
  })
  const anyMoment = fc
    .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) })
    .map((at) => new Date(at))
  const anyKind = fc.constantFrom(urgent, patient, mandatory)

  it('should send nothing in quiet hours nor over the cap, drop nothing, and come to an end', () => {
    fc.assert(
      fc.property(
        anyKind,
        anyPreferences,
        anyMoment,
        fc.integer({ min: 0, max: 9 }),
        (kind, preferences, start, sent) => {
          let now = start
          let sentToday = sent
          // Whoever waits for an hour is planned again then; one night is enough.
          for (let round = 0; round < 2; round += 1) {
            const plan = planDelivery({ kind, preferences, now, sentToday, cap })
            const chose = 'group' in kind
            if (plan.when === 'inApp')
              return chose && (preferences.mailOff || preferences.groups.community?.email === false)
            if (plan.when === 'now') return !chose || (!isQuiet(preferences, now) && sentToday < cap - 1)
            if (plan.at <= now || isQuiet(preferences, plan.at)) return false
            if (plan.when === 'digest') return plan.at.getTime() - now.getTime() <= 9 * 24 * 3_600_000
            now = plan.at
            sentToday = 0
          }
          return false
        },
      ),
      { numRuns: 3000 },
    )
  })
})
