import type { Deliverer } from '../deliverer'

/** The hub itself: the saved notification is the delivery. */
export const inAppDeliverer: Deliverer = {
  id: 'inApp',
  capabilities: { arrives: 'row' },
  deliver: ({ id }) => Promise.resolve({ kind: 'published', remoteId: String(id) }),
}
