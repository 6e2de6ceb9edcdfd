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
import { tiktok } from './tiktok'
import { twitch } from './twitch'
import { x } from './x'
import { youtube } from './youtube'

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
  youtube,
  tiktok,
} satisfies Record<string, Describe>
