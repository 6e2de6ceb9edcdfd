import { describe, expect, it } from '@jest/globals'
import { rateOf, waitAfter } from './rateOf'

const now = new Date('2026-11-23T09:00:00Z')
const at = (iso: string): number => Date.parse(iso)

describe('rateOf', () => {
  it.each([
    [
      'Mastodon’s date',
      {
        'x-ratelimit-limit': '300',
        'x-ratelimit-remaining': '7',
        'x-ratelimit-reset': '2026-11-23T09:05:00.000000Z',
      },
      { left: 7, limit: 300, resetAt: at('2026-11-23T09:05:00Z') },
    ],
    [
      'Bluesky’s seconds since 1970',
      {
        'ratelimit-limit': '5000',
        'ratelimit-remaining': '0',
        'ratelimit-reset': String(at('2026-11-23T10:00:00Z') / 1000),
      },
      { left: 0, limit: 5000, resetAt: at('2026-11-23T10:00:00Z') },
    ],
    [
      'an instant by a clock that is an hour ahead of ours',
      { date: 'Mon, 23 Nov 2026 10:00:00 GMT', 'ratelimit-reset': '2026-11-23T10:05:00Z' },
      { left: null, limit: null, resetAt: at('2026-11-23T09:05:00Z') },
    ],
    [
      'X’s spelling',
      {
        'x-rate-limit-limit': '100',
        'x-rate-limit-remaining': '99',
        'x-rate-limit-reset': String(at('2026-11-23T09:15:00Z') / 1000),
      },
      { left: 99, limit: 100, resetAt: at('2026-11-23T09:15:00Z') },
    ],
    [
      'Reddit’s seconds to go, with a fraction left',
      { 'x-ratelimit-remaining': '595.0', 'x-ratelimit-reset': '120' },
      { left: 595, limit: null, resetAt: at('2026-11-23T09:02:00Z') },
    ],
    [
      'Discord’s seconds to go beside an instant',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1', 'x-ratelimit-reset-after': '1.5' },
      { left: 0, limit: null, resetAt: now.getTime() + 1_500 },
    ],
    [
      'the one list of the draft',
      { ratelimit: '"default";r=50;t=30' },
      { left: 50, limit: null, resetAt: at('2026-11-23T09:00:30Z') },
    ],
    [
      'Meta’s percentages',
      {
        'x-business-use-case-usage':
          '{"17":[{"call_count":97,"total_cputime":3,"total_time":4,"estimated_time_to_regain_access":5}]}',
      },
      { left: 3, limit: 100, resetAt: at('2026-11-23T09:05:00Z') },
    ],
    ['nothing', { 'x-app-usage': 'no json' }, { left: null, limit: null, resetAt: null }],
  ])('should read %s', (_name, headers, rate) => {
    expect(rateOf(new Headers(headers as Record<string, string>), now)).toEqual(rate)
  })
})

describe('waitAfter', () => {
  it.each([
    ['go on while there is enough', 200, { left: 200, limit: 300, resetAt: now.getTime() + 60_000 }, null],
    ['stop before the last calls', 200, { left: 15, limit: 300, resetAt: now.getTime() + 60_000 }, 60_000],
    ['stop when told, for a minute if nobody says', 429, { left: null, limit: null, resetAt: null }, 60_000],
    [
      'not hurry for a clock an hour behind',
      429,
      { left: 0, limit: 9, resetAt: now.getTime() - 3_600_000 },
      60_000,
    ],
    [
      'not stop for ever for a clock years ahead',
      429,
      { left: 0, limit: 9, resetAt: now.getTime() * 2 },
      86_400_000,
    ],
    ['go on when nothing is said', 200, { left: null, limit: null, resetAt: null }, null],
  ])('should %s', (_name, status, rate, ms) => {
    const until = waitAfter({ status, rate, now })
    expect(until === null ? null : until.getTime() - now.getTime()).toBe(ms)
  })
})
