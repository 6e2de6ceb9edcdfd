import { describe, expect, it } from '@jest/globals'
import { mayVote, type VotingFacts } from './mayVote'

const now = Date.parse('2026-10-01T12:00:00.000Z')
const day = 86_400_000

const facts = (
  more: {
    contest?: Partial<VotingFacts['contest']>
    entry?: Partial<VotingFacts['entry']>
    refusals?: VotingFacts['refusals']
  } = {},
): VotingFacts => ({
  now,
  contest: {
    state: 'voting',
    how: 'vote',
    votesOpenAt: null,
    votesCloseAt: now + day,
    isSealed: false,
    ...more.contest,
  },
  entry: { isSubmitted: true, isVisible: true, isOwn: false, ...more.entry },
  refusals: more.refusals ?? [],
})

describe('mayVote', () => {
  it('should let a member vote while the vote is open', () => {
    expect(mayVote(facts())).toBeNull()
    expect(mayVote(facts({ contest: { state: 'open', votesOpenAt: now } }))).toBeNull()
    expect(mayVote(facts({ contest: { votesCloseAt: null } }))).toBeNull()
    expect(mayVote(facts({ contest: { votesCloseAt: now + 1 } }))).toBeNull()
  })

  it.each<[string, string, Parameters<typeof facts>[0]]>([
    ['a contest that a jury decides', 'NO_PUBLIC_VOTE', { contest: { how: 'jury' } }],
    ['before it is announced', 'VOTING_NOT_OPEN', { contest: { state: 'announced' } }],
    [
      'before the moment of the vote',
      'VOTING_NOT_OPEN',
      { contest: { state: 'open', votesOpenAt: now + 1 } },
    ],
    ['with no moment named while entries come', 'VOTING_NOT_OPEN', { contest: { state: 'open' } }],
    ['at the moment of its close', 'VOTING_CLOSED', { contest: { votesCloseAt: now } }],
    ['after the seal', 'VOTING_CLOSED', { contest: { isSealed: true } }],
    ['a contest in deliberation', 'VOTING_CLOSED', { contest: { state: 'judging' } }],
    ['a contest that is cancelled', 'VOTING_CLOSED', { contest: { state: 'cancelled' } }],
    ['an entry of one’s own', 'OWN_ENTRY', { entry: { isOwn: true } }],
    ['an entry that was withdrawn', 'ENTRY_NOT_APPROVED', { entry: { isSubmitted: false } }],
    ['an entry that is not approved', 'ENTRY_NOT_APPROVED', { entry: { isVisible: false } }],
    ['a suspended member', 'MEMBER_SUSPENDED', { refusals: [{ code: 'MEMBER_SUSPENDED', wanted: null }] }],
    [
      'a level below the one asked for',
      'TRUST_TOO_LOW',
      { refusals: [{ code: 'TRUST_TOO_LOW', wanted: 2 }] },
    ],
  ])('should refuse %s', (_what, code, more) => {
    expect(mayVote(facts(more))?.code).toBe(code)
  })
})
