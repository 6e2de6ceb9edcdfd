import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { defaultFraudSettings, type WatchedVote } from './signal'
import { flagsOf } from './signals'
import { weighVotes } from './weighVotes'
import { flagSentence } from './words'

const settings = defaultFraudSettings
const start = Date.parse('2026-10-01T12:00:00.000Z')
const minute = 60_000
const day = 1440 * minute

const vote = (id: number, more: Partial<WatchedVote> = {}): WatchedVote => ({
  id: String(id),
  entry: '1',
  member: `member-${id}`,
  at: start + id * 60 * minute,
  memberSince: start - 400 * day,
  trustLevel: 2,
  device: null,
  ...more,
})
const votes = (count: number, more: (at: number) => Partial<WatchedVote> = () => ({})): WatchedVote[] =>
  Array.from({ length: count }, (_none, at) => vote(at, more(at)))
const flagged = (record: readonly WatchedVote[], signal: string): string[] =>
  flagsOf(record, settings)
    .filter((flag) => flag.signal === signal)
    .map((flag) => flag.vote)

describe('the signals over a record of votes', () => {
  it('should say nothing of members who vote as people do', () => {
    expect(flagsOf(votes(200), settings)).toEqual([])
  })

  it('should tell a new account, and one that has taken no part', () => {
    const record = [vote(0, { memberSince: start - 6 * day }), vote(1, { trustLevel: 0 })]
    expect(flagsOf(record, settings)).toEqual([
      { vote: '0', signal: 'newcomer', facts: { days: 6 } },
      { vote: '1', signal: 'idle', facts: {} },
    ])
  })

  it('should tell one member who votes faster than one can look', () => {
    const quick = (at: number) => ({ member: 'ada', entry: String(at), at: start + at * 5_000 })
    expect(flagged(votes(11, quick), 'rate')).toHaveLength(11)
    expect(flagged(votes(10, quick), 'rate')).toEqual([])
    expect(flagged([...votes(11, quick), vote(30, { member: 'ada' })], 'rate')).not.toContain('30')
  })

  it('should tell a burst for one entry over what it usually gets', () => {
    const calm = votes(40, () => ({}))
    const rush = Array.from({ length: 15 }, (_none, at) =>
      vote(100 + at, { at: start + 5 * day + at * 1000 }),
    )
    expect(flagged([...calm, ...rush], 'burst')).toEqual(rush.map(({ id }) => id))
    const [flag] = flagsOf([...calm, ...rush], settings)
    expect(flag?.facts).toEqual({ count: 15, minutes: 10, usual: 1 })
  })

  it('should not take for a burst what a letter to everybody brings to all entries', () => {
    const rush = votes(200, (at) => ({ entry: String(at % 10), at: start + at * 1000 }))
    expect(flagged(rush, 'burst')).toEqual([])
  })

  it('should tell members who share a device for one entry, and leave the first alone', () => {
    const shared = votes(4, () => ({ device: 'd' }))
    expect(flagged(shared, 'device')).toEqual(['1', '2', '3'])
    expect(flagged(shared.slice(0, 2), 'device')).toEqual([])
    expect(
      flagged(
        shared.map((each, at) => ({ ...each, entry: String(at) })),
        'device',
      ),
    ).toEqual([])
    expect(flagsOf(shared, { ...settings, devicesShared: null })).toEqual([])
  })

  it('should count each vote in its fullest window', () => {
    const times = fc.array(fc.nat(600), { maxLength: 60 })
    fc.assert(
      fc.property(times, (seconds) => {
        const record = seconds.map((second, at) => vote(at, { member: 'ada', at: start + second * 1000 }))
        const said = new Map(
          flagsOf(record, settings)
            .filter(({ signal }) => signal === 'rate')
            .map(({ vote: id, facts }) => [id, facts.count]),
        )
        const sorted = [...record].sort((one, other) => one.at - other.at)
        for (const { id, at } of record) {
          const fullest = Math.max(
            ...sorted.map((last) => {
              const from = last.at - minute
              const within = sorted.filter((each) => each.at > from && each.at <= last.at)
              return at > from && at <= last.at ? within.length : 0
            }),
          )
          expect(said.get(id)).toBe(fullest > settings.votesPerMinute ? fullest : undefined)
        }
      }),
    )
  })

  it('should not depend on the order of the record', () => {
    const record = fc.array(
      fc.record({ at: fc.nat(300), member: fc.nat(4), entry: fc.nat(2), device: fc.option(fc.nat(2)) }),
      { maxLength: 80 },
    )
    fc.assert(
      fc.property(
        record
          .map((rows) =>
            rows.map(({ at, member, entry, device }, id) =>
              vote(id, {
                at: start + at * 1000,
                member: String(member),
                entry: String(entry),
                device: device === null ? null : String(device),
              }),
            ),
          )
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        ([rows, other]) => expect(flagsOf(other, settings)).toEqual(flagsOf(rows, settings)),
      ),
    )
  })

  it('should be done with 50,000 votes in one window', () => {
    const rush = votes(50_000, (at) => ({ at: start + at }))
    expect(flagged(rush, 'burst')).toHaveLength(50_000)
  })
})

describe('weighing votes', () => {
  const flag = (signal: 'newcomer' | 'idle' | 'device') => ({ vote: '1', signal, facts: {} })
  const weighed = (ruling: 'counts' | 'setAside' | null, ...flags: ReturnType<typeof flag>[]) => {
    const { isSetAside, by } = weighVotes([{ id: '1', ruling }], flags).get('1') ?? {}
    return { isSetAside, by }
  }

  it('should set a vote aside for one strong signal, or for two weak ones', () => {
    expect(weighed(null)).toEqual({ isSetAside: false, by: null })
    expect(weighed(null, flag('newcomer'))).toEqual({ isSetAside: false, by: 'signals' })
    expect(weighed(null, flag('newcomer'), flag('idle'))).toEqual({ isSetAside: true, by: 'signals' })
    expect(weighed(null, flag('device'))).toEqual({ isSetAside: true, by: 'signals' })
  })

  it('should let a person overrule the signals, both ways', () => {
    expect(weighed('counts', flag('device'))).toEqual({ isSetAside: false, by: 'person' })
    expect(weighed('setAside')).toEqual({ isSetAside: true, by: 'person' })
  })

  it('should say why in both languages', () => {
    const burst = { signal: 'burst', facts: { count: 15, minutes: 10, usual: 1 } } as const
    expect(flagSentence('en', burst)).toBe(
      'The entry got 15 votes within 10 minutes; about 1 would have been usual.',
    )
    expect(flagSentence('fr', burst)).toBe(
      'La participation a reçu 15 votes en 10 minutes\u202f; environ 1 aurait été habituel.',
    )
  })
})
