import { defineLifecycle } from '../../core/lifecycle'

/** The way of one announcement to one account. `published` and `cancelled` are final; every other end has a way out. */
export const deliveryLifecycle = defineLifecycle({
  initial: 'pending',
  states: {
    /** Waits for a time that somebody chose. */
    scheduled: ['pending', 'sending', 'held', 'reauthorize', 'cancelled'],
    /** Is due. */
    pending: ['scheduled', 'sending', 'held', 'reauthorize', 'unknown', 'cancelled'],
    /** A worker holds it, under a lease. */
    sending: [
      'published',
      'retrying',
      'held',
      'refused',
      'reauthorize',
      'unknown',
      'exhausted',
      // Withdrawn at the last moment, with nothing sent.
      'cancelled',
    ],
    /** Will be tried again by itself. */
    retrying: ['pending', 'sending', 'held', 'published', 'reauthorize', 'unknown', 'cancelled'],
    /** Stopped by the crisis switch, or by a pause of its channel; `heldFor` says by which. */
    held: ['scheduled', 'pending', 'published', 'unknown', 'cancelled'],
    published: [],
    /** The network will not have this content. */
    refused: ['pending', 'held', 'cancelled'],
    /** The account is paused until somebody connects it again. */
    reauthorize: ['pending', 'held', 'published', 'cancelled'],
    /** It may have been published: a person looks, and says. */
    unknown: ['pending', 'held', 'published', 'cancelled'],
    /** Tried as often as the policy allows. */
    exhausted: ['pending', 'held', 'cancelled'],
    cancelled: [],
  },
})

/** `status` of a delivery. */
export type DeliveryStatus = keyof typeof deliveryLifecycle.states

/** All of them, in the order of the table. */
export const deliveryStatuses = Object.keys(deliveryLifecycle.states) as DeliveryStatus[]

/** What the worker looks for; `sending` is found again when its lease has ended. */
export const activeStatuses = ['scheduled', 'pending', 'sending', 'retrying'] as const

/** Nothing has left yet, and it will by itself. */
export const waitingStatuses = [
  'scheduled',
  'pending',
  'retrying',
] as const satisfies readonly DeliveryStatus[]

/** Where a delivery stays until a person acts, or for good: each is told to others (`delivery.settled`). */
export const settledStatuses = [
  'published',
  'refused',
  'reauthorize',
  'unknown',
  'exhausted',
  'cancelled',
] as const satisfies readonly DeliveryStatus[]

/** Is the delivery at rest? */
export const isSettled = (status: DeliveryStatus): boolean =>
  (settledStatuses as readonly DeliveryStatus[]).includes(status)
