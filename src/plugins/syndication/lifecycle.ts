import { defineLifecycle } from '../../core/lifecycle'

/** The way of one announcement to one account. `published` and `cancelled` are final; every other end has a way out. */
export const deliveryLifecycle = defineLifecycle({
  initial: 'pending',
  states: {
    /** Waits for a time that somebody chose. */
    scheduled: ['pending', 'sending', 'reauthorize', 'cancelled'],
    /** Is due. */
    pending: ['scheduled', 'sending', 'reauthorize', 'unknown', 'cancelled'],
    /** A worker holds it, under a lease. */
    sending: ['published', 'retrying', 'refused', 'reauthorize', 'unknown', 'exhausted'],
    /** Will be tried again by itself. */
    retrying: ['pending', 'sending', 'published', 'reauthorize', 'unknown', 'cancelled'],
    published: [],
    /** The network will not have this content. */
    refused: ['pending', 'cancelled'],
    /** The account is paused until somebody connects it again. */
    reauthorize: ['pending', 'published', 'cancelled'],
    /** It may have been published: a person looks, and says. */
    unknown: ['pending', 'published', 'cancelled'],
    /** Tried as often as the policy allows. */
    exhausted: ['pending', 'cancelled'],
    cancelled: [],
  },
})

/** `status` of a delivery. */
export type DeliveryStatus = keyof typeof deliveryLifecycle.states

/** All of them, in the order of the table. */
export const deliveryStatuses = Object.keys(deliveryLifecycle.states) as DeliveryStatus[]

/** What the worker looks for; `sending` is found again when its lease has ended. */
export const activeStatuses = ['scheduled', 'pending', 'sending', 'retrying'] as const

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
