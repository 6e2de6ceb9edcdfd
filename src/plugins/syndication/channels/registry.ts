import { bluesky } from './bluesky'
import type { Channel } from './channel'
import { discord } from './discord'
import { discordWebhook } from './discordWebhook'
import { email } from './email'
import { facebook } from './facebook'
import { instagram } from './instagram'
import { linkedin } from './linkedin'
import { mastodon } from './mastodon'
import { pinterest } from './pinterest'
import { reddit } from './reddit'
import { slack } from './slack'
import { slackWebhook } from './slackWebhook'
import { teams } from './teams'
import { telegram } from './telegram'
import { threads } from './threads'
import { tiktok } from './tiktok'
import { twitch } from './twitch'
import { twitchSchedule } from './twitchSchedule'
import { webhook } from './webhook'
import { x } from './x'
import { youtube } from './youtube'

/** Every network of the hub, by the `kind` an account is stored under. A hub can add its own by an option. */
export const registry = {
  webhook,
  bluesky,
  mastodon,
  telegram,
  discord,
  discordWebhook,
  slack,
  slackWebhook,
  teams,
  x,
  linkedin,
  facebook,
  instagram,
  threads,
  pinterest,
  email,
  reddit,
  twitch,
  twitchSchedule,
  youtube,
  tiktok,
} satisfies ChannelRegistry

/** Networks by kind. */
export type ChannelRegistry = Readonly<Record<string, Channel>>
