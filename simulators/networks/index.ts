import type { Describe } from '../network'
import { discord } from './discord'
import { gotosocial, mastodon, pleroma } from './mastodon'
import { linkedin } from './linkedin'
import { facebook, instagram, threads } from './meta'
import { pinterest } from './pinterest'
import { reddit } from './reddit'
import { slack } from './slack'
import { teams } from './teams'
import { telegram } from './telegram'
import { twitch } from './twitch'
import { x } from './x'

/** Every simulated network, by id. */
export const networks = {
  mastodon,
  gotosocial,
  pleroma,
  telegram,
  discord,
  slack,
  teams,
  x,
  linkedin,
  facebook,
  instagram,
  threads,
  pinterest,
  reddit,
  twitch,
} satisfies Record<string, Describe>
