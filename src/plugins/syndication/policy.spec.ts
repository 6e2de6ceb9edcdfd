import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../core/outcome'
import type { Capabilities } from './channels/channel'
import { mayRepeat, nextStep } from './policy'

const now = new Date('2026-11-22T09:00:00.000Z')
const startedAt = new Date('2026-11-22T08:59:50.000Z')
const earlier = new Date('2026-11-22T08:00:00.000Z')
const can = (repeat: Capabilities['repeat'], repeatWindowMs?: number): Capabilities => ({
  text: { limit: 300, count: 'graphemes' },
  repeat,
  below: 'none',
  session: false,
  limits: false,
  ...(repeatWindowMs === undefined ? {} : { repeatWindowMs }),
})
const step = (
  outcome: Outcome,
  rest: { repeat?: Capabilities['repeat']; attempt?: number; uncertainSince?: Date } = {},
) =>
  nextStep({
    outcome,
    capabilities: can(rest.repeat ?? 'native-key'),
    attempt: rest.attempt ?? 1,
    startedAt,
    uncertainSince: rest.uncertainSince ?? null,
    policy: { base: 30_000, max: 3_600_000, attempts: 3 },
    now,
    random: 0,
  })

const published: Outcome = { kind: 'published', remoteId: '1' }
const later: Outcome = { kind: 'later', why: 'busy' }
const reauthorize: Outcome = { kind: 'reauthorize', why: 'token' }
const refused: Outcome = { kind: 'refused', code: 'INVALID', why: 'no' }
const unknown: Outcome = { kind: 'unknown', why: 'silence' }

describe('nextStep', () => {
  it('should let an upload go on at once, though its attempts are over', () => {
    const goesOn: Outcome = { kind: 'later', why: '40 %', goesOn: true }
    expect(step(goesOn, { attempt: 3 })).toMatchObject({ status: 'retrying', retryAt: now })
  })

  it.each([
    ['end well', published, {}, 'published'],
    ['try again later', later, {}, 'retrying'],
    ['give up after the last attempt', later, { attempt: 3 }, 'exhausted'],
    ['not give up on what may be out there', later, { attempt: 3, uncertainSince: earlier }, 'unknown'],
    ['pause the account', reauthorize, {}, 'reauthorize'],
    ['show a refusal', refused, {}, 'refused'],
    ['not call refused what may be out there', refused, { uncertainSince: earlier }, 'unknown'],
    ['repeat an unknown one with its key', unknown, {}, 'retrying'],
    ['look an unknown one up', unknown, { repeat: 'lookup' }, 'retrying'],
    ['leave an unknown one to a person', unknown, { repeat: 'none' }, 'unknown'],
    ['leave it to a person after the last attempt', unknown, { attempt: 3 }, 'unknown'],
  ] as const)('should %s', (_name, outcome, rest, status) => expect(step(outcome, rest).status).toBe(status))

  it('should wait for what the policy says, and for what the network asks when that is later', () => {
    expect(step(later).retryAt).toEqual(new Date('2026-11-22T09:00:15.000Z'))
    const at = '2026-11-22T09:10:00.000Z'
    expect(step({ ...later, at }).retryAt).toEqual(new Date(at))
  })

  it('should remember since when it is uncertain, until it is certain', () => {
    expect(step(unknown).uncertainSince).toEqual(startedAt)
    expect(step(unknown, { uncertainSince: earlier }).uncertainSince).toEqual(earlier)
    expect(step(later, { uncertainSince: earlier }).uncertainSince).toEqual(earlier)
    expect(step(published, { uncertainSince: earlier }).uncertainSince).toBeNull()
  })

  it('should pause the account for dead credentials only', () => {
    expect(step(reauthorize).pausesAccount).toBe(true)
    expect([published, later, refused, unknown].some((each) => step(each).pausesAccount)).toBe(false)
  })
})

describe('mayRepeat', () => {
  it.each([
    ['allow what is certain', can('none'), null, true],
    ['leave the uncertain to a person', can('none'), earlier, false],
    ['allow with a key', can('native-key'), earlier, true],
    ['allow while the network remembers the key', can('native-key', 3_600_001), earlier, true],
    ['stop when it has forgotten the key', can('native-key', 3_600_000), earlier, false],
    ['allow after a look', can('lookup'), earlier, true],
  ] as const)('should %s', (_name, capabilities, uncertainSince, expected) =>
    expect(mayRepeat({ capabilities, uncertainSince, now })).toBe(expected),
  )
})
