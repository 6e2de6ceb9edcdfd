import { describe, expect, it } from '@jest/globals'
import { step } from '../../core/lifecycle'
import { deliveryLifecycle, type DeliveryStatus, deliveryStatuses, isSettled } from './lifecycle'

const allowed: Record<DeliveryStatus, string> = {
  scheduled: 'pending sending held reauthorize cancelled',
  pending: 'scheduled sending held reauthorize unknown cancelled',
  sending: 'published retrying held refused reauthorize unknown exhausted cancelled',
  retrying: 'pending sending held published reauthorize unknown cancelled',
  held: 'scheduled pending published unknown cancelled',
  published: '',
  refused: 'pending held cancelled',
  reauthorize: 'pending held published cancelled',
  unknown: 'pending held published cancelled',
  exhausted: 'pending held cancelled',
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

  it('should leave nothing at rest that only a timer or a decision about a stop could move', () => {
    expect(deliveryStatuses.filter((status) => !isSettled(status))).toEqual([
      'scheduled',
      'pending',
      'sending',
      'retrying',
      'held',
    ])
  })
})
