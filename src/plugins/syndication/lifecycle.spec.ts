import { describe, expect, it } from '@jest/globals'
import { step } from '../../core/lifecycle'
import { deliveryLifecycle, type DeliveryStatus, deliveryStatuses, isSettled } from './lifecycle'

const allowed: Record<DeliveryStatus, string> = {
  scheduled: 'pending sending reauthorize cancelled',
  pending: 'scheduled sending reauthorize unknown cancelled',
  sending: 'published retrying refused reauthorize unknown exhausted',
  retrying: 'pending sending published reauthorize unknown cancelled',
  published: '',
  refused: 'pending cancelled',
  reauthorize: 'pending published cancelled',
  unknown: 'pending published cancelled',
  exhausted: 'pending cancelled',
  cancelled: '',
}

const pairs = deliveryStatuses.flatMap((from) => deliveryStatuses.map((to) => [from, to] as const))

describe('deliveryLifecycle', () => {
  it.each(pairs)('should judge %s → %s', (from, to) => {
    const expected = from === to ? 'already' : allowed[from].split(' ').includes(to) ? 'moved' : 'refused'
    expect(step(deliveryLifecycle, { from, to, facts: undefined }).kind).toBe(expected)
  })

  it('should start waiting', () => {
    expect(step(deliveryLifecycle, { from: undefined, to: 'pending', facts: undefined }).kind).toBe('moved')
    expect(step(deliveryLifecycle, { from: undefined, to: 'published', facts: undefined }).kind).toBe(
      'refused',
    )
  })

  it('should leave nothing at rest that only a timer could move', () => {
    expect(deliveryStatuses.filter((status) => !isSettled(status))).toEqual([
      'scheduled',
      'pending',
      'sending',
      'retrying',
    ])
  })
})
