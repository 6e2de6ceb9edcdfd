import { describe, expect, it } from '@jest/globals'
import { stepState } from './stepState'

const contest = { opensAt: '2030-03-10T00:00:00.000Z', closesAt: '2030-03-20T00:00:00.000Z' }
const step = { id: 'a', opensAt: '2030-03-12T00:00:00.000Z', closesAt: '2030-03-14T00:00:00.000Z' }
const free = { id: 'b', opensAt: null, closesAt: null }
const none = new Set<string>()

describe('stepState', () => {
  it.each([
    ['toCome', step, '2030-03-11T23:59:59.999Z', none],
    ['open', step, '2030-03-12T00:00:00.000Z', none],
    ['over', step, '2030-03-14T00:00:00.000Z', none],
    ['done', step, '2030-03-15T00:00:00.000Z', new Set(['a'])],
    ['toCome', free, '2030-03-09T00:00:00.000Z', none],
    ['open', free, '2030-03-19T00:00:00.000Z', none],
    ['over', free, '2030-03-20T00:00:00.000Z', none],
    ['over', { ...step, closesAt: '2030-04-01T00:00:00.000Z' }, '2030-03-20T00:00:00.000Z', none],
  ] as const)('should be %s for %o at %s', (state, which, now, done) => {
    expect(stepState(which, { now: new Date(now), contest, done })).toBe(state)
  })
})
