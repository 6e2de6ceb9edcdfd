import type { Describe } from '../network'
import { gotosocial, mastodon, pleroma } from './mastodon'

/** Every simulated network, by id. */
export const networks = { mastodon, gotosocial, pleroma } satisfies Record<string, Describe>
