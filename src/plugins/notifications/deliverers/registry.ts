import type { Deliverer, DelivererId } from './deliverer'
import { emailCapabilities, emailDeliverer, type EmailOptions } from './email'
import { inAppDeliverer } from './inApp'

/** What each deliverer can do, for those who only plan. */
export const capabilities: Record<DelivererId, Deliverer['capabilities']> = {
  inApp: inAppDeliverer.capabilities,
  email: emailCapabilities,
}

/** Every deliverer, ready to work. */
export const createDeliverers = (options: EmailOptions): Record<DelivererId, Deliverer> => ({
  inApp: inAppDeliverer,
  email: emailDeliverer(options),
})
