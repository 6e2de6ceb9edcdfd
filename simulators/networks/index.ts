import type { Describe } from '../network'
import { discord } from './discord'
import { gotosocial, mastodon, pleroma } from './mastodon'
import { telegram } from './telegram'

/** Every simulated network, by id. */
export const networks = { mastodon, gotosocial, pleroma, telegram, discord } satisfies Record<
  string,
  Describe
>
