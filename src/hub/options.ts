import type { CommentsOptions } from '../collections/comments'
import type { LinkCardsOptions } from '../collections/link-cards'
import type { EmbedsOptions } from '../collections/embeds'
import type { DisposableAddresses, LoginProvider } from '../collections/members'
import type { SecondFactorPolicy } from '../config/hubCustom'
import type { DeskOptions } from '../plugins/desk'
import type { DrawOptions } from '../plugins/draw'
import type { ModerationOptions } from '../plugins/moderation'
import type { NotificationsOptions } from '../plugins/notifications'
import type { PrivacyOptions } from '../plugins/privacy'
import type { ReportsOptions } from '../plugins/reports'
import type { SanctionsOptions } from '../plugins/sanctions'
import type { TrustRuleOptions } from '../plugins/standing'
import type { SyndicationOptions } from '../plugins/syndication'

/** Nouns that can be left out. Members, media, tags and the code of conduct carry the rest and always stay. */
export const optionalNouns = ['posts', 'pages', 'comments', 'forums', 'events', 'contests'] as const
/** Verbs that can be left out. */
export const optionalVerbs = [
  'desk',
  'calendar',
  'line',
  'syndication',
  'moderation',
  'notifications',
  'search',
] as const

/** What {@link communityHub} takes. */
export type HubOptions = {
  /** Public origin of the site, without a slash at the end: links in posts, mails and feeds start with it. */
  siteURL: string
  /** Folder for uploads; absolute. */
  mediaDirectory: string
  /**
   * Folder of the mails that `fileTransport` keeps when no mail server is set; absolute. They are read at
   * `/admin/mail`. @default null: a mail server sends them
   */
  mailDirectory?: string | null
  /**
   * Leaves a noun or a verb out: `false` takes its schema, routes and admin entries away, and the next migration its
   * tables. @default all true
   */
  features?: Partial<Record<(typeof optionalNouns)[number] | (typeof optionalVerbs)[number], boolean>>
  /** Sites of one's own that texts may embed, beside the allow-list. @default none */
  embeds?: Pick<EmbedsOptions, 'providers'>
  /** Hosts that the hub never asks for a card of one of their pages, beside its own. @default its own alone */
  linkCards?: Pick<LinkCardsOptions, 'refusedHosts'>
  /** How members' posts are judged: checks of the hub's own, limits, thresholds. @default the checks' own defaults */
  moderation?: Pick<ModerationOptions, 'checks' | 'policy' | 'trustSystem'>
  /** From which weight of reports a text is hidden, and for how long things are kept. @default the plugin's own */
  reports?: Pick<ReportsOptions, 'hideAt' | 'restHours' | 'appealDays' | 'keepNoticeDays'>
  /** What is proposed against a member, from the first time on. @default a warning, 24 h, 3 d, 7 d, 30 d, the door */
  sanctions?: Pick<SanctionsOptions, 'ladder'>
  /**
   * The ladder of trust levels: changed thresholds, `null` for one that is not asked for. See docs/standing.md.
   * @default Discourse's numbers
   */
  standing?: TrustRuleOptions
  /** How people log in and whose addresses are taken. */
  members?: {
    /** OpenID Connect providers, in the order of their buttons. @default none: by password only */
    providers?: readonly LoginProvider[]
    /** Which throw-away addresses are taken. @default none */
    disposable?: DisposableAddresses
    /** Days between two changes of one's handle; staff is free. @default 30 */
    handleChangeDays?: number
    /** `staff`: the roles of staff give no rights until a second factor is on. @default 'optional' */
    secondFactor?: SecondFactorPolicy
  }
  /** The clock. @default the system's */
  now?: () => Date
  /** Lets outbound requests go to private and loopback addresses: tests, local simulators. @default false */
  allowPrivateNetwork?: boolean
  /**
   * Origin of simulated networks that stand for all that channels publish to: demonstrations. Nothing reaches a real
   * network then. @default null
   */
  simulators?: string | null
  /** The hub's secret before: what channels log in with and was encrypted with it can still be read. @default null */
  previousSecret?: string | null
  /**
   * Folder of the archives of members' data; absolute. Not below the uploads: nothing in it is ever public.
   * @default `exports` beside the uploads
   */
  exportDirectory?: string
  /** What becomes of a member's posts when they leave, days of grace, how long an archive is kept. @default the plugin's */
  privacy?: Pick<PrivacyOptions, 'erasure' | 'export'>
  /** When reviewers are reminded, and from when on a plan is late. @default the desk's own */
  desk?: Pick<DeskOptions, 'remindAfterMs' | 'lateAfterMs'>
  /** Networks of one's own, patience and deadlines of publishing. @default those of the plugin */
  syndication?: Pick<SyndicationOptions, 'channels' | 'retry' | 'deadlineMs'>
  /** Where the seed of a draw comes from, how many alternates there are. @default drand’s quicknet, two for each winner */
  draws?: Pick<DrawOptions, 'source' | 'alternatesPerWinner' | 'beacons' | 'chain'>
  /** `badges: false`: no contest gives any, and none counts for trust, whatever a contest says. @default true */
  contests?: { badges?: boolean }
  /** Until when comments are changed by their authors. @default a day */
  comments?: Pick<CommentsOptions, 'editMinutes'>
  /** Kinds of one's own, the cap over all mail, how long what was read is kept. @default those of the plugin */
  notifications?: Partial<Pick<NotificationsOptions, 'kinds' | 'groups' | 'mailsPerDay' | 'keepReadForDays'>>
}
