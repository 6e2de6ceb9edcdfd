import type { Describe } from '../network'
import { discord } from './discord'
import { gotosocial, mastodon, pleroma } from './mastodon'
import { slack } from './slack'
import { teams } from './teams'
import { telegram } from './telegram'

/** Every simulated network, by id. */
export const networks = { mastodon, gotosocial, pleroma, telegram, discord, slack, teams } satisfies Record<
  string,
  Describe
>
