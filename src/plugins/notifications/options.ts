import type { Payload, PayloadRequest } from 'payload'
import { defaultRetryPolicy, type RetryPolicy } from '../../core/retry'
import { digestKind } from './digest/digestKind'
import { groups } from './kinds/groups'
import { deliveryFailed } from './kinds/deliveryFailed'
import type { Kind, KindGroup } from './kinds/kind'
import { moderationDecided } from './kinds/moderationDecided'

/** What {@link notifications} takes. */
export type NotificationsOptions = {
  /** Public origin of the site: links in mails start with it. */
  siteURL: string
  /** Kinds of other slices, by name; `moderation.decided` and `delivery.failed` are this slice's own. */
  kinds: Record<string, Kind>
  /** Groups of preferences that the kinds of other slices belong to, by name. @default {} */
  groups?: Record<string, KindGroup>
  /** Where a document is read on the site, by language and without the language's prefix; null: nowhere. */
  pathOf: (
    subject: { collection: string; id: number | string },
    req: PayloadRequest,
  ) => Promise<{ en: string; fr: string } | null>
  /** Which of these members may read something now. */
  mayRead: (args: {
    members: readonly (number | string)[]
    subject: { collection: string; id: number | string }
    req: PayloadRequest
  }) => Promise<readonly (number | string)[]>
  /**
   * What else is unread, for digests: topics of the forum, say. Null: nothing.
   *
   * @default null
   */
  unread?: {
    /** The group of preferences that it belongs to: who chose its mails away is not told. */
    group: string
    /** The newest first; `path` without a language, as letters write it. */
    find: (args: {
      member: number | string
      since: Date
      most: number
      req: PayloadRequest
    }) => Promise<readonly { title: string; path: string }[]>
  } | null
  /** The title of a rule of the code of conduct in both languages, null when there is none of that key. */
  ruleTitle: (key: string, req: PayloadRequest) => Promise<{ en: string; fr: string } | null>
  /** The clock. */
  now: () => Date
  /** In [0, 1), spreads retries. */
  random: () => number
  /** When a mail that did not leave is tried again. @default core's: up to 6 h between attempts, 12 attempts */
  retry?: RetryPolicy
  /**
   * Mails that a member gets on one day of theirs at most, mandatory ones not counted; what is over waits for the digest,
   * which has the last place. At least 1: nothing but digests. @default 6
   */
  mailsPerDay?: number
  /** Days after which read notifications are deleted. @default 90 */
  keepReadForDays?: number
  /** Milliseconds that one mail may take. @default 60000: five times what a slow greeting takes, a fifth of the lease */
  deadlineMs?: number
  /**
   * Where `fileTransport` keeps mails when no mail server is set: they can then be read at `/admin/mail`.
   * @default null: a mail server sends them
   */
  mailbox?: { directory: string } | null
}

/** {@link NotificationsOptions} with its defaults filled in and its own kinds. */
export type NotificationsSettings = Required<NotificationsOptions>

/**
 * Fills in the defaults.
 *
 * @throws Error when a kind belongs to a group that nobody declared.
 */
export const resolveOptions = (options: NotificationsOptions): NotificationsSettings => {
  const kinds = {
    'moderation.decided': moderationDecided,
    'delivery.failed': deliveryFailed,
    ...options.kinds,
  }
  const settings = {
    retry: defaultRetryPolicy,
    deadlineMs: 60_000,
    mailsPerDay: 6,
    keepReadForDays: 90,
    mailbox: null,
    unread: null,
    ...options,
    kinds: { ...kinds, [digestKind.name]: digestKind.of(kinds) },
    groups: { ...groups, ...options.groups },
  }
  for (const [name, { group }] of Object.entries(settings.kinds))
    if (group !== undefined && !Object.hasOwn(settings.groups, group))
      throw new Error(
        `The kind of notification "${name}" belongs to a group that nobody declared: "${group}".`,
      )
  return settings
}

/** Where the settings live in a configuration, so that consumers find those of the Payload they work for. */
export const settingsKey = 'notifications'

/**
 * The settings of the notifications of a running Payload.
 *
 * @throws Error when the configuration has none.
 */
export const settingsOf = (payload: Payload): NotificationsSettings => {
  const settings = payload.config.custom?.[settingsKey] as NotificationsSettings | undefined
  if (!settings) throw new Error('This configuration has no notifications.')
  return settings
}
